import type { WordClasses } from '../lexicon.ts';

/** Words by which pay, perks and terms are raised or hinted at, and the harmless neighbours of those words. */
export const compensation: WordClasses = {
  'pay-words': {
    why: 'Names of what one is paid for work.',
    members: `
    salary^; wage^; pay; payment^; stipend^; remuneration; remunerated; remunerative; emolument^; emoluments; honorarium^; honoraria; earnings; pay packet^
    paycheck^; paycheque^; pay (cheque^|check^); pay slip^; payslip^; pay stub^; paystub^; wage packet^; wage slip^; salary slip^; weekly wage^; daily wage^
    hourly (rate^|wage^|pay); day rate^; daily rate^; weekly rate^; monthly rate^; nightly rate^; half-day rate^; session rate^; sessional rate^; shift rate^
    piece rate^; piecework rate^; word rate^; rate per (word|hour|day|shift|session|mile|drop|parcel|lesson|page|visit); per diem^; per-diem^; cost per hour
    base; base pay; base salary^; base rate^; basic pay; basic salary^; basic wage^; base compensation; base figure^; annual base; my base; the base
    gross; gross pay; gross salary^; gross annual; gross monthly; gross per (month|year|annum); gross figure^; brut; bruto; brutto; netto; net pay; net salary^
    net monthly; net income; take-home; take-home pay; take-home salary; take home pay; take home salary; in-hand; in-hand salary; in hand salary; in hand pay
    ctc; current ctc; expected ctc; fixed ctc; c . t . c; cost to company; cost-to-company; lpa; l . p . a; lakhs? per annum; crore per annum; lakhs? p.a.
    package; pay package^; salary package^; remuneration package^; compensation package^; benefits package^; total package; overall package; package on offer
    offer package^; package details; full package; whole package; attractive package; competitive package; expat package^; expatriate package^; rewards package^
    compensation; total compensation; total comp; comp; ote; o . t . e; on-target earnings; on target earnings; target earnings; target compensation; tcc; tc
    total cash; total cash compensation; total rewards?; total reward; cash compensation; annual compensation; executive compensation; compensation range^
    thirteenth month; 13th month; thirteenth-month; 13th-month; thirteenth salary; 13th salary; fourteenth month; 14th month; fourteenth salary; 14th salary
    thirteenth month (pay|salary|payment|bonus); thirteenth cheque; thirteenth check; 13th cheque; 13th check; holiday pay; holiday money; vacation money
    vakantiegeld; weihnachtsgeld; urlaubsgeld; pay scale^; payscale^; pay grade^; pay band^; pay point^; pay spine^; spine point^; salary scale^; salary band^
    salary grade^; salary range^; salary bracket^; salary level^; salary tier^; salary step^; salary point^; pay range^; pay bracket^; pay level^; pay step^
    wage scale^; wage band^; wage rate^; wage level^; wage expectation^; salary expectation^; salary requirement^; salary history; salary discussion^
    salary negotiation^; pay negotiation^; pay expectation^; pay requirement^; pay rise^; pay raise^; payrise^; salary increase^; salary review^; pay review^
    annual review of pay; pay award^; pay progression; salary progression; increment^; annual increment^; yearly increment^; cost-of-living increase^
    starting salary; starting pay; starting wage; starting rate; entry salary; entry-level pay; probation pay; probationary salary; training wage^
    minimum wage; living wage; london living wage; national living wage; real living wage; union scale; union rate; scale rate^; agreed rate^; award wage^
    award rate^; prevailing wage; going wage; fair wage; decent wage; living salary; full salary; annual salary; yearly salary; monthly salary; weekly pay
    monthly pay; annual pay; current salary; present salary; previous salary; last drawn salary; last salary; last drawn; last drawn ctc; drawn salary
    expected salary; desired salary; desired pay; target salary; proposed salary; offered salary; advertised salary; stated salary; posted salary; quoted rate
    overtime; overtime pay; overtime rate^; paid overtime; unpaid overtime; time and a half; time-and-a-half; double time; double-time; double bubble; triple time
    penalty rate^; casual loading; weekend rate^; sunday rate^; night rate^; night premium^; shift premium^; shift allowance^; shift differential^; night differential
    on-call pay; on call pay; standby pay; standby allowance^; stand-by pay; call-out fee^; callout fee^; call-out rate^; unsocial hours pay; antisocial hours pay
    enhanced rate^; bank rate^; agency rate^; locum rate^; supply rate^; daily supply rate; contract rate^; freelance rate^; consultancy rate^; consulting rate^
    my rate; my rates; my day rate; my fee; my fees; daily fee^; hourly fee^; fee per (day|session|show|hour); performance fee^; appearance fee^; matchday fee^
    match fee^; guest fee^; royalty^; advance and royalties; residuals; scale plus ten; retainer^; monthly retainer; inside ir35; outside ir35; umbrella rate^
    w2 rate; w-2 rate; corp-to-corp rate; corp to corp rate; 1099 rate; c2c rate; bill rate^; charge-out rate^; all-in rate; all in rate; all-inclusive rate
    weighting; london weighting; inner london weighting; outer london weighting; regional weighting; city weighting; location pay; locality pay; hardship pay
    hazard pay; danger money; dirt money; combat pay; sea pay; flight pay; offshore pay; offshore allowance^; rotation pay; field allowance^; site allowance^
    cost-of-living allowance^; cola; hra; dearness allowance; conveyance allowance; special allowance; variable pay; variable component; performance pay
    performance-related pay; merit pay; merit increase^; merit raise^; pay in lieu; severance; severance pay; severance package^; redundancy pay; redundancy package
    notice pay; garden leave pay; sick pay; statutory sick pay; company sick pay; back pay; backpay; salary advance^; advance on (salary|wages|pay); sub on wages
    cash in hand; cash-in-hand; paid in cash; paid in full; paid weekly; paid fortnightly; paid monthly; paid bi-weekly; paid biweekly; paid hourly; paid daily
    well paid; well-paid; better paid; better-paid; poorly paid; badly paid; low paid; low-paid; highly paid; highest paid; underpaid; overpaid; lower-paid
    higher-paid; higher paid; salaried; waged; unwaged; unsalaried; unpaid; paid position; paid role; paid internship; paid placement; paid trial; trial pay
    moolah; dosh; wonga; quid; big bucks; bucks; top dollar; good money; decent money; serious money; proper money; better money; more money; less money; the dough
    the moola; the readies; the wedge; the spondulicks; the ackers; the paisa; sueldo; salario; gehalt; lohn; salaire; stipendio; salaris; loon; salário; lön; løn
    pay and benefits; pay and conditions; pay and prospects; pay and rations; terms and conditions of employment; terms of pay; salary and benefits; salary details
    salary particulars; salary breakup; salary break-up; salary breakdown; salary structure; salary structuring; salary fitment; fitment; salary component^
    salary figure^; salary offer^; salary budget; salary cap; salary ceiling; salary floor; salary sacrifice; salary packaging; novated lease; tax bracket^
    tax-free salary; tax free salary; tax-free; tax equalisation; tax equalization; tax-equalised; after tax; before tax; after-tax; before-tax; pre-tax; post-tax
    thirty percent ruling; 30% ruling; non-dom; paye; salary per month; salary per annum; pay per hour; pay per month; wages per week; monetary compensation
    financial compensation; financial package; financial remuneration; monetary terms; fair compensation; competitive compensation; competitive salary
    competitive pay; fair pay; decent pay; good pay; better pay; higher pay; higher salary; better salary; more pay; lower pay; lower salary; salary cut; pay cut^
    drop in (pay|salary|income|earnings|wages); cut in (pay|salary|income|wages); step down in (pay|salary); equal pay; pay parity; salary parity; pay gap^
    `,
  },
  'pay-hints': {
    why: 'Ways to speak of pay without naming it.',
    members: `
    the figure^; the figures we discussed; a figure in mind; my figure; your figure; final figure; headline figure; the number^; the number in mind; your number
    my number; the number you have; number you had in mind; number we discussed; number in question; numbers side; talk~ numbers; run~ the numbers; put~ numbers
    put~ a number on; put~ a figure on; name~ a (figure|number|price); hear~ a (figure|number); a ballpark; ballpark figure^; ballpark number^; rough figure^
    rough number^; indicative figure^; indicative range; indicative number; a steer on; range in mind; range you have; the range; my range; your range; range for
    salary-wise; pay-wise; money-wise; moneywise; comp-wise; package-wise; compensation-wise; financially; financially speaking; in financial terms; in money terms
    in monetary terms; in cash terms; the financials; the commercials; commercial terms; commercial side; commercial aspect^; commercial discussion^; commercials
    the money side; money side; money question^; money matters; money conversation; talk~ money; discuss~ money; mention~ money; bring~ up money; about money
    the money; what the money is; matter of money; sordid matter of money; filthy lucre; lucre; the financial side; financial side; financial aspect^
    financial element^; financial part; financial piece; financial terms; financial details; financial arrangements?; financial conditions; financial picture
    financial expectation^; financial offer; financial proposal; financial position; financial standpoint; financial point of view; financial question^
    material side; material terms; material conditions; material aspects; the economics; economic conditions; economic terms; economic offer; economic proposal
    economic aspect^; economic expectations; economic side; what the (role|job|post|position|work|shift) pays; what (it|this|that|they) pays
    what you (pay|are paying|'re paying|would pay|could pay|can pay); what you (offer|can offer|could offer); what (is|'s) on offer; what you have budgeted
    what is budgeted; budget for (the|this) (role|post|position|hire|job); budgeted for (the|this) (role|post|position); hiring budget; headcount budget; your budget
    within budget; outside your budget; out of budget; within your budget; room in the budget; what the budget allows; what the budget runs to; budget stretches to
    what the (grade|band|level|post) carries; the grade; which grade; what grade; grade of the post; grading of the; graded at; the grading; regrade; top of grade
    bottom of the grade; pay point; the band; which band; what band; band for; band you quoted; banding; the banding; banded at; top of the band; bottom of the band
    middle of the band; upper end of; lower end of; top end of; bottom end of; upper half of; upper quartile; top quartile; lower quartile; mid-point; midpoint
    mid-range; top of the (range|scale|bracket|ladder|spine); bottom of the (range|scale|bracket|spine); high end of; low end of; end of the range; end of the scale
    top of your range; top of that range; the bracket; right bracket; same bracket; price bracket; the scale; point on the scale; where on the scale; scale point
    step on the scale; the step; which step; starting step; starting point on the; spinal point; entry point on the; increments on the; level you would bring
    what i am on; what i'm on; what i am on now; what i'm on now; what i'm on at present; what i (earn~|make~|take home|get|draw|draw now|bring home); what i am making
    what i'm making; what i'm earning; what i am earning; my current earnings; my present earnings; currently on; i'm currently on; i am currently on; i'm on around
    now earning; currently earning; currently making; currently draw~; currently drawing; presently drawing; presently earning; what i have now; what i have today
    what i would be (leaving|giving up); leaving on the table; left on the table; leave~ money on the table; money on the table; walking away from; forgo~; forfeit~
    underwritten variable; fixed component; fixed part; fixed portion; fixed and variable; fixed versus variable; fixed-variable split; variable part
    variable portion; variable element; the variable; the fixed; guaranteed portion; guaranteed component; guaranteed element; guaranteed first year; split between fixed
    compensation piece; comp piece; comp side; comp conversation; comp discussion; comp question^; comp range; comp band^; comp structure; comp details; comp expectations
    compensation side; compensation question^; compensation conversation; compensation discussion; compensation details; compensation structure; compensation philosophy
    compensation expectation^; compensation component; compensation front; salary front; pay front; pay side; salary side; salary piece; salary aspect; salary question^
    pay question^; question of (pay|salary|money|compensation|remuneration); matter of (pay|salary|compensation|remuneration); subject of (pay|salary|compensation|money)
    topic of (pay|salary|compensation); the small matter of; elephant in the room; brass tacks; bread-and-butter question; nuts and bolts of the offer; dollars and cents
    pounds and pence; pounds shillings and pence; bottom line; the bottom line figure; what lands in my account; what reaches my account; what ends up in hand
    what goes home; what comes home; worth my while; worth my time; make~ it worth; worth the move; worth moving for; make~ the move worthwhile; make~ sense financially
    financially viable; financially feasible; financially possible; makes? financial sense; stack~ up financially; add~ up financially; work~ out financially
    work~ for me financially; numbers (work|stack up|add up|make sense); sums (work|add up); maths (works|work); math (works|work); do~ the (sums|maths|math)
    the terms; your terms; terms of the (offer|post|role|contract|position|engagement|appointment|placement); terms on offer; terms and conditions; contract terms
    contractual terms; terms (attached|attaching) to; terms you have in mind; conditions of the (post|job|position|contract|offer); conditions on offer
    conditions you offer; offer details; details of the offer; shape of the offer; structure of the offer; elements of the offer; components of the offer
    particulars of the offer; specifics of the offer; what the offer includes; what the offer (looks|would look) like; what an offer would; what an offer might
    the full offer; the whole offer; the deal; my deal; sort of deal; kind of deal; better deal; fair deal; good deal; the arrangement; reward package; rewards side
    reward and recognition; recognised in (the|my); recognized in (the|my); reflected in (the|my) (offer|package|pay|salary|grade|figure|rate|terms); reflects? my experience
    commensurate; commensurate with (my|experience|responsibility|seniority|qualifications); in line with (my|the) (experience|market|responsibilities|level)
    in keeping with my experience; proportionate to; appropriate to my experience; appropriate to the level; suitably rewarded; properly rewarded; fairly rewarded
    well rewarded; handsomely rewarded; rewarded accordingly; compensated; fairly compensated; adequately compensated; well compensated; compensate~ me; compensated for
    remunerate~; remunerated accordingly; paid what i am worth; what i'm worth; what i am worth; my worth; know~ my worth; my market value; market value; price tag
    my price; name your price; what i cost; what i would cost; i don't come cheap; not cheap; cheap at the price; worth every penny; good value for; my value to you
    suitable offer; attractive offer; generous offer; fair offer; sensible offer; serious offer; acceptable offer; right offer; competitive offer; strong offer; improved offer
    upside; the upside; total value; all-in; all in; all told; package overall; overall offer; headline; on the financial side; on the money side; on the pay side
    on the salary side; practicalities of pay; practical side; practical matter of; housekeeping point; housekeeping question; delicate (matter|question|subject|point)
    awkward (question|subject|topic) of; indelicate; vulgar subject; i hesitate to raise; at the risk of seeming mercenary; mercenary; not about the money
    not all about money; not only about money; not just about the money; money isn't everything; money is not everything; not the main driver; not my main motivation
    remunerative side; consideration for the role; pecuniary; pecuniary side; pecuniary terms; wherewithal; purse strings; purse; the kitty; bread on the table
    put~ food on the table; make~ a living; earn~ a living; living from it; live on it; live on that; manage on that; get~ by on; support a family on; afford to live
    afford to take; afford to accept; afford to move; afford the move; afford to work for; afford a (drop|cut|step); take a hit; take~ a hit; out of pocket; at a loss
    lose out; losing out financially; worse off; better off; no worse off; financially better off; financially worse off; same as i have now; what i have become used to
    used to earning; accustomed to earning; step up in; uplift; an uplift; uplift on; jump on my current; hike; a hike on; percentage hike; hike percentage; % hike; % uplift
    % increase on my; increase on my current; percent on my current; above my current; below my current; over my current; on top of my current; relative to my current
    compared with my current; compared to my current; equal to my current; salary you mentioned; range you mentioned; figure you mentioned; number you mentioned
    figure you quoted; rate you quoted; rate you mentioned; sum you mentioned; amount you mentioned; sum you have in mind; amount you have in mind; figure on the advert
    figure in the (ad|advert|advertisement|posting|listing); range in the (ad|advert|advertisement|posting|listing); rate in the (ad|advert|posting|listing)
    `,
  },
  'bonus-equity': {
    why: 'Pay beyond the base: bonus, commission, shares, tips.',
    members: `
    bonus^; bonus scheme^; bonus plan^; bonus structure^; bonus pool^; bonus target^; bonus potential; bonus percentage^; bonus payment^; bonus payout^; bonus cycle^
    bonus eligibility; bonus-eligible; bonus eligible; annual bonus^; yearly bonus^; year-end bonus^; christmas bonus^; diwali bonus^; eid bonus; puja bonus; holiday bonus^
    festival bonus^; festival allowance^; quarterly bonus^; monthly bonus^; performance bonus^; discretionary bonus^; guaranteed bonus^; target bonus^; on-target bonus^
    joining bonus^; signing bonus^; sign-on bonus^; sign on bonus^; sign-on; sign-on payment^; sign-on fee^; signing-on fee^; signing fee^; sign-on award^; golden hello^
    golden handcuffs; golden handshake^; golden parachute^; welcome bonus^; starting bonus^; retention bonus^; retention payment^; retention award^; loyalty bonus^
    loyalty payment^; stay bonus^; completion bonus^; project bonus^; delivery bonus^; milestone bonus^; milestone payment^; safety bonus^; attendance bonus^; harvest bonus^
    end-of-season bonus^; end of season bonus^; season bonus^; win bonus^; appearance bonus^; promotion bonus^; goal bonus^; referral bonus^; referral fee^; finder's fee^
    introduction bonus^; spot bonus^; spot award^; night bonus^; weekend bonus^; production bonus^; piece bonus^; productivity bonus^; output bonus^; mileage bonus^
    relocation bonus^; moving bonus^; language bonus^; bilingual bonus^; clean-driving bonus; fuel bonus^; long-service award^; long service award^; long-service leave
    long service leave; long-service bonus^; long service payment; jubilee bonus^; service award^; anniversary bonus^; buy-out of bonus; buyout of my bonus; bonus buyout
    buy out my bonus; make-whole; make whole payment^; make-whole payment^; forfeited bonus^; lose my bonus; losing my bonus; pro-rata bonus; pro rata bonus; prorated bonus
    pro-rated bonus; bonus accrued; accrued bonus; commission^; commission structure^; commission plan^; commission scheme^; commission rate^; commission split^
    commission-only; commission only; commission based; commission-based; uncapped commission; capped commission; draw against commission; recoverable draw
    non-recoverable draw; guaranteed draw; trail commission; trailing commission; renewal commission; sales commission; commission on (sales|top|treatments|retail)
    retail commission; product commission; overriding commission; override^; kicker^; accelerator^; spiff^; spif^; spiv^; quota relief; quota bonus; sales incentive^
    incentive^; incentives; incentive scheme^; incentive plan^; incentive pay; incentive compensation; incentive payment^; incentive structure; short-term incentive^
    long-term incentive^; long term incentive^; ltip^; ltips; l-tip; sti; lti; stip; management incentive plan; mip; phantom shares; phantom stock; phantom equity
    shadow equity; sweet equity; sweat equity; growth shares; rsu^; rsus; restricted stock; restricted stock unit^; restricted shares; stock; stocks; stock option^
    stock grant^; stock award^; stock package; stock component; stock units?; stock refresh; stock refresher^; refresher^; refresher grant^; equity refresh; psu^; psus
    performance shares; performance share plan; share option^; share options; share scheme^; share plan^; share award^; share allocation; share purchase plan^; free shares
    matching shares; employee shares; employee share plan; employee stock purchase; espp; esop^; esops; eso; esos; sharesave; save as you earn; saye; sip shares; csop
    emi options; emi scheme; options; options package; option grant^; option pool^; strike price^; exercise price^; exercise window; exercise period; unvested
    unvested (shares|stock|options|equity|rsus); vested options; vested shares; vest~; vesting; vesting schedule^; vesting period^; vesting cliff^; one-year cliff
    one year cliff; four-year vest; four year vest; accelerated vesting; double-trigger; single-trigger; equity; equity stake^; equity grant^; equity package^
    equity component; equity portion; equity piece; equity side; equity split; equity award^; equity participation; some equity; points of equity; basis points of equity
    percentage of the company; percent of the company; slice of the company; piece of the company; piece of the business; stake in the (company|business|firm|venture)
    skin in the game; ownership stake; employee ownership; partnership share; partnership track; path to partnership; route to partnership; equity partner^; salaried partner
    profit share; profit-share; profit sharing; profit-sharing; profit-related pay; participation aux bénéfices; intéressement; gainshare; gainsharing; gain share
    revenue share; rev share; share of (profits|profit|takings|revenue|fees|the profits|the takings|proceeds); cut of the (profits|takings|fee|fees|door|gate|proceeds)
    percentage of (takings|sales|profits|fees|billings|turnover|revenue|collections); percentage split; fee split; 50/50 split; 60/40 split; box split; chair rent; rent a chair
    back end; back-end; back-end points; points on the (film|record|album|back end); carry; carried interest; co-invest; co-investment rights; carry points; carry allocation
    deferred bonus; deferred compensation; deferred shares; deferral^; clawback^; claw-back; tips; tip^; tip pool^; tips pool; tip pooling; tip share; tip-out; tip out; tronc
    tronc scheme^; pooled tips; cash tips; card tips; share of tips; keep~ (the|my|our) tips; service charge share; share of the service charge; gratuities; guest gratuities
    dividend^; dividends; patronage dividend; co-op dividend; liquidity event; payout on exit; exit payout; exit bonus^; token^; token grant^; token allocation; tokens
    cash bonus^; cash award^; lump sum^; one-off payment^; one-off bonus^; one-time payment^; one-time bonus^; ex gratia; ex-gratia payment^; gratification; top-up payment
    thirteenth-month bonus; summer bonus; winter bonus; prime de fin d'année; prime^; tantième; tantieme; bonificación; aguinaldo; gratificación; ppr; plr; participation bonus
    performance incentive^; performance-linked incentive; performance linked pay; performance-linked bonus; performance award^; team bonus; company bonus; group bonus
    store bonus; branch bonus; harvest share; catch share; crew share; share of the catch; lay share; prize money; prize-money; milestone equity; founder shares; founding equity
    founder equity; co-founder equity; advisory shares; board fees; director's fees; cap table; fully diluted; dilution; 409a valuation; preferred stock; common stock
    `,
  },
  'insurance-pension': {
    why: 'Insurance, pension and retirement benefits an employee gets.',
    members: `
    insurance; health insurance; medical insurance; private health insurance; private medical insurance; private medical; pmi; bupa; axa health; vitality; vitality health
    health cover; health coverage; health plan^; healthcare plan^; health care plan^; healthcare coverage; healthcare package; health care package; healthcare benefits
    health benefits; health and dental; health care; healthcare cover; private healthcare; private health care; private cover; private cover for (me|my|the|family)
    family cover; family coverage; family plan; family floater; mediclaim; medicals; medical cover; medical coverage; medical plan^; medical benefits; medical aid
    medical scheme^; medical allowance^; medical reimbursement^; medical card; medical expenses covered; hospital cover; hospital plan; hospitalisation cover
    hospitalization cover; hospitalisation; outpatient cover; inpatient cover; group health; group medical; group policy; group insurance; group life; group term life
    hmo; ppo; hsa; hra; fsa; flexible spending account^; health savings account^; hmo card; cobra; deductible^; copay^; co-pay^; premium^; premiums; insurance premium^
    employer contribution^; employer contributions; company contribution^; employer pays premiums; dental; dental plan^; dental cover; dental coverage; dental insurance; dental care
    dental and vision; dental and optical; vision; vision plan^; vision cover; vision care; optical; optical cover; optical benefit; eye test^; eye care; eyecare voucher^
    glasses allowance; maternity cover; maternity coverage; maternity insurance; fertility benefit^; ivf cover; ivf benefits; mental health cover; therapy benefit
    employee assistance programme; employee assistance program; eap; life insurance; life cover; life assurance; death in service; death-in-service; death benefit^
    death in service benefit; accident insurance; accident cover; personal accident cover; travel insurance; critical illness; critical illness cover; income protection
    permanent health insurance; disability insurance; disability cover; long-term disability; short-term disability; ltd cover; ad&d; accidental death; repatriation cover
    repatriation insurance; evacuation cover; medical evacuation; medevac cover; loss of licence insurance; loss of licence cover; loss-of-licence cover; loss of license insurance
    indemnity cover; professional indemnity cover; malpractice cover; malpractice insurance; malpractice coverage; tail coverage; tail insurance; medical indemnity
    indemnity paid; liability insurance paid; tool insurance; instrument insurance; car insurance; motor insurance; insurance for (my|the) (family|children|spouse|parents)
    cover for (my|the) (family|children|spouse|wife|husband|parents|partner|dependants|dependents); coverage for (my|the) (family|children|spouse|partner|dependents)
    cover my (family|wife|husband|children|parents|partner|dependants); insured from day one; covered from day one; coverage start^; waiting period; pre-existing condition^
    social security; social insurance; social security contributions; social contributions; social charges; social benefits; social plan; social fund; national insurance
    national insurance contributions; prsi; usc; urssaf; mutuelle; complementary health; mutual insurance; mutua; obra social; prepaga; eps; inss; fgts; imss; infonavit; afore
    sgk; nssf; nhif; sha deductions; paye and nssf; ssnit; sss; philhealth; pag-ibig; pagibig; cpf; cpf contribution^; mpf; epf; epf contribution^; employees provident fund
    provident fund; pf; pf contribution^; pf deduction^; pf account; employer pf; gratuity; gratuity payment^; end-of-service gratuity; end of service gratuity
    end-of-service benefit^; end of service benefit^; end-of-service; eosb; esi; esic; nps; superannuation; super contribution^; super on top; plus super; including super; inclusive of super
    super included; super fund; kiwisaver; kiwi saver; pension^; pension scheme^; pension plan^; pension fund^; pension contribution^; pension pot^; pension provider^
    pension matching; pension match; matched pension; company pension; workplace pension; employer pension; employer's pension; occupational pension; private pension; stakeholder pension
    personal pension; final salary pension; final-salary pension; final salary scheme; final-salary scheme; career average pension; defined benefit; defined contribution
    defined-benefit pension; db pension; dc pension; public pension; civil service pension; teachers ('|’)? pension; teacher's pension; nhs pension; nhs pension scheme
    local government pension; lgps; uss; uss pension; firefighters ('|’)? pension; police pension; fire pension; railway pension; miners ('|’)? pension; pensionable
    pensionable service; pensionable pay; years of pension; pension rights; pension entitlement^; pension transfer; transfer my pension; transfer of pension; auto-enrolment
    auto enrolment; opt out of the pension; prsa; rrsp; rrsp match; rrsp matching; group rrsp; tfsa; 401k; 401k match; 401k matching; 401-k; 403b; 403b match; 457b; tsp match; simple ira
    sep ira; ira match; ira; roth; roth 401k; 401k plan; employer match; company match; matching contribution^; matched contributions; matching percentage; retirement plan^
    retirement benefit^; retirement benefits; retirement contribution^; retirement matching; retirement match; retirement savings; retirement fund^; retirement scheme^; retirement package^
    second pillar; third pillar; bvg; pensionskasse; pensionskassa; betriebsrente; betriebliche altersvorsorge; bav; vermögenswirksame leistungen; per retraite; plan de pension
    plan d'épargne; pee; perco; supplementary pension; supplementary insurance; supplemental insurance; supplemental health; top-up cover; top up cover; topping up; state pension
    sick pay scheme; company sick pay; sickness benefit^; sickness cover; sick pay policy; funeral cover; funeral plan; funeral benefit; burial insurance; hospital fund
    hospital cash plan; cash plan; health cash plan; health shield; simplyhealth; medicash; bkk; krankenkasse; health fund; health screening; annual medical; annual health check^
    executive health check; health check-up^; flu jab^; vaccinations paid; physiotherapy sessions; private gp; private doctor; private hospital; benefits; benefits package^
    benefits plan^; benefit plan^; employee benefits; company benefits; staff benefits; full benefits; fringe benefit^; core benefits; flexible benefits; flex benefits
    benefits offered; benefits included; benefits available; benefits eligibility; benefits summary; benefits guide; benefits booklet; benefits kick in; benefits start; benefits begin
    cafeteria plan^; cafeteria benefits; statutory benefits; welfare benefits; welfare package; hospital benefits; insurance benefits; insurance package; insurance plan^; insurance cover
    insurance coverage; insurance scheme^; insurance provided; insurance included; perks; perk^; perks and benefits
    `,
  },
  'leave-words': {
    why: 'Time away from work with pay or by right.',
    members: `
    annual leave; annual leave allowance; annual leave entitlement; leave entitlement^; leave allowance^; leave policy; leave policies; leave balance; leave days; leave quota
    leave credits; leave encashment; encash leave; leave travel; leave year; leave request^; leave arrangements; leave cycle; leave calendar; paid leave; unpaid leave; casual leave
    earned leave; privilege leave; sick leave; sick day^; sick days; sickness leave; medical leave; paid sick leave; paid sick days; personal day^; personal leave; personal days
    mental health day^; duvet day^; well-being day^; wellbeing day^; wellness day^; birthday off; day off for (my|your) birthday; day off; days off; days of leave; days ('|’)? leave
    days leave; days holiday; days ('|’)? holiday; days of holiday; days paid holiday; days vacation; days of vacation; days ('|’)? vacation; days pto; days of pto; days paid leave
    weeks off; weeks of leave; weeks ('|’)? leave; weeks ('|’)? holiday; weeks of holiday; weeks holiday; weeks vacation; weeks of vacation; weeks ('|’)? vacation; weeks paid leave
    week off; week's leave; week's holiday; week's vacation; month off; month's leave; afternoon off; afternoons off; morning off; mornings off; evening off; evenings off; night off
    nights off; weekend off; weekends off; sunday off; sundays off; saturday off; saturdays off; friday off; fridays off; mondays off; wednesdays off; friday afternoons off
    rest day^; rest days; rest period^; time off; time off work; time off request^; time-off; time-off policy; paid time off; unpaid time off; flexible time off; fto; pto; pto policy
    pto balance; pto days; pto accrual; accrued pto; unlimited pto; unlimited vacation; unlimited leave; unlimited holiday; unlimited time off; paid days off; paid days; paid vacation
    paid vacation days; paid holiday; paid holidays; paid annual leave; holiday allowance; holiday allowances; holiday entitlement^; holiday policy; holiday days; holiday package
    holiday year; holiday booked; holiday already booked; pre-booked holiday; prebooked holiday; booked holiday; holidays booked; holiday request^; holiday arrangements
    honour my holiday; honour a holiday; honor my vacation; summer holiday^; summer vacation; winter break; christmas off; christmas shutdown; christmas closure; shutdown days; shutdown
    school holidays off; half-term off; half term off; half-terms off; new year off; eid off; diwali off; chinese new year off; lunar new year off; thanksgiving off; easter off; ramadan hours
    bank holiday^; bank holidays; bank holidays off; plus bank holidays; public holiday^; public holidays off; public holidays; statutory holiday^; stat holiday^; stat holidays; federal holidays
    gazetted holidays; national holidays off; religious holidays off; feast days off; saint's day off; bridge day^; bridging day^; floating holiday^; floating days; golden week; rtt; rtts; jours de rtt
    rtt days; adv days; atv days; congé; congés; congés payés; conges payes; urlaub; urlaubstage; vacaciones; férias; ferie; feriedage; semester days; vakantiedagen; time in lieu; time off in lieu
    toil; toil days; day in lieu; days in lieu; lieu day^; lieu time; in-lieu days; comp time; compensatory time; compensatory time off; compensatory off; compensatory leave; comp off; comp-off
    compensatory rest; comp day^; flexi day^; flexi-day^; flexi leave; flex day^; flex days; banked hours; bank hours; bank of hours; accrue~ leave; accrue~ holiday; accrue~ vacation; accrual rate^
    leave accrual; accrued leave; accrued holiday; carry over days; carry over leave; carry over holiday; carry-over; carryover; carry forward leave; carry forward days; carry over unused; roll over leave
    rollover days; unused leave; unused holiday; unused vacation; untaken leave; buy extra leave; buy extra holiday; buy and sell leave; buy holiday; holiday purchase; purchase leave; purchased leave
    holiday trading; block leave; two-week block; fortnight's leave; a fortnight off; consecutive leave; consecutive weeks; consecutive days off; core leave; long leave; home leave; home-leave
    annual home leave; home rotation; r&r; r & r; rest and recuperation; rest and recreation; rotation leave; shore leave; weeks on weeks off; weeks on and weeks off; month on month off; rotational leave
    back-to-back rotation; equal time rotation; even time; day for day; leave cycles; maternity leave; maternity pay; enhanced maternity; enhanced maternity pay; maternity package; maternity policy
    maternity benefits; maternity entitlement; statutory maternity; maternity allowance; paternity leave; paternity pay; enhanced paternity; parental leave; parental pay; shared parental leave
    shared parental pay; paid parental leave; extended parental leave; family leave; family-leave; fmla; adoption leave; adoption pay; fertility leave; foster leave; elternzeit; elterngeld
    congé parental; mat leave; mat pay; pat leave; carer's leave; carers ('|’)? leave; carer leave; caregiver leave; family care leave; dependants ('|’)? leave; dependant leave; compassionate leave
    bereavement leave; bereavement pay; grief leave; emergency leave; special leave; study leave; exam leave; educational leave; study days; study day^; cpd days; paid study; bildungsurlaub
    training days; conference leave; professional leave; professional development days; research leave; religious leave; hajj leave; prayer breaks; prayer time; pilgrimage leave; marriage leave; wedding leave
    honeymoon leave; marriage holiday; menstrual leave; period leave; menopause leave; pet leave; pawternity; puppy leave; volunteering days; volunteer days; volunteering leave; volunteer leave
    volunteer day^; charity days; reservist leave; military leave; jury leave; union leave; moving day; moving days; house-moving day; relocation leave; time off to (move|study|relocate|travel|settle)
    time off for (my|exams|study|the|our|a); gardening leave; garden leave; career break^; unpaid break; sabbatical leave; sabbatical; long weekend^; paid breaks; paid lunch; unpaid lunch
    paid lunch break; lunch break paid; paid rest breaks; statutory minimum holiday; statutory leave; twenty-five days; twenty-eight days; thirty days leave; 25 days; 28 days; 30 days leave; 33 days
    20 days pto; 15 days pto; 22 days; 26 days; 27 days; absence policy; sickness policy; sickness absence; vacation; vacation time; vacation day^; vacation days; vacation allowance; vacation policy
    vacation entitlement; vacation balance; vacation accrual; vacation request^; vacation week^; vacation weeks; vacation planned; vacation booked; vacation package; planned vacation; planned leave
    pre-planned vacation; preplanned vacation; pre-approved leave; take~ leave; take~ annual leave; take~ holiday; take~ my holidays; take~ vacation; take~ time off; take~ days off
    `,
  },
  'time-perks': {
    why: 'Hours, place and rhythm of work asked for as a benefit.',
    members: `
    work~ from home; work~ at home; working from home; home working; homeworking; home-working; home office day^; home office; home-office days; homeoffice; wfh; w . f . h; work from home days
    work-from-home; work-from-home days; work-from-home policy; days from home; days at home; day from home; days a week from home; days a week at home; home days; fridays from home
    mondays from home; from home on fridays; from home on mondays; one day from home; two days from home; three days from home; two days remote; three days remote; remote days; remote day^
    remote friday^; remote work; remote working; remote-working; remote option^; remote policy; remote arrangement^; remote set-up; remote-first; remote first; fully remote; full remote; 100% remote
    partly remote; partially remote; partial remote; mostly remote; work~ remotely; working remotely; telework; teleworking; telework~; teletrabajo; télétravail; teletravail; telecommute~
    telecommuting; smart working; lavoro agile; hybrid; hybrid working; hybrid work; hybrid model; hybrid policy; hybrid arrangement^; hybrid schedule^; hybrid set-up; hybrid pattern^; hybrid option^
    days in the office; days a week in the office; days on site; days on-site; days onsite; office days; in-office days; in-office requirement^; office attendance; attendance requirement^
    return to office; return-to-office; rto; rto policy; office mandate; anchor day^; work from anywhere; work-from-anywhere; work from abroad; working from abroad; work abroad weeks; workation^
    work from another country; digital nomad; nomad policy; months abroad; weeks abroad; location flexibility; location-flexible; location independent; four-day week^; four day week^; 4 - day week
    four-day workweek; 4 - day workweek; four-day working week; compressed hours; compressed week^; compressed working; compressed schedule; nine-day fortnight; nine day fortnight; 9 - day fortnight
    condensed hours; condensed week; four tens; four 10s; 4x10; 4x10s; four ten-hour days; 9/80; 9/80 schedule; 4/10s; summer hours; summer fridays; half-day fridays; half day fridays
    half-day friday; half-day on friday; half-days; half day^; early friday^; early finish; early finishes; early finish on fridays; finish early; finish early on fridays; finish~ early on friday^
    finish at lunchtime; finish at noon; finish at three; finish at four; leave early; leave early on fridays; leave at three; leave at four; leave by four; leave by five; start late; start later; later start
    late start^; early start and finish; flexitime; flexi-time; flexi time; flextime; flex-time; flex time; flexi; flexi hours; flexi working; flexible hours; flexible working; flexible-working
    flexible work; flexible schedule^; flexible scheduling; flexible start; flexible start time^; flexible working hours; flexible arrangements?; flexible pattern^; flexible rota; flexible shifts
    flexible working request; flexible working policy; flexible timings; flexible time; flexible work arrangement^; flexibility on (hours|days|start|location|times|shifts); flexibility with hours
    flexibility around (school|hours|childcare); flexibility in hours; degree of flexibility; some flexibility; schedule flexibility; gleitzeit; horaire flexible; horario flexible; core hours
    working hours; work hours; office hours; hours of work; contracted hours; contract hours; contractual hours; guaranteed hours; guaranteed minimum hours; zero-hours; zero hours; zero-hours contract
    weekly hours; hours a week; hours per week; hour week; 35 hour week; 37.5 hours; 36 hours; 32 hours; 35 hours; 35 - hour week; 40 - hour week; 32 - hour week; 38 hours; thirty-five hours
    thirty-two hours; thirty-seven hours; reduced hours; shorter hours; fewer hours; less hours; short week; shorter week; shorter day^; shorter working week; part-time; part time; part-time option
    part-time hours; part-time basis; go part-time; go part time; 80% contract; 80 per cent; 80 percent role; 60% contract; 90% contract; 0.8 fte; 0.6 fte; 0.5 fte; pensum; teilzeit; mi-temps; jobshare
    job share; job-share; job sharing; job-sharing; term-time; term time only; term-time only; term-time contract; term time contract; school hours; school-hours; within school hours; school run; school-run
    school pick-up; school pickup; school drop-off; nursery pick-up; family-friendly; family-friendly hours; family friendly hours; sociable hours; social hours; unsociable hours; unsocial hours
    antisocial hours; anti-social hours; regular hours; regular shifts; fixed hours; fixed shifts; fixed schedule; fixed days; fixed rota; set hours; set shifts; set days; set rota; predictable hours
    predictable rota; predictable schedule; predictable shifts; consistent hours; consistent schedule; nine to five; nine-to-five; 9 to 5; 9 - to-5; monday to friday; monday-to-friday; mon-fri; monday-friday
    weekdays only; weekday only; no weekends; no weekend work; no weekend shifts; weekends free; free weekends; weekends free of; every other weekend; one weekend in; alternate weekends; alternate saturdays
    alternate saturdays off; alternative saturdays; second saturday; two-day weekend; two day weekend; five-day week; five day week; 5 - day week; five days working; 5 days working; six-day week; six day week
    saturday working; saturday off; no saturdays; no sundays; sundays free; evenings free; no evenings; no evening shifts; no nights; no night shifts; no night shift; day shift only; day shifts only; days only
    mornings only; nights only; earlies only; lates only; early shift only; straight days; straight shifts; split shift^; no split shifts; no doubles; no double shifts; rotating shifts; rotating roster
    shift pattern^; shift preference^; choice of shifts; choose~ my (shifts|hours|days); pick~ my (shifts|hours|days); self-rostering; self-roster; self rostering; own hours; own schedule; set my own hours
    make my own hours; my own schedule; rota in advance; roster in advance; rota notice; rota published; rota preference^; roster preference^; shift swap^; swap shifts; on-call; on call; on-call rota
    on-call frequency; on-call duties; out of hours; out-of-hours; call duty; call schedule; one in four; one in five; one in six; one in eight; no on-call; no on call; no overtime; no compulsory overtime
    overtime policy; overtime expected; expected overtime; unpaid overtime; after-hours emails; after hours emails; right to disconnect; no calls after; switch off at; log off at; clock off; clock-off
    clocking in; clock in; clock-in; punch in; time clock; work/life balance; work-life balance; work life balance; work-life; worklife balance; work-life integration; better balance; healthy balance
    home life; quality of life; family time; time with (my|the) (family|children|kids); home by (six|five|dinner|bedtime|bath time); home for (dinner|bedtime|bath time); home every night; home at weekends
    home nightly; home daily; home weekends; local runs; local runs only; local routes; nights out; no nights out; no tramping; sabbatical^; sabbatical leave; sabbatical programme; sabbatical program
    unpaid sabbatical; career break; gap year; extended break; unlimited holiday; meeting-free day^; meeting-free fridays; no-meeting day^; no-meeting fridays; no-meeting wednesdays; focus day^; focus fridays
    focus time; twenty percent time; 20% time; ten percent time; 10% time; hack days; own-project time; side projects; side project time; research time; research days; studio time; writing days; reading week
    reading days; non-contact time; ppa time; planning time; preparation time; free periods; protected time; spa time; admin day; admin days; admin time; supporting professional activities; prep time
    teaching load; teaching relief; light timetable; reduced timetable; reduced teaching; course release; caseload cap; travel requirement^; amount of travel; travel percentage; how much travel; less travel
    no travel; limited travel; overnight stays; nights away; nights away from home; lunch hour; long lunch; longer lunch; hour for lunch; hour's lunch; siesta; jornada intensiva; jornada continua; ramadan hours
    prayer times; dog-friendly office; bring my dog; bring your dog; dogs at work; pet-friendly; casual fridays; casual friday; dress-down friday; dress down friday; dress down fridays; dress-down
    shabbat; friday sunset; sabbath; sabbath observance; early friday for sabbath; start at ten; start at 10; ten till six; ten to six; eight to four; 8 to 4; 7 to 3; 7 till 3; seven to three; 8 till 4; 10 till 6
    `,
  },
  'things-paid': {
    why: 'Things and costs an employer pays or provides.',
    members: `
    company car^; company vehicle^; company van^; company truck^; work van to take home; take-home (vehicle|van|car|truck); car allowance^; car scheme^; car benefit; car lease; leased car; lease car^; electric car scheme
    car maintenance; car provided; car included; car policy; car list; car and driver; company driver; chauffeur; driver provided; dienstwagen; firmenwagen; voiture de fonction; vehicle allowance^
    vehicle provided; vehicle policy; bakkie; use of the (car|van|vehicle|company car|pool car|bakkie|truck); van home; take the van home; fuel; fuel card^; fuel allowance^; petrol card^; petrol allowance^
    petrol money; gas card^; gas money; gas allowance; diesel allowance; fuel paid; fuel costs; fuel cost^; mileage; mileage allowance^; mileage rate^; mileage paid; mileage reimbursed; mileage reimbursement
    pence per mile; 45p a mile; cents per mile; cents a mile; parking paid; paid parking; parking paid for; free parking; parking allowance^; parking subsidy; parking pass paid; parking costs; parking covered
    parking provided; parking included; parking reimbursed; subsidised parking; subsidized parking; toll costs; tolls paid; tolls reimbursed; congestion charge; season ticket loan^; season ticket^; railcard
    rail pass; rail card; train pass; bus pass; travel pass; travel card^; travelcard^; jobticket; job ticket; deutschlandticket; bahncard; ov card; navigo; navigo pass; transit pass; transit subsidy
    transit benefit^; commuter benefit^; commuter pass; commuting allowance^; commuter allowance^; commute allowance; commuting costs; commuting costs covered; travel allowance^; travel expenses; travel costs
    travel cost^; travel time paid; paid travel time; travelling time; transport allowance^; transport provided; transport facility; transportation allowance; pick-up and drop; pick and drop; pickup and drop
    cab facility; office cab; shuttle; company bus; company shuttle; staff bus; staff transport; bike scheme; cycle to work; cycle-to-work; cycle scheme; bikeleasing; jobrad; bike lease; ferry costs
    company phone^; work phone^; work mobile^; mobile phone; phone provided; phone allowance^; phone paid; phone bill^; phone plan; mobile allowance^; company mobile^; cell phone allowance; cell allowance
    data allowance; airtime allowance; airtime; internet allowance^; broadband allowance^; broadband paid; wifi allowance; internet paid; internet stipend; company laptop^; laptop provided; laptop allowance
    macbook; second monitor; home office allowance; home office stipend; home-office budget; home office budget; home office set-up; home office equipment; wfh allowance; wfh stipend; remote stipend
    equipment budget; equipment allowance; equipment stipend; desk allowance; tool allowance^; tools provided; tools paid; tool money; knives allowance; uniform allowance^; uniform provided; uniform paid; clothing allowance^
    clothing stipend; laundry allowance^; laundry service; laundry provided; dry cleaning; boot allowance^; boots paid; safety boots paid; workwear provided; ppe provided; shoe allowance; costume allowance
    wardrobe allowance; make-up allowance; grooming allowance; gown allowance; school fees; school fee^; school places paid; tuition fees; tuition; tuition reimbursement; tuition assistance; tuition discount
    tuition waiver^; tuition remission; tuition benefit; fees for the children; education allowance^; education assistance; education budget; education stipend; education costs; educational allowance
    student loan repayment; loan repayment; loan forgiveness; housing; housing allowance^; housing assistance; housing benefit; housing provided; housing included; housing costs; housing subsidy; housing stipend
    house provided; company house; company housing; company flat^; company apartment^; company accommodation; accommodation; accommodation provided; accommodation included; accommodation allowance^; accommodation paid
    accommodation costs; accommodations covered; staff accommodation; staff housing; staff quarters; staff flat; staff house; tied cottage; tied house; tied accommodation; cottage with the job; flat with the job
    flat provided; a flat; furnished flat; furnished apartment; furnished accommodation; apartment provided; room provided; room and board; board and lodging; board and lodgings; bed and board; full board; lodging
    lodging provided; lodging paid; temporary lodging; temporary housing; temporary accommodation; temporary flat; interim housing; interim accommodation; temporary quarters; corporate housing; serviced apartment^
    serviced flat; hotel paid; hotel covered; hotel for the first; hotel until i find; first weeks ('|’)? accommodation; first month's rent; rent paid; rent allowance^; rent subsidy; rent assistance; rent-free
    rent free; subsidised rent; subsidized rent; subsidised housing; subsidized housing; deposit on a flat; rental deposit; deposit paid; agency fees paid; estate agent fees; house hunting trip; house-hunting trip
    house hunting allowance; utilities; utilities paid; utilities included; utility bills; water and electricity; council tax paid; heating included; domestic help; maid allowance; housekeeper provided; nanny allowance
    furniture allowance; furnishing allowance; vicarage; manse; parsonage; rectory; presbytery provided; pastor's house; school house; schoolhouse; boarding house flat; resident's flat; on-site accommodation
    live-in; live in; live-in position; caravan on site; pitch provided; bunkhouse; crew house; camp accommodation; camp provided; single room in camp; yearly ticket^; yearly tickets home; annual ticket^
    annual flight^; annual flights; flight^ home; flights home; flights paid; flights covered; flight allowance; flights included; return flights; return ticket^; ticket^ home; tickets home; air ticket^; airfare^
    air fare^; airfare home; air passage; air passages; passage paid; passages; home leave tickets; home leave flights; business class; business-class travel; ticket allowance; tickets for the family
    family tickets; leave travel allowance; leave travel concession; lta; ltc; staff travel; staff tickets; staff flights; standby tickets; concessionary travel; free travel; free rail travel; free bus travel
    travel concession^; travel privileges; buddy pass^; meals; meal allowance^; meal voucher^; meal ticket^; meal card^; meals provided; meals included; meals on shift; meals on duty; free meals; free lunch^
    free food; free snacks; free coffee; staff meals?; staff meal^; staff food; staff canteen; canteen; canteen subsidy; subsidised canteen; subsidized canteen; subsidised meals; subsidized meals; lunch allowance^
    lunch vouchers; lunch voucher^; luncheon vouchers; lunch provided; lunch included; lunch stipend; food allowance^; food vouchers; food and lodging; food and accommodation; food provided; food stipend
    ticket restaurant; titres-restaurant; tickets restaurant; titre restaurant; swile; edenred; sodexo card; sodexo pass; cheque-repas; ecocheques; eco-cheques; buoni pasto; vale refeição; vale alimentação
    vale transporte; vales de despensa; cesta básica; cesta navideña; grocery allowance; rice allowance; staff discount^; employee discount^; store discount^; family discount; friends and family discount; discount card
    product allowance; product discount; free product; products at cost; free treatments; free classes; free sessions; free tickets; complimentary tickets; season pass^; ski pass^; lift pass^; ski pass included
    gym; gym membership^; gym subsidy; gym allowance; gym pass; gympass; wellhub; urban sports club; classpass; multisport; multisport card; wellness allowance; wellness stipend; wellness budget; wellbeing budget
    wellbeing allowance; friskvårdsbidrag; health and wellness stipend; fitness allowance; sports allowance; club membership^; golf club membership; club fees; professional membership^; professional fees
    professional subscriptions; subscriptions paid; membership fees; licence fees; license fees; registration fees; registration paid; practising certificate; practising fees; bar fees; bar dues; bar dues paid; nmc fees
    gmc fees; gdc fees; hcpc fees; professional dues; union dues; cme; cme allowance; cme money; cme budget; cpd budget; cpd allowance; cpd fund; ce allowance; study budget; study support; study package; study leave paid
    training budget^; training allowance; training paid; training costs; training course paid; training fund; development budget; development allowance; learning budget; learning stipend; learning allowance
    learning and development budget; l&d budget; conference budget; conference allowance; conference fees; conference travel; book allowance; book budget; book stipend; course fees; courses paid; exam fees; exams paid
    exam support; sponsored mba; mba paid; mba sponsorship; sponsored masters; master's paid; degree paid; sponsored degree; phd fees; language lessons; language classes; language course paid; driving lessons paid
    licence paid; license paid; hgv licence paid; cdl paid; cdl training; class 1 paid; type rating; type rating paid; type-rating bond; training bond; bonded training; coaching budget; executive coach; relocation
    relocation package^; relocation allowance^; relocation assistance; relocation support; relocation budget; relocation cost^; relocation costs; relocation expenses; relocation help; relocation paid
    relocation reimbursement; relocation grant; relocation payment; relocation lump sum; relocation agent; relocation services; removal cost^; removal costs; removal expenses; removal allowance; removals paid; removal van
    removals; moving costs; moving cost^; moving expenses; moving allowance; moving van; moving company paid; movers paid; movers; help with the move; help with moving; help with relocation; assistance with relocation
    assistance with moving; support with relocation; support with the move; contribution to the move; contribution towards relocation; shipping; shipping allowance; shipping costs; shipment of (household|personal) (goods|effects)
    shipping container; container paid; household goods; shipping of my; freight of my; storage costs; settling-in allowance; settling allowance; settling-in; settlement allowance; resettlement allowance
    mobilisation allowance; mobilization allowance; installation allowance; installation grant; disturbance allowance; baggage allowance; excess baggage; visa cost^; visa costs; visa fee^; visa fees; visa paid
    visa expenses; visa charges; visa sponsorship; sponsor my visa; sponsor~ a visa; visa covered; health surcharge; immigration health surcharge; ihs; immigration costs; immigration fees; immigration lawyer
    immigration support; work permit costs; work permit fees; permit fees; green card; green card sponsorship; sponsor my green card; h1b sponsorship; h-1b sponsorship; iqama; iqama costs; residence permit costs
    notary costs; translation costs; attestation costs; degree attestation; medical test costs; dbs check paid; dbs fee; childcare; childcare voucher^; childcare vouchers; childcare subsidy; childcare allowance
    childcare costs; childcare support; childcare assistance; on-site childcare; onsite childcare; workplace nursery; workplace nursery scheme; nursery; nursery place^; nursery fees; nursery vouchers; crèche; creche
    creche place; kindergarten place; kita place; kita subsidy; daycare; day care; daycare subsidy; dependent care; baby bonus; expense account; expenses; expenses paid; expenses covered; expenses policy; expenses budget
    expense allowance; company card; company credit card; corporate card; credit card; entertainment allowance; entertaining budget; representation allowance; subsistence; subsistence allowance; subsistence rate^; overnight allowance^
    overnight payments; away allowance; lodging allowance; out-of-pocket; living allowance; living expenses; living costs covered; living stipend; cost of living allowance; cost-of-living adjustment; foreign service allowance
    hardship allowance; remote area allowance; remote allowance; rural allowance; rural loading; island allowance; isolation allowance; polar allowance; expat allowance; expatriate allowance; expatriation allowance
    posting allowance; hazard allowance; risk allowance; language allowance; qualification allowance; first aid allowance; on-call allowance; heat allowance; cold store allowance; allowance^; company loan^; interest-free loan^
    housing loan; home loan; staff mortgage; preferential mortgage; car loan; salary advance; tax advice; tax adviser paid; tax return help; tax filing; legal fees; bar course fees; qualification fees; sqe fees
    sponsored qualification; acca paid; cima paid; cfa paid; cpa paid; books paid; instrument allowance; strings allowance; reed allowance; kit allowance; kit provided; boots and kit; car park space; reserved parking
    firewood; free firewood; free milk; free beer; beer allowance; wine allowance; free eggs; produce box; meat allowance; grazing rights; keep of a horse; livery; horse livery; dog allowed; keep~ a dog; garden included
    `,
  },
