import type { WordClasses } from '../lexicon.ts';

/** Words by which pay, perks and terms are raised or hinted at, and the harmless neighbours of those words. */
export const compensation: WordClasses = {
  'pay-words': {
    why: 'Names of what one is paid for work.',
    members: `
    salary^; wage^; pay; payment^; stipend^; remuneration; remunerated; remunerative; emolument^; emoluments; honorarium^; honoraria; earnings
    pay packet^; paycheck^; paycheque^; pay (cheque^|check^); pay slip^; payslip^; pay stub^; paystub^; wage packet^; wage slip^; salary slip^
    weekly wage^; daily wage^; hourly (rate^|wage^|pay); day rate^; daily rate^; weekly rate^; monthly rate^; nightly rate^; half-day rate^
    session rate^; sessional rate^; shift rate^; piece rate^; piecework rate^; word rate^
    rate per (word|hour|day|shift|session|mile|drop|parcel|lesson|page|visit); per diem^; per-diem^; cost per hour; base; base pay; base salary^
    base rate^; basic pay; basic salary^; basic wage^; base compensation; base figure^; annual base; my base; the base; gross; gross pay
    gross salary^; gross annual; gross monthly; gross per (month|year|annum); gross figure^; brut; bruto; brutto; netto; net pay; net salary^
    net monthly; net income; take-home; take-home pay; take-home salary; take home pay; take home salary; in-hand; in-hand salary; in hand salary
    in hand pay; ctc; current ctc; expected ctc; fixed ctc; c . t . c; cost to company; cost-to-company; lpa; l . p . a; lakhs per annum
    crore per annum; lakhs p . a; package; pay package^; salary package^; remuneration package^; compensation package^; benefits package^
    total package; overall package; package on offer; offer package^; package details; full package; whole package; attractive package
    competitive package; expat package^; expatriate package^; rewards package^; compensation; total compensation; total comp; comp; ote; o . t . e
    on-target earnings; on target earnings; target earnings; target compensation; tcc; total cash; total cash compensation; total rewards
    total reward; cash compensation; annual compensation; executive compensation; compensation range^; thirteenth month; 13th month
    thirteenth-month; 13th - month; thirteenth salary; 13th salary; fourteenth month; 14th month; fourteenth salary; 14th salary
    thirteenth month (pay|salary|payment|bonus); thirteenth cheque; thirteenth check; 13th cheque; 13th check; holiday pay; holiday money
    vacation money; vakantiegeld; weihnachtsgeld; urlaubsgeld; pay scale^; payscale^; pay grade^; pay band^; pay point^; pay spine^; spine point^
    salary scale^; salary band^; salary grade^; salary range^; salary bracket^; salary level^; salary tier^; salary step^; salary point^
    pay range^; pay bracket^; pay level^; pay step^; wage scale^; wage band^; wage rate^; wage level^; wage expectation^; salary expectation^
    salary requirement^; salary history; salary discussion^; salary negotiation^; pay negotiation^; pay expectation^; pay requirement^; pay rise^
    pay raise^; payrise^; salary increase^; salary review^; pay review^; annual review of pay; pay award^; pay progression; salary progression
    annual increment^; yearly increment^; cost-of-living increase^; starting salary; starting pay; starting wage; starting rate; entry salary
    entry-level pay; probation pay; probationary salary; training wage^; minimum wage; living wage; london living wage; national living wage
    real living wage; union scale; union rate; scale rate^; agreed rate^; award wage^; award rate^; prevailing wage; going wage; fair wage
    decent wage; living salary; full salary; annual salary; yearly salary; monthly salary; weekly pay; monthly pay; annual pay; current salary
    present salary; previous salary; last drawn salary; last salary; last drawn; last drawn ctc; drawn salary; expected salary; desired salary
    desired pay; target salary; proposed salary; offered salary; advertised salary; stated salary; posted salary; quoted rate; overtime
    overtime pay; overtime rate^; paid overtime; unpaid overtime; time and a half; time-and-a-half; double time; double-time; double bubble
    triple time; penalty rate^; casual loading; weekend rate^; sunday rate^; night rate^; night premium^; shift premium^; shift allowance^
    shift differential^; night differential; on-call pay; on call pay; standby pay; standby allowance^; stand-by pay; call-out fee^; callout fee^
    call-out rate^; unsocial hours pay; antisocial hours pay; enhanced rate^; bank rate^; agency rate^; locum rate^; supply rate^
    daily supply rate; contract rate^; freelance rate^; consultancy rate^; consulting rate^; my rate; my rates; my day rate; my fee; my fees
    daily fee^; hourly fee^; fee per (day|session|show|hour); performance fee^; appearance fee^; matchday fee^; match fee^; guest fee^
    advance and royalties; residuals; scale plus ten; retainer^; monthly retainer; inside ir 35; outside ir 35; umbrella rate^; w 2 rate; w-2 rate
    corp-to-corp rate; corp to corp rate; 1099 rate; c 2c rate; bill rate^; charge-out rate^; all-in rate; all in rate; all-inclusive rate
    weighting; london weighting; inner london weighting; outer london weighting; regional weighting; city weighting; location pay; locality pay
    hardship pay; hazard pay; danger money; dirt money; combat pay; sea pay; flight pay; offshore pay; offshore allowance^; rotation pay
    field allowance^; site allowance^; cost-of-living allowance^; cola; hra; dearness allowance; conveyance allowance; special allowance
    variable pay; variable component; performance pay; performance-related pay; merit pay; merit increase^; merit raise^; pay in lieu; severance
    severance pay; severance package^; redundancy pay; redundancy package; notice pay; garden leave pay; sick pay; statutory sick pay
    company sick pay; back pay; backpay; salary advance^; advance on (salary|wages|pay); sub on wages; cash in hand; cash-in-hand; paid in cash
    paid in full; paid weekly; paid fortnightly; paid monthly; paid bi-weekly; paid biweekly; paid hourly; paid daily; well paid; well-paid
    better paid; better-paid; poorly paid; badly paid; low paid; low-paid; highly paid; highest paid; underpaid; overpaid; lower-paid; higher-paid
    higher paid; salaried; waged; unwaged; unsalaried; unpaid; paid position; paid role; paid internship; paid placement; paid trial; trial pay
    moolah; dosh; wonga; quid; big bucks; bucks; top dollar; good money; decent money; serious money; proper money; better money; more money
    less money; the dough; the moola; the readies; the wedge; the spondulicks; the ackers; the paisa; sueldo; salario; gehalt; lohn; salaire
    stipendio; salaris; salário; lön; løn; pay and benefits; pay and conditions; pay and prospects; pay and rations
    terms and conditions of employment; terms of pay; salary and benefits; salary details; salary particulars; salary breakup; salary break-up
    salary breakdown; salary structure; salary structuring; salary fitment; fitment; salary component^; salary figure^; salary offer^
    salary budget; salary cap; salary ceiling; salary floor; salary sacrifice; salary packaging; novated lease; tax bracket^; tax-free salary
    tax free salary; tax-free; tax equalisation; tax equalization; tax-equalised; after tax; before tax; after-tax; before-tax; pre-tax; post-tax
    thirty percent ruling; 30% ruling; non-dom; paye; salary per month; salary per annum; pay per hour; pay per month; wages per week
    monetary compensation; financial compensation; financial package; financial remuneration; monetary terms; fair compensation
    competitive compensation; competitive salary; competitive pay; fair pay; decent pay; good pay; better pay; higher pay; higher salary
    better salary; more pay; lower pay; lower salary; salary cut; pay cut^; drop in (pay|salary|income|earnings|wages)
    cut in (pay|salary|income|wages); step down in (pay|salary); equal pay; pay parity; salary parity; pay gap^
    `,
  },
  'pay-hints': {
    why: 'Ways to speak of pay without naming it.',
    members: `
    the figure^; the figures we discussed; a figure in mind; my figure; your figure; final figure; headline figure; the number in mind
    your number; my number; the number you have; number you had in mind; number we discussed; number in question; numbers side; talk~ numbers
    run~ the numbers; put~ numbers; put~ a number on; put~ a figure on; name~ a (figure|number|price); hear~ a (figure|number); a ballpark
    ballpark figure^; ballpark number^; rough figure^; rough number^; indicative figure^; indicative range; indicative number; range in mind
    range you have; my range; your range; salary-wise; pay-wise; money-wise; moneywise; comp-wise; package-wise; compensation-wise; financially
    financially speaking; in financial terms; in money terms; in monetary terms; in cash terms; the financials; the commercials; commercial terms
    commercial side; commercial aspect^; commercial discussion^; the money side; money side; money question^; money matters; money conversation
    talk~ money; discuss~ money; mention~ money; bring~ up money; about money; the money; what the money is; matter of money
    sordid matter of money; filthy lucre; lucre; the financial side; financial side; financial aspect^; financial element^; financial part
    financial piece; financial terms; financial details; financial arrangement^; financial conditions; financial picture; financial expectation^
    financial offer; financial proposal; financial position; financial standpoint; financial point of view; financial question^; material side
    material terms; material conditions; material aspects; economic terms; economic offer; economic proposal; economic aspect^
    economic expectations; economic side; what the (role|job|post|position|work|shift) pays; what (it|this|that|they) pays
    what you (pay|are paying|'re paying|would pay|could pay|can pay); what you (offer|can offer|could offer); what (is|'s) on offer
    what you have budgeted; what is budgeted; budget for (the|this) (role|post|position|hire|job); budgeted for (the|this) (role|post|position)
    hiring budget; headcount budget; your budget; within budget; outside your budget; out of budget; within your budget; room in the budget
    what the budget allows; what the budget runs to; budget stretches to; what the (grade|band|level|post) carries; the grade; which grade
    what grade; grade of the post; graded at; the grading; regrade; top of grade; bottom of the grade; pay point; the band; which band; what band
    band you quoted; banding; the banding; top of the band; bottom of the band; middle of the band; upper end of; lower end of; top end of
    upper quartile; top quartile; lower quartile; mid-point; midpoint; top of the (range|scale|bracket|ladder|spine)
    bottom of the (range|scale|bracket|spine); high end of; end of the range; end of the scale; top of your range; top of that range; the bracket
    right bracket; same bracket; price bracket; point on the scale; where on the scale; scale point; step on the scale; which step; starting step
    starting point on the; spinal point; entry point on the; increments on the; level you would bring; what i am on; what i'm on; what i am on now
    what i'm on now; what i'm on at present; what i (earn~|make~|take home|get|draw|draw now|bring home); what i am making; what i'm making
    what i'm earning; what i am earning; my current earnings; my present earnings; currently on; i'm currently on; i am currently on
    i'm on around; now earning; currently earning; currently making; currently draw~; currently drawing; presently drawing; presently earning
    what i have now; what i have today; what i would be (leaving|giving up); leaving on the table; left on the table; leave~ money on the table
    money on the table; (forgo|forgoes|forgoing|forwent|forgone); underwritten variable; fixed component; fixed part; fixed portion
    fixed and variable; fixed versus variable; fixed-variable split; variable part; variable portion; variable element; the variable; the fixed
    guaranteed portion; guaranteed component; guaranteed element; guaranteed first year; split between fixed; compensation piece; comp piece
    comp side; comp conversation; comp discussion; comp question^; comp range; comp band^; comp structure; comp details; comp expectations
    compensation side; compensation question^; compensation conversation; compensation discussion; compensation details; compensation structure
    compensation philosophy; compensation expectation^; compensation component; compensation front; salary front; pay front; pay side; salary side
    salary piece; salary aspect; salary question^; pay question^; question of (pay|salary|money|compensation|remuneration)
    matter of (pay|salary|compensation|remuneration); subject of (pay|salary|compensation|money); topic of (pay|salary|compensation)
    the small matter of; elephant in the room; brass tacks; bread-and-butter question; nuts and bolts of the offer; dollars and cents
    pounds and pence; pounds shillings and pence; bottom line; the bottom line figure; what lands in my account; what reaches my account
    what ends up in hand; what goes home; what comes home; worth my while; worth my time; make~ it worth; worth the move; worth moving for
    make~ the move worthwhile; make~ sense financially; financially viable; financially feasible; financially possible; make~ financial sense
    stack~ up financially; add~ up financially; work~ out financially; work~ for me financially; numbers (work|stack up|add up|make sense)
    sums (work|add up); maths (works|work); math (works|work); do~ the (sums|maths|math); the terms; your terms
    terms of the (offer|post|role|contract|position|engagement|appointment|placement); terms on offer; terms and conditions; contract terms
    contractual terms; terms (attached|attaching) to; terms you have in mind; conditions of the (post|job|position|contract|offer)
    conditions you offer; offer details; details of the offer; shape of the offer; structure of the offer; elements of the offer
    components of the offer; particulars of the offer; specifics of the offer; what the offer includes; what the offer (looks|would look) like
    the full offer; the whole offer; the deal; my deal; sort of deal; kind of deal; better deal; fair deal; good deal; reward package
    rewards side; reward and recognition; recognised in (the|my); recognized in (the|my)
    reflected in (the|my) (offer|package|pay|salary|grade|figure|rate|terms); reflect~ my experience; commensurate
    commensurate with (my|experience|responsibility|seniority|qualifications); in line with (my|the) (experience|market|responsibilities|level)
    in keeping with my experience; appropriate to my experience; appropriate to the level; suitably rewarded; properly rewarded; fairly rewarded
    well rewarded; handsomely rewarded; rewarded accordingly; compensated; fairly compensated; adequately compensated; well compensated
    compensate~ me; remunerate~; remunerated accordingly; paid what i am worth; what i'm worth; what i am worth; my worth; know~ my worth
    my market value; market value; price tag; my price; name your price; what i cost; what i would cost; i don't come cheap; not cheap
    cheap at the price; worth every penny; my value to you; attractive offer; generous offer; fair offer; sensible offer; serious offer
    acceptable offer; competitive offer; improved offer; all-in; package overall; overall offer; on the financial side; on the money side
    on the pay side; on the salary side; practicalities of pay; housekeeping question; delicate (matter|question|subject|point); vulgar subject
    i hesitate to raise; at the risk of seeming mercenary; mercenary; not about the money; not all about money; not only about money
    not just about the money; money isn't everything; money is not everything; not the main driver; not my main motivation; remunerative side
    consideration for the role; pecuniary; pecuniary side; pecuniary terms; purse strings; the kitty; bread on the table; put~ food on the table
    make~ a living; earn~ a living; living from it; live on it; live on that; get~ by on; support a family on; afford to live; afford to take
    afford to accept; afford to move; afford the move; afford to work for; afford a (drop|cut|step); take a hit; take~ a hit; out of pocket
    at a loss; losing out financially; worse off; better off; no worse off; same as i have now; what i have become used to; used to earning
    accustomed to earning; uplift; an uplift; jump on my current; hike; a hike on; percentage hike; hike percentage; % hike; % uplift
    % increase on my; increase on my current; percent on my current; above my current; below my current; over my current; on top of my current
    relative to my current; compared with my current; compared to my current; equal to my current; salary you mentioned; range you mentioned
    figure you mentioned; number you mentioned; figure you quoted; rate you quoted; rate you mentioned; sum you mentioned; amount you mentioned
    sum you have in mind; amount you have in mind; figure on the advert; figure in the (ad|advert|advertisement|posting|listing)
    range in the (ad|advert|advertisement|posting|listing); rate in the (ad|advert|posting|listing)
    `,
  },
  'bonus-equity': {
    why: 'Pay beyond the base: bonus, commission, shares, tips.',
    members: `
    bonus^; bonus scheme^; bonus plan^; bonus structure^; bonus pool^; bonus target^; bonus potential; bonus percentage^; bonus payment^
    bonus payout^; bonus cycle^; bonus eligibility; bonus-eligible; bonus eligible; annual bonus^; yearly bonus^; year-end bonus^
    christmas bonus^; diwali bonus^; eid bonus; puja bonus; holiday bonus^; festival bonus^; festival allowance^; quarterly bonus^; monthly bonus^
    performance bonus^; discretionary bonus^; guaranteed bonus^; target bonus^; on-target bonus^; joining bonus^; signing bonus^; sign-on bonus^
    sign on bonus^; sign-on; sign-on payment^; sign-on fee^; signing-on fee^; signing fee^; sign-on award^; golden hello^; golden handcuffs
    golden handshake^; golden parachute^; welcome bonus^; starting bonus^; retention bonus^; retention payment^; retention award^; loyalty bonus^
    loyalty payment^; stay bonus^; completion bonus^; project bonus^; delivery bonus^; milestone bonus^; milestone payment^; safety bonus^
    attendance bonus^; harvest bonus^; end-of-season bonus^; end of season bonus^; season bonus^; win bonus^; appearance bonus^; promotion bonus^
    goal bonus^; referral bonus^; referral fee^; finder's fee^; introduction bonus^; spot bonus^; spot award^; night bonus^; weekend bonus^
    production bonus^; piece bonus^; productivity bonus^; output bonus^; mileage bonus^; relocation bonus^; moving bonus^; language bonus^
    bilingual bonus^; clean-driving bonus; fuel bonus^; long-service award^; long service award^; long-service leave; long service leave
    long-service bonus^; long service payment; jubilee bonus^; service award^; anniversary bonus^; buy-out of bonus; buyout of my bonus
    bonus buyout; buy out my bonus; make-whole; make whole payment^; make-whole payment^; forfeited bonus^; lose my bonus; losing my bonus
    pro-rata bonus; pro rata bonus; prorated bonus; pro-rated bonus; bonus accrued; accrued bonus; commission^; commission structure^
    commission plan^; commission scheme^; commission rate^; commission split^; commission-only; commission based; commission-based
    uncapped commission; capped commission; draw against commission; recoverable draw; non-recoverable draw; guaranteed draw; trail commission
    trailing commission; renewal commission; sales commission; commission on (sales|top|treatments|retail); retail commission; product commission
    overriding commission; spiff^; spif^; quota relief; quota bonus; sales incentive^; incentive^; incentives; incentive scheme^; incentive plan^
    incentive pay; incentive compensation; incentive payment^; incentive structure; short-term incentive^; long-term incentive^
    long term incentive^; ltip^; ltips; l-tip; lti; stip; management incentive plan; phantom shares; phantom stock; phantom equity; sweet equity
    sweat equity; growth shares; rsu^; rsus; restricted stock; restricted stock unit^; restricted shares; stock option^; stock grant^
    stock award^; stock package; stock component; stock unit^; stock refresh; stock refresher^; refresher grant^; equity refresh; psu^; psus
    performance shares; performance share plan; share option^; share options; share scheme^; share plan^; share award^; share allocation
    share purchase plan^; free shares; matching shares; employee shares; employee share plan; employee stock purchase; espp; esop^; esops; eso
    esos; sharesave; save as you earn; saye; sip shares; csop; emi options; emi scheme; options; options package; option grant^; option pool^
    strike price^; exercise price^; exercise window; exercise period; unvested; unvested (shares|stock|options|equity|rsus); vested options
    vested shares; vest~; vesting; vesting schedule^; vesting period^; vesting cliff^; one-year cliff; one year cliff; four-year vest
    four year vest; accelerated vesting; double-trigger; single-trigger; equity; equity stake^; equity grant^; equity package^; equity component
    equity portion; equity piece; equity side; equity split; equity award^; equity participation; some equity; points of equity
    basis points of equity; percentage of the company; percent of the company; slice of the company; piece of the company; piece of the business
    stake in the (company|business|firm|venture); skin in the game; ownership stake; employee ownership; partnership share; partnership track
    path to partnership; route to partnership; equity partner^; salaried partner; profit share; profit-share; profit sharing; profit-sharing
    profit-related pay; participation aux bénéfices; intéressement; gainshare; gainsharing; gain share; revenue share; rev share
    share of (profits|profit|takings|revenue|fees|the profits|the takings|proceeds); cut of the (profits|takings|fee|fees|door|gate|proceeds)
    percentage of (takings|sales|profits|fees|billings|turnover|revenue|collections); percentage split; fee split; 50/50 split; 60/40 split
    box split; chair rent; rent a chair; back-end points; points on the (film|record|album|back end); carry; carried interest; co-invest
    co-investment rights; carry points; carry allocation; deferred bonus; deferred compensation; deferred shares; deferral^; clawback^; claw-back
    tip pool^; tips pool; tip pooling; tip share; tip-out; tip out; tronc; tronc scheme^; pooled tips; cash tips; card tips; share of tips
    keep~ (the|my|our) tips; service charge share; share of the service charge; gratuities; guest gratuities; dividend^; dividends
    patronage dividend; co-op dividend; liquidity event; payout on exit; exit payout; exit bonus^; token grant^; token allocation; cash bonus^
    cash award^; lump sum^; one-off payment^; one-off bonus^; one-time payment^; one-time bonus^; ex gratia; ex-gratia payment^; top-up payment
    thirteenth-month bonus; summer bonus; winter bonus; prime de fin d'année; tantième; tantieme; bonificación; aguinaldo; gratificación; ppr
    participation bonus; performance incentive^; performance-linked incentive; performance linked pay; performance-linked bonus
    performance award^; team bonus; company bonus; group bonus; store bonus; branch bonus; harvest share; catch share; crew share
    share of the catch; lay share; prize money; milestone equity; founder shares; founding equity; founder equity; co-founder equity
    advisory shares; board fees; director's fees; cap table; fully diluted; 409a valuation
    `,
  },
  'insurance-pension': {
    why: 'Insurance, pension and retirement benefits an employee gets.',
    members: `
    insurance; health insurance; medical insurance; private health insurance; private medical insurance; private medical; pmi; bupa; axa health
    vitality health; health cover; health coverage; health plan^; healthcare plan^; health care plan^; healthcare coverage; healthcare package
    health care package; healthcare benefits; health benefits; health and dental; healthcare cover; private healthcare; private health care
    private cover; private cover for (me|my|the|family); family cover; family coverage; family plan; family floater; mediclaim; medical cover
    medical coverage; medical plan^; medical benefits; medical aid; medical scheme^; medical allowance^; medical reimbursement^; medical card
    medical expenses covered; hospital cover; hospital plan; hospitalisation cover; hospitalization cover; hospitalisation; outpatient cover
    inpatient cover; group health; group medical; group policy; group insurance; group life; group term life; hmo; ppo; hsa; fsa
    flexible spending account^; health savings account^; hmo card; deductible^; copay^; co-pay^; premiums; insurance premium^
    employer contribution^; employer contributions; company contribution^; employer pays premiums; dental; dental plan^; dental cover
    dental coverage; dental insurance; dental care; dental and vision; dental and optical; vision plan^; vision cover; vision care; optical cover
    optical benefit; eye test^; eyecare voucher^; glasses allowance; maternity cover; maternity coverage; maternity insurance; fertility benefit^
    ivf cover; ivf benefits; mental health cover; therapy benefit; employee assistance programme; employee assistance program; eap; life insurance
    life cover; life assurance; death in service; death-in-service; death benefit^; death in service benefit; accident insurance; accident cover
    personal accident cover; travel insurance; critical illness; critical illness cover; income protection; permanent health insurance
    disability insurance; disability cover; long-term disability; short-term disability; ltd cover; ad & d; accidental death; repatriation cover
    repatriation insurance; evacuation cover; medical evacuation; medevac cover; loss of licence insurance; loss of licence cover
    loss-of-licence cover; loss of license insurance; indemnity cover; professional indemnity cover; malpractice cover; malpractice insurance
    malpractice coverage; tail coverage; tail insurance; medical indemnity; indemnity paid; liability insurance paid; tool insurance
    instrument insurance; car insurance; motor insurance; insurance for (my|the) (family|children|spouse|parents)
    cover for (my|the) (family|children|spouse|wife|husband|parents|partner|dependants|dependents)
    coverage for (my|the) (family|children|spouse|partner|dependents); cover my (family|wife|husband|children|parents|partner|dependants)
    insured from day one; covered from day one; coverage start^; pre-existing condition^; social security; social insurance
    social security contributions; social contributions; social charges; social benefits; social plan; social fund; national insurance
    national insurance contributions; prsi; urssaf; mutuelle; complementary health; mutual insurance; obra social; inss; fgts; imss; infonavit
    nssf; nhif; sha deductions; paye and nssf; ssnit; philhealth; pag-ibig; pagibig; cpf; cpf contribution^; mpf; epf; epf contribution^
    employees provident fund; provident fund; pf contribution^; pf deduction^; pf account; employer pf; gratuity; gratuity payment^
    end-of-service gratuity; end of service gratuity; end-of-service benefit^; end of service benefit^; end-of-service; eosb; esi; esic
    superannuation; super contribution^; super on top; plus super; including super; inclusive of super; super included; super fund; kiwisaver
    kiwi saver; pension^; pension scheme^; pension plan^; pension fund^; pension contribution^; pension pot^; pension provider^; pension matching
    pension match; matched pension; company pension; workplace pension; employer pension; employer's pension; occupational pension
    private pension; stakeholder pension; personal pension; final salary pension; final-salary pension; final salary scheme; final-salary scheme
    career average pension; defined benefit; defined contribution; defined-benefit pension; db pension; dc pension; civil service pension
    teachers ('|’)? pension; teacher's pension; nhs pension; nhs pension scheme; local government pension; lgps; uss pension
    firefighters ('|’)? pension; police pension; fire pension; railway pension; miners ('|’)? pension; pensionable; pensionable service
    pensionable pay; years of pension; pension rights; pension entitlement^; pension transfer; transfer my pension; transfer of pension
    auto-enrolment; auto enrolment; opt out of the pension; prsa; rrsp; rrsp match; rrsp matching; group rrsp; tfsa; 401k; 401k match
    401k matching; 401 - k; 403b; 403b match; 457b; tsp match; simple ira; sep ira; ira match; roth; roth 401k; 401k plan; employer match
    company match; matching contribution^; matched contributions; matching percentage; retirement plan^; retirement benefit^; retirement benefits
    retirement contribution^; retirement matching; retirement match; retirement savings; retirement fund^; retirement scheme^; retirement package^
    second pillar; third pillar; bvg; pensionskasse; pensionskassa; betriebsrente; betriebliche altersvorsorge; bav; vermögenswirksame leistungen
    per retraite; plan de pension; plan d'épargne; supplementary pension; supplementary insurance; supplemental insurance; supplemental health
    top-up cover; top up cover; state pension; sick pay scheme; company sick pay; sickness benefit^; sickness cover; sick pay policy
    funeral cover; funeral plan; funeral benefit; burial insurance; hospital fund; hospital cash plan; cash plan; health cash plan; health shield
    simplyhealth; medicash; krankenkasse; health fund; health screening; annual medical; annual health check^; executive health check
    health check-up^; flu jab^; vaccinations paid; physiotherapy sessions; private gp; private doctor; private hospital; benefits
    benefits package^; benefits plan^; benefit plan^; employee benefits; company benefits; staff benefits; full benefits; fringe benefit^
    core benefits; flexible benefits; flex benefits; benefits offered; benefits included; benefits available; benefits eligibility
    benefits summary; benefits guide; benefits booklet; benefits start; benefits begin; cafeteria plan^; cafeteria benefits; statutory benefits
    welfare benefits; welfare package; hospital benefits; insurance benefits; insurance package; insurance plan^; insurance cover
    insurance coverage; insurance scheme^; insurance provided; insurance included; perks; perk^; perks and benefits
    `,
  },
  'leave-words': {
    why: 'Time away from work with pay or by right.',
    members: `
    annual leave; annual leave allowance; annual leave entitlement; leave entitlement^; leave allowance^; leave policy; leave policies
    leave balance; leave days; leave quota; leave credits; leave encashment; encash leave; leave travel; leave year; leave request^
    leave arrangements; leave cycle; leave calendar; paid leave; unpaid leave; casual leave; earned leave; privilege leave; sick leave; sick day^
    sick days; sickness leave; medical leave; paid sick leave; paid sick days; personal day^; personal leave; personal days; mental health day^
    duvet day^; well-being day^; wellbeing day^; wellness day^; birthday off; day off for (my|your) birthday; day off; days off; days of leave
    days ('|’)? leave; days leave; days holiday; days ('|’)? holiday; days of holiday; days paid holiday; days vacation; days of vacation
    days ('|’)? vacation; days pto; days of pto; days paid leave; weeks off; weeks of leave; weeks ('|’)? leave; weeks ('|’)? holiday
    weeks of holiday; weeks holiday; weeks vacation; weeks of vacation; weeks ('|’)? vacation; weeks paid leave; week off; week's leave
    week's holiday; week's vacation; month off; month's leave; afternoon off; afternoons off; morning off; mornings off; evening off; evenings off
    night off; nights off; weekend off; weekends off; sunday off; sundays off; saturday off; saturdays off; friday off; fridays off; mondays off
    wednesdays off; friday afternoons off; rest day^; rest days; rest period^; time off; time off work; time off request^; time-off
    time-off policy; paid time off; unpaid time off; flexible time off; fto; pto; pto policy; pto balance; pto days; pto accrual; accrued pto
    unlimited pto; unlimited vacation; unlimited leave; unlimited holiday; unlimited time off; paid days; paid vacation; paid vacation days
    paid holiday; paid holidays; paid annual leave; holiday allowance; holiday allowances; holiday entitlement^; holiday policy; holiday days
    holiday package; holiday year; holiday booked; holiday already booked; pre-booked holiday; prebooked holiday; booked holiday; holidays booked
    holiday request^; holiday arrangements; honour my holiday; honour a holiday; honor my vacation; summer holiday^; summer vacation; winter break
    christmas off; christmas shutdown; christmas closure; shutdown days; school holidays off; half-term off; half term off; half-terms off
    new year off; eid off; diwali off; chinese new year off; lunar new year off; thanksgiving off; easter off; ramadan hours; bank holiday^
    bank holidays; plus bank holidays; public holiday^; public holidays; statutory holiday^; stat holiday^; stat holidays; federal holidays
    gazetted holidays; national holidays off; religious holidays off; feast days off; saint's day off; bridge day^; bridging day^
    floating holiday^; floating days; golden week; rtt; rtts; jours de rtt; rtt days; adv days; atv days; congé; congés; congés payés
    conges payes; urlaub; urlaubstage; vacaciones; férias; feriedage; semester days; vakantiedagen; time in lieu; time off in lieu; toil
    toil days; day in lieu; days in lieu; lieu day^; lieu time; in-lieu days; comp time; compensatory time; compensatory off; compensatory leave
    comp off; comp-off; compensatory rest; comp day^; flexi day^; flexi-day^; flexi leave; flex day^; flex days; banked hours; bank hours
    accrue~ leave; accrue~ holiday; accrue~ vacation; accrual rate^; leave accrual; accrued leave; accrued holiday; carry over days
    carry over leave; carry over holiday; carry-over; carryover; carry forward leave; carry forward days; carry over unused; roll over leave
    rollover days; unused leave; unused holiday; unused vacation; untaken leave; buy extra leave; buy extra holiday; buy and sell leave
    buy holiday; holiday purchase; purchase leave; purchased leave; holiday trading; block leave; two-week block; fortnight's leave
    a fortnight off; consecutive leave; consecutive weeks; consecutive days off; long leave; home leave; home-leave; annual home leave
    home rotation; r & r; rest and recuperation; rest and recreation; rotation leave; shore leave; weeks on weeks off; weeks on and weeks off
    month on month off; rotational leave; back-to-back rotation; equal time rotation; day for day; leave cycles; maternity leave; maternity pay
    enhanced maternity; enhanced maternity pay; maternity package; maternity policy; maternity benefits; maternity entitlement
    statutory maternity; maternity allowance; paternity leave; paternity pay; enhanced paternity; parental leave; parental pay
    shared parental leave; shared parental pay; paid parental leave; extended parental leave; family leave; family-leave; fmla; adoption leave
    adoption pay; fertility leave; foster leave; elternzeit; elterngeld; congé parental; mat leave; mat pay; pat leave; carer's leave
    carers ('|’)? leave; carer leave; caregiver leave; family care leave; dependants ('|’)? leave; dependant leave; compassionate leave
    bereavement leave; bereavement pay; grief leave; special leave; study leave; exam leave; educational leave; study days; study day^; cpd days
    paid study; bildungsurlaub; training days; conference leave; professional leave; professional development days; research leave
    religious leave; hajj leave; prayer breaks; prayer time; pilgrimage leave; marriage leave; wedding leave; honeymoon leave; marriage holiday
    menstrual leave; period leave; menopause leave; pet leave; pawternity; puppy leave; volunteering days; volunteer days; volunteering leave
    volunteer leave; volunteer day^; charity days; reservist leave; military leave; jury leave; union leave; moving day; moving days
    house-moving day; relocation leave; time off to (move|study|relocate|travel|settle); time off for (my|exams|study|the|our|a); gardening leave
    garden leave; career break^; unpaid break; sabbatical leave; sabbatical; long weekend^; paid breaks; paid lunch; unpaid lunch
    paid lunch break; lunch break paid; paid rest breaks; statutory minimum holiday; statutory leave; twenty-five days; twenty-eight days
    thirty days leave; 25 days; 28 days; 30 days leave; 33 days; 20 days pto; 15 days pto; 22 days; 26 days; 27 days; sickness policy
    sickness absence; vacation; vacation time; vacation day^; vacation days; vacation allowance; vacation policy; vacation entitlement
    vacation balance; vacation accrual; vacation request^; vacation week^; vacation weeks; vacation planned; vacation booked; vacation package
    planned vacation; planned leave; pre-planned vacation; preplanned vacation; pre-approved leave; take~ leave; take~ annual leave; take~ holiday
    take~ my holidays; take~ vacation; take~ time off; take~ days off
    `,
  },
  'time-perks': {
    why: 'Hours, place and rhythm of work asked for as a benefit.',
    members: `
    work~ from home; work~ at home; working from home; home working; homeworking; home-working; home office day^; home office; home-office days
    homeoffice; wfh; w . f . h; work from home days; work-from-home; work-from-home days; work-from-home policy; days from home; days at home
    day from home; days a week from home; days a week at home; home days; fridays from home; mondays from home; from home on fridays
    from home on mondays; one day from home; two days from home; three days from home; two days remote; three days remote; remote days
    remote day^; remote friday^; remote work; remote working; remote-working; remote option^; remote policy; remote arrangement^; remote set-up
    remote-first; remote first; fully remote; full remote; 100% remote; partly remote; partially remote; partial remote; mostly remote
    work~ remotely; working remotely; telework; teleworking; telework~; teletrabajo; télétravail; teletravail; telecommute~; telecommuting
    smart working; lavoro agile; hybrid; hybrid working; hybrid work; hybrid model; hybrid policy; hybrid arrangement^; hybrid schedule^
    hybrid set-up; hybrid pattern^; hybrid option^; days in the office; days a week in the office; days on site; days on-site; days onsite
    office days; in-office days; in-office requirement^; office attendance; attendance requirement^; return to office; return-to-office; rto
    rto policy; office mandate; anchor day^; work from anywhere; work-from-anywhere; work from abroad; working from abroad; work abroad weeks
    workation^; work from another country; digital nomad; nomad policy; months abroad; weeks abroad; location flexibility; location-flexible
    location independent; four-day week^; four day week^; 4 - day week; four-day workweek; 4 - day workweek; four-day working week
    compressed hours; compressed week^; compressed working; compressed schedule; nine-day fortnight; nine day fortnight; 9 - day fortnight
    condensed hours; condensed week; four tens; four 10s; 4 x 10; 4 x 10s; four ten-hour days; 9/80; 9/80 schedule; 4/10s; summer hours
    summer fridays; half-day fridays; half day fridays; half-day friday; half-day on friday; half-days; half day^; early friday^; early finish
    early finishes; early finish on fridays; finish early; finish early on fridays; finish~ early on friday^; finish at lunchtime; finish at noon
    finish at three; finish at four; leave early; leave early on fridays; leave at three; leave at four; leave by four; leave by five; late start^
    early start and finish; flexitime; flexi-time; flexi time; flextime; flex-time; flex time; flexi; flexi hours; flexi working; flexible hours
    flexible working; flexible-working; flexible work; flexible schedule^; flexible scheduling; flexible start; flexible start time^
    flexible working hours; flexible arrangement^; flexible pattern^; flexible rota; flexible shifts; flexible working request
    flexible working policy; flexible timings; flexible time; flexible work arrangement^; flexibility on (hours|days|start|location|times|shifts)
    flexibility with hours; flexibility around (school|hours|childcare); flexibility in hours; degree of flexibility; some flexibility
    schedule flexibility; gleitzeit; horaire flexible; horario flexible; core hours; working hours; work hours; office hours; hours of work
    contracted hours; contract hours; contractual hours; guaranteed hours; guaranteed minimum hours; zero-hours; zero hours; zero-hours contract
    weekly hours; hours a week; hours per week; hour week; 35 hour week; 37.5 hours; 36 hours; 32 hours; 35 hours; 35 - hour week; 40 - hour week
    32 - hour week; 38 hours; thirty-five hours; thirty-two hours; thirty-seven hours; reduced hours; shorter hours; fewer hours; less hours
    short week; shorter week; shorter day^; shorter working week; part-time; part time; part-time option; part-time hours; part-time basis
    go part-time; go part time; 80% contract; 80 per cent; 80 percent role; 60% contract; 90% contract; 0.8 fte; 0.6 fte; 0.5 fte; pensum
    teilzeit; mi-temps; jobshare; job share; job-share; job sharing; job-sharing; term-time; term time only; term-time contract
    term time contract; school hours; school-hours; within school hours; school run; school-run; school pick-up; school pickup; school drop-off
    nursery pick-up; family-friendly; family-friendly hours; family friendly hours; sociable hours; social hours; unsociable hours; unsocial hours
    antisocial hours; anti-social hours; regular hours; regular shifts; fixed hours; fixed shifts; fixed schedule; fixed days; fixed rota
    set hours; set shifts; set days; set rota; predictable hours; predictable rota; predictable schedule; predictable shifts; consistent hours
    consistent schedule; nine to five; nine-to-five; 9 to 5; 9 - to-5; monday to friday; monday-to-friday; mon-fri; monday-friday; weekdays only
    no weekends; no weekend work; no weekend shifts; weekends free; free weekends; every other weekend; one weekend in; alternate weekends
    alternate saturdays; alternative saturdays; second saturday; two day weekend; five-day week; five day week; 5 - day week; five days working
    5 days working; saturday working; saturday off; no saturdays; no sundays; sundays free; evenings free; no evenings; no evening shifts
    no nights; no night shifts; no night shift; day shift only; day shifts only; mornings only; nights only; earlies only; lates only
    early shift only; straight days; straight shifts; split shift^; no split shifts; no doubles; no double shifts; rotating shifts
    rotating roster; shift pattern^; shift preference^; choice of shifts; choose~ my (shifts|hours|days); pick~ my (shifts|hours|days)
    self-rostering; self-roster; self rostering; own hours; own schedule; set my own hours; make my own hours; my own schedule; rota in advance
    roster in advance; rota notice; rota published; rota preference^; roster preference^; shift swap^; on-call; on call; on-call rota
    on-call frequency; on-call duties; out of hours; out-of-hours; call duty; call schedule; one in four; one in five; one in six; one in eight
    no on-call; no on call; no overtime; no compulsory overtime; overtime policy; overtime expected; expected overtime; unpaid overtime
    after-hours emails; after hours emails; right to disconnect; no calls after; work / life balance; work-life balance; work life balance
    worklife balance; work-life integration; quality of life; family time; time with (my|the) (family|children|kids)
    home by (six|five|dinner|bedtime|bath time); home for (dinner|bedtime|bath time); home every night; home at weekends; home nightly
    home weekends; local runs; local routes; no tramping; sabbatical^; sabbatical leave; sabbatical programme; sabbatical program
    unpaid sabbatical; career break; gap year; extended break; unlimited holiday; meeting-free day^; meeting-free fridays; no-meeting day^
    no-meeting fridays; no-meeting wednesdays; focus day^; focus fridays; twenty percent time; 20% time; ten percent time; 10% time; hack days
    own-project time; side projects; side project time; research days; writing days; reading week; reading days; non-contact time; ppa time
    protected time; spa time; admin day; admin days; admin time; supporting professional activities; prep time; teaching load; teaching relief
    light timetable; reduced timetable; reduced teaching; caseload cap; amount of travel; travel percentage; how much travel; less travel
    no travel; limited travel; nights away; nights away from home; lunch hour; long lunch; longer lunch; hour for lunch; hour's lunch
    jornada intensiva; jornada continua; ramadan hours; dog-friendly office; bring my dog; bring your dog; dogs at work; pet-friendly
    casual fridays; casual friday; dress-down friday; dress down friday; dress down fridays; shabbat; friday sunset; sabbath observance
    early friday for sabbath; start at ten; start at 10; ten till six; ten to six; eight to four; 8 to 4; 7 to 3; 7 till 3; seven to three
    8 till 4; 10 till 6
    `,
  },
  'things-paid': {
    why: 'Things and costs an employer pays or provides.',
    members: `
    company car^; company vehicle^; company van^; company truck^; work van to take home; take-home (vehicle|van|car|truck); car allowance^
    car scheme^; car benefit; car lease; leased car; lease car^; electric car scheme; car maintenance; car provided; car included; car policy
    car list; car and driver; company driver; driver provided; dienstwagen; firmenwagen; voiture de fonction; vehicle allowance^; vehicle provided
    vehicle policy; bakkie; use of the (car|van|vehicle|company car|pool car|bakkie|truck); van home; take the van home; fuel card^
    fuel allowance^; petrol card^; petrol allowance^; petrol money; gas card^; gas money; gas allowance; diesel allowance; fuel paid; fuel costs
    fuel cost^; mileage; mileage allowance^; mileage rate^; mileage paid; mileage reimbursed; mileage reimbursement; pence per mile; 45p a mile
    cents per mile; cents a mile; parking paid; paid parking; free parking; parking allowance^; parking subsidy; parking pass paid; parking costs
    parking covered; parking provided; parking included; parking reimbursed; subsidised parking; subsidized parking; toll costs; tolls paid
    tolls reimbursed; congestion charge; season ticket loan^; season ticket^; railcard; rail pass; rail card; train pass; bus pass; travel pass
    travel card^; travelcard^; jobticket; job ticket; deutschlandticket; bahncard; ov card; navigo; navigo pass; transit pass; transit subsidy
    transit benefit^; commuter benefit^; commuter pass; commuting allowance^; commuter allowance^; commute allowance; commuting costs
    commuting costs covered; travel allowance^; travel expenses; travel costs; travel cost^; travel time paid; paid travel time; travelling time
    transport allowance^; transport provided; transport facility; transportation allowance; pick-up and drop; pick and drop; pickup and drop
    cab facility; office cab; company bus; company shuttle; staff bus; staff transport; bike scheme; cycle to work; cycle-to-work; cycle scheme
    bikeleasing; jobrad; bike lease; ferry costs; company phone^; work phone^; work mobile^; phone provided; phone allowance^; phone paid
    phone bill^; phone plan; mobile allowance^; company mobile^; cell phone allowance; cell allowance; data allowance; airtime allowance
    internet allowance^; broadband allowance^; broadband paid; wifi allowance; internet paid; internet stipend; company laptop^; laptop provided
    laptop allowance; home office allowance; home office stipend; home-office budget; home office budget; home office set-up
    home office equipment; wfh allowance; wfh stipend; remote stipend; equipment budget; equipment allowance; equipment stipend; desk allowance
    tool allowance^; tools provided; tools paid; tool money; knives allowance; uniform allowance^; uniform provided; uniform paid
    clothing allowance^; clothing stipend; laundry allowance^; laundry provided; dry cleaning; boot allowance^; boots paid; safety boots paid
    workwear provided; ppe provided; shoe allowance; costume allowance; wardrobe allowance; make-up allowance; grooming allowance; gown allowance
    school fees; school fee^; school places paid; tuition fees; tuition; tuition reimbursement; tuition assistance; tuition discount
    tuition waiver^; tuition remission; tuition benefit; fees for the children; education allowance^; education assistance; education budget
    education stipend; education costs; educational allowance; student loan repayment; loan repayment; loan forgiveness; housing
    housing allowance^; housing assistance; housing benefit; housing provided; housing included; housing costs; housing subsidy; housing stipend
    house provided; company house; company housing; company flat^; company apartment^; company accommodation; accommodation
    accommodation provided; accommodation included; accommodation allowance^; accommodation paid; accommodation costs; accommodations covered
    staff accommodation; staff housing; staff quarters; staff flat; staff house; tied cottage; tied house; tied accommodation
    cottage with the job; flat with the job; flat provided; a flat; furnished flat; furnished apartment; furnished accommodation
    apartment provided; room provided; room and board; board and lodging; board and lodgings; bed and board; full board; lodging; lodging provided
    lodging paid; temporary lodging; temporary housing; temporary accommodation; temporary flat; interim housing; interim accommodation
    temporary quarters; corporate housing; serviced apartment^; serviced flat; hotel paid; hotel for the first; hotel until i find
    first weeks ('|’)? accommodation; first month's rent; rent paid; rent allowance^; rent subsidy; rent assistance; rent-free; rent free
    subsidised rent; subsidized rent; subsidised housing; subsidized housing; deposit on a flat; rental deposit; deposit paid; agency fees paid
    estate agent fees; house hunting trip; house-hunting trip; house hunting allowance; utilities paid; utilities included; utility bills
    water and electricity; council tax paid; heating included; domestic help; maid allowance; housekeeper provided; nanny allowance
    furniture allowance; furnishing allowance; presbytery provided; pastor's house; school house; schoolhouse; boarding house flat
    resident's flat; on-site accommodation; live-in; live-in position; caravan on site; pitch provided; bunkhouse; crew house; camp accommodation
    camp provided; single room in camp; yearly ticket^; yearly tickets home; annual ticket^; annual flight^; annual flights; flight^ home
    flights home; flights paid; flights covered; flight allowance; flights included; return flights; return ticket^; ticket^ home; tickets home
    air ticket^; airfare^; air fare^; airfare home; air passage; air passages; passage paid; home leave tickets; home leave flights
    business class; business-class travel; ticket allowance; tickets for the family; family tickets; leave travel allowance
    leave travel concession; lta; ltc; staff travel; staff tickets; staff flights; standby tickets; concessionary travel; free travel
    free rail travel; free bus travel; travel concession^; travel privileges; buddy pass^; meals; meal allowance^; meal voucher^; meal ticket^
    meal card^; meals provided; meals included; meals on shift; meals on duty; free meals; free lunch^; free food; free snacks; free coffee
    staff meal^; staff food; staff canteen; canteen; canteen subsidy; subsidised canteen; subsidized canteen; subsidised meals; subsidized meals
    lunch allowance^; lunch vouchers; lunch voucher^; luncheon vouchers; lunch provided; lunch included; lunch stipend; food allowance^
    food vouchers; food and lodging; food and accommodation; food provided; food stipend; ticket restaurant; titres-restaurant; tickets restaurant
    titre restaurant; swile; edenred; sodexo card; sodexo pass; cheque-repas; ecocheques; eco-cheques; buoni pasto; vale refeição
    vale alimentação; vale transporte; vales de despensa; cesta básica; cesta navideña; grocery allowance; rice allowance; staff discount^
    employee discount^; store discount^; family discount; friends and family discount; discount card; product allowance; product discount
    free product; products at cost; free treatments; free classes; free sessions; free tickets; complimentary tickets; season pass^; ski pass^
    lift pass^; ski pass included; gym; gym membership^; gym subsidy; gym allowance; gym pass; gympass; wellhub; urban sports club; classpass
    multisport; multisport card; wellness allowance; wellness stipend; wellness budget; wellbeing budget; wellbeing allowance; friskvårdsbidrag
    health and wellness stipend; fitness allowance; sports allowance; club membership^; golf club membership; club fees; professional membership^
    professional fees; professional subscriptions; subscriptions paid; membership fees; licence fees; license fees; registration paid
    practising certificate; practising fees; bar fees; bar dues; bar dues paid; nmc fees; gmc fees; gdc fees; hcpc fees; professional dues
    union dues; cme; cme allowance; cme money; cme budget; cpd budget; cpd allowance; cpd fund; ce allowance; study budget; study support
    study package; study leave paid; training budget^; training allowance; training paid; training costs; training course paid; training fund
    development budget; development allowance; learning budget; learning stipend; learning allowance; learning and development budget
    l & d budget; conference budget; conference allowance; conference fees; conference travel; book allowance; book budget; book stipend
    course fees; courses paid; exam fees; exams paid; exam support; sponsored mba; mba paid; mba sponsorship; sponsored masters; master's paid
    degree paid; sponsored degree; phd fees; language lessons; language classes; language course paid; driving lessons paid; licence paid
    license paid; hgv licence paid; cdl paid; cdl training; class 1 paid; type rating; type rating paid; type-rating bond; training bond
    bonded training; coaching budget; executive coach; relocation; relocation package^; relocation allowance^; relocation assistance
    relocation support; relocation budget; relocation cost^; relocation costs; relocation expenses; relocation help; relocation paid
    relocation reimbursement; relocation grant; relocation payment; relocation lump sum; relocation agent; relocation services; removal cost^
    removal costs; removal expenses; removal allowance; removals paid; removal van; removals; moving costs; moving cost^; moving expenses
    moving allowance; moving van; moving company paid; movers paid; help with the move; help with moving; help with relocation
    assistance with relocation; assistance with moving; support with relocation; support with the move; contribution to the move
    contribution towards relocation; shipping allowance; shipping costs; shipment of (household|personal) (goods|effects); shipping container
    container paid; household goods; shipping of my; storage costs; settling-in allowance; settling allowance; settlement allowance
    resettlement allowance; mobilisation allowance; mobilization allowance; installation allowance; installation grant; disturbance allowance
    baggage allowance; excess baggage; visa cost^; visa costs; visa fee^; visa fees; visa paid; visa expenses; visa charges; visa sponsorship
    sponsor my visa; sponsor~ a visa; visa covered; health surcharge; immigration health surcharge; ihs; immigration costs; immigration fees
    immigration lawyer; immigration support; work permit costs; work permit fees; permit fees; green card; green card sponsorship
    sponsor my green card; h 1b sponsorship; h-1b sponsorship; iqama; iqama costs; residence permit costs; notary costs; translation costs
    attestation costs; degree attestation; medical test costs; dbs check paid; dbs fee; childcare; childcare voucher^; childcare vouchers
    childcare subsidy; childcare allowance; childcare costs; childcare support; childcare assistance; on-site childcare; onsite childcare
    workplace nursery; workplace nursery scheme; nursery place^; nursery fees; nursery vouchers; crèche; creche; creche place; kindergarten place
    kita place; kita subsidy; daycare; day care; daycare subsidy; dependent care; baby bonus; expense account; expenses; expenses paid
    expenses covered; expenses policy; expenses budget; expense allowance; company card; company credit card; corporate card
    entertainment allowance; entertaining budget; representation allowance; subsistence; subsistence allowance; subsistence rate^
    overnight allowance^; overnight payments; away allowance; lodging allowance; out-of-pocket; living allowance; living expenses
    living costs covered; living stipend; cost of living allowance; cost-of-living adjustment; foreign service allowance; hardship allowance
    remote area allowance; remote allowance; rural allowance; rural loading; island allowance; isolation allowance; polar allowance
    expat allowance; expatriate allowance; expatriation allowance; posting allowance; hazard allowance; risk allowance; language allowance
    qualification allowance; first aid allowance; on-call allowance; heat allowance; cold store allowance; allowance^; company loan^
    interest-free loan^; housing loan; home loan; staff mortgage; preferential mortgage; car loan; salary advance; tax advice; tax adviser paid
    tax return help; tax filing; bar course fees; qualification fees; sqe fees; sponsored qualification; acca paid; cima paid; cfa paid; cpa paid
    books paid; instrument allowance; strings allowance; reed allowance; kit allowance; kit provided; boots and kit; car park space
    reserved parking; firewood; free firewood; free milk; free beer; beer allowance; wine allowance; free eggs; produce box; meat allowance
    grazing rights; keep of a horse; horse livery; dog allowed; keep~ a dog; garden included
    `,
  },
  'family-terms': {
    why: 'What an employer should pay or arrange for the family.',
    members: `
    spouse's visa; spouse's visa paid; spousal visa^; spouse visa^; wife's visa; husband's visa; partner's visa; partner visa^
    visa for my (wife|husband|spouse|partner|mother|son|daughter); visa for the (family|children|wife|husband|spouse)
    visas for (my|the|our) (family|children|kids|spouse|dependants|dependents); family visa^; dependant visa^; dependent visa^
    dependants ('|’)? visas; dependents ('|’)? visas; family's visas; family visas paid; family permit^; family residence permit; family iqama
    family status; married status; married status contract; married accompanied; accompanied posting; accompanied post; accompanied status
    unaccompanied; unaccompanied posting; bachelor status; single-status contract; family reunification; family reunion visa
    right to work for my (spouse|wife|husband|partner); spousal work permit; spouse's work permit; spouse's right to work; spousal support
    spousal assistance; spouse employment support; spouse career support; partner job support; job for my (wife|husband|spouse|partner)
    work for my (wife|husband|spouse|partner); job search support for my (wife|husband|spouse|partner); dual career; dual-career
    dual-career support; dual career couple; trailing spouse; spouse hire; spousal hire; spousal hire policy; partner hire; partner placement
    partner accommodation; spousal accommodation; position for my (wife|husband|spouse|partner); schooling
    schooling of (my|our|the) (children|kids|daughters|sons|son|daughter)
    schooling for (my|our|the) (children|kids|daughters|sons|son|daughter|family); schooling borne; schooling paid; schooling covered
    schooling costs; schooling allowance; children's schooling; child's schooling; kids ('|’)? schooling; son's schooling; daughter's schooling
    children's school fees; children's fees; school fees for (my|our|the) (children|kids|son|daughter|boys|girls|twins|eldest|youngest)
    kids ('|’)? school fees; son's school fees; daughter's school fees
    fees for (my|our) (children|kids|son|daughter|boys|girls|twins|eldest|youngest); international school fees; international school place^
    international school; lycée français; private school for (my|our|the) (children|kids|son|daughter); boarding school allowance
    boarding school fees; boarding fees; continuity of education allowance; education of (my|our|the) (children|kids|sons|daughters)
    children's education; child's education; kids ('|’)? education; education for (my|our|the) (children|kids|son|daughter|family)
    education allowance for; education grant; education benefit for; education grant for dependants
    college tuition for (my|our) (children|son|daughter|kids); tuition for (my|our) (children|kids|son|daughter|dependents|spouse|wife|husband)
    tuition waiver for (my|our) (children|son|daughter|dependents); tuition exchange; free place for my (son|daughter|child|children)
    place for my (son|daughter|child) at the school; staff child discount; staff children; staff children's discount; fee remission
    fee remission for staff; fee concession; staff fee discount; reduced fees for staff children; sibling discount
    nursery place for (my|our) (son|daughter|child|baby|toddler|twins); nursery fees; crèche for (my|our); creche for (my|our)
    childcare for (my|our) (son|daughter|child|children|baby|twins|two|three); childcare place; kita place; kita for (my|our)
    kindergarten for (my|our); kindergarten fees; daycare for (my|our); after-school care; nanny visa; nanny allowance; au pair; babysitting costs
    insurance for (my|the|our) (family|wife|husband|children|spouse|parents|mother|dependants|dependents)
    cover for (my|the|our) (family|wife|husband|children|spouse|parents|dependants|dependents); family cover; family coverage; family insurance
    family health insurance; family medical; family medical cover; family medical insurance
    medical for (my|the|our) (family|wife|husband|children|parents|spouse); family dental; dependants covered; dependents covered; dependant cover
    dependent coverage; dependent cover; dependant benefits; dependent benefits; dependents on the plan
    add my (family|wife|husband|spouse|children|parents|partner|dependents) to
    extend to (my|the|our) (family|wife|husband|children|spouse|parents); extend~ to (family|spouses|partners|parents|dependants|dependents)
    cover extends to; parents covered; parental cover; parental insurance; coverage of parents; parents ('|’)? insurance; parents-in-law covered
    in-laws covered; domestic partner; domestic partner benefits; domestic partner coverage; same-sex partner benefits; unmarried partner
    unmarried partner visa; fiancé visa; fiancée visa; fiance visa; flights for (my|the|our) (family|wife|husband|children|kids|spouse|partner)
    flights for the (four|five|three|two|six) of us; tickets for (my|the|our) (family|wife|husband|children|kids|spouse|partner)
    tickets for the (four|five|three|two|six) of us; family flights; family tickets; family airfare; family air tickets
    annual flights for the family; annual tickets for the family; home leave for the family; family passage; family passages
    passages for the family; family travel; family travel allowance; spouse travel; spouse's travel; partner's travel; family visits
    family visit allowance; family visit flights; trips home; trip home each
    bring~ (my|the|our) (family|wife|husband|children|kids|mother|parents|spouse) (over|out|across); bring~ my family; bring my wife
    bring my husband; bring the children; bring the kids; join me later; family joins me; family would join me; family to join me
    family could join me; move~ my family; moving my family; relocate~ my family; relocating my family; relocate~ a family; family relocation
    relocation for (my|the|our) (family|wife|husband|children); relocation of (my|the|our) family; relocation of a family
    family of (four|five|six|three|seven); family package; family allowance^; family benefit^; family supplement^; family bonus; family loading
    family weighting; family support; family-support; child allowance^; child benefit; child supplement; children's allowance
    dependency allowance; dependency rate; dependents ('|’)? allowance; dependants ('|’)? allowance; spouse allowance; spousal allowance
    marriage allowance; marriage gift; wedding gift; birth grant; birth gift; baby bonus; newborn gift; prime de naissance; allocations familiales
    kindergeld; household allowance; head of household; family housing; family house; family home provided; family flat; family apartment
    family accommodation; family-sized flat; family-sized housing; family quarters; married quarters; married accommodation; married housing
    service family accommodation; three bedroom flat; three-bedroom flat; two-bedroom flat; two bedroom flat; four-bedroom house
    bedroom for the (children|kids); room for (my|our) (children|mother|parents|family|nanny); villa provided; compound housing
    housing for (my|the|our|a) family; house for (my|the|our|a) family; flat for (my|the|our|a) family; home for (my|the|our|a) family
    accommodation for (my|the|our|a) (family|wife|husband|children|spouse); granny flat; schools nearby; wife's job; husband's job; spouse's job
    spouse's career; wife's career; husband's career; wife's notice; partner's career; husband's transfer; wife's transfer; wife's relocation
    husband's relocation; wife's language lessons; language lessons for my (wife|husband|spouse|family|children)
    language classes for my (wife|husband|spouse|family|children); family language lessons; orientation for the family; family orientation
    look-see visit; look-see trip; look-see; look and see visit; preview trip with my (wife|husband|family|partner|spouse); family trip to see
    settling-in support for (my|the|our) family; settling in support for (my|the|our) family; family counselling; family tax
    family emergency flights; compassionate flights; family death benefit; survivor's pension; spouse's pension; spousal pension; widow's pension
    widower's pension; orphan's pension; survivor benefits; children's pension; pension for my (wife|husband|spouse|widow); family gym membership
    family membership; spouse gym membership; family pass; family passes; family railcard; family season pass; family travel pass
    family travel card; family discount; family discount card; spouse discount; car for my (wife|husband|spouse|partner)
    seat for my (child|daughter|son) on the bus; school transport; school transport allowance; uniforms for the children; school uniform allowance
    the family's move; the family's health; the family's cover; family's flights; family's relocation; family's insurance; family's accommodation
    family's tickets; cover for new baby; add the baby; for the whole family; for all the family; for the entire family; for the family as well
    for the family too; for me and my family; for myself and my family; for my children too; my dependants; my dependents; number of dependants
    number of dependents; dependants included; family included; families included; includes the family; including family; including my family
    including (spouse|wife|husband|children|dependants|dependents); plus family; plus spouse; spouse included; partner included; wife included
    kids included; children included; pet relocation; relocation of my (dog|cat|horse|pets); dog's passage; quarantine costs; pet transport
    ship~ the dog; ship~ my dog; elder care; eldercare; care for my (mother|father|parents); visas for all (four|five|three|six) of us
    cover for the (four|five|three|six|two) of us; both children; both our children; our two children; our three children; two school-age children
    school-age children; children of school age
    `,
  },
  negotiating: {
    why: 'Moves and words of bargaining over terms.',
    members: `
    negotiate~; negotiating; negotiation^; negotiable; negotiable within reason; open to negotiation; open for negotiation; open to negotiating
    willing to negotiate; happy to negotiate; prepared to negotiate; subject to negotiation; up for negotiation; renegotiate~; non-negotiable
    non negotiable; nonnegotiable; not negotiable; isn't negotiable; is not negotiable; not open to negotiation; negotiating room
    negotiating point; negotiation range; room for negotiation; room to negotiate; scope to negotiate; scope for negotiation; counter
    counter~ with; counter-offer^; counteroffer^; counter offer^; counter-proposal^; counterproposal^; counter proposal^; counterpropose~
    counter-bid; come~ back with a (counter|number|figure|better); haggle~; haggling; bargain~ over; bargaining; bargain; drive~ a hard bargain
    strike~ a bargain; strike~ a deal; horse-trading; horse trading; dicker~; barter~; wrangle~; quibble~ over; split~ the difference
    meet~ in the middle; meet~ halfway; meet~ half way; meet~ me half way; meet~ me halfway; meet~ me at; meet~ me in the middle; meet~ me on
    meet~ me somewhere
    meet~ my (expectations|figure|requirement|requirements|number|rate|ask|asking|minimum|salary|terms|request|target|price|current)
    meet~ that (figure|number|rate|expectation|level); meet~ these (terms|expectations|figures); meet~ this (figure|number|rate|expectation|level)
    match; match~ my (current|present|salary|package|pay|rate|offer|existing|wage|income|terms); match~ that; match~ it; match~ this offer
    match~ the (offer|figure|number|salary|package|rate|terms); match~ their (offer|figure|number|salary|package|terms); match~ what
    able to match; willing to match; prepared to match; in a position to match; match or (beat|better|exceed); match and improve
    beat~ (that|it|the offer|their offer|my current); (better|bettered) (that|it|the offer|their offer|my current); improve~ on
    improve~ on (that|the|this|your); improve~ the (offer|terms|package|figure|rate|base); improve~ upon; improvement on the; improved offer
    improved terms; improved package; improved figure; revised offer; revised figure; revised terms
    revisit~ the (figure|number|offer|terms|salary|package|grade|rate|base|band); revise~ the (figure|offer|number|package|terms|band)
    reconsider~ the (figure|offer|number|package|terms|grade|band|salary|rate|base); reconsider the level
    review~ the (figure|offer|package|grade|band|salary|rate|base); look~ again at the (figure|offer|package|grade|band|salary|rate|base|terms)
    take~ another look at the (figure|offer|package|salary|rate|terms|numbers)
    sharpen~ (the|your) (offer|pencil|figure|price|number|numbers|terms); sharpen the pencil; sharpen your pencil; sweeten~ (the|it|your)
    sweetener^; sweeten the (deal|pot|offer|pill); something to sweeten; throw~ in; throw~ in a; thrown in
    throw in a (car|phone|bonus|day|week|laptop); top~ up; bump~ (it|that|the|me) up; bump up; bump to; nudge~ (it|the|that) up; nudge up
    nudge the (figure|base|number|rate); push~ (it|that|the figure|the base|the number|the rate) up; push the (figure|base|number|rate)
    stretch~ to; stretch~ the (band|budget|range|figure|grade|offer); stretch a little; stretch a bit; stretch to; able to stretch; could stretch
    can stretch; raise~ the (offer|figure|base|number|rate|salary|ceiling); raise the offer
    increase~ the (offer|figure|base|number|rate|salary|package); up the (offer|figure|base|number|rate|salary|ante); come~ up; come~ up to
    come~ up a (little|bit|touch|notch); come~ up on; come~ up from; come~ up by; come down to; come~ closer; come~ nearer; get~ closer to
    get~ nearer to; get~ me to; get~ to (my|that|a) (figure|number); closer to; closer to the (top|upper|figure|number|mark|market); nearer to
    nearer the; nearer the (top|upper|mark|figure); nearer what; close~ the gap; bridge~ the gap; narrow~ the gap
    make~ up the (difference|shortfall|gap); difference between what; shortfall; cover~ the shortfall; cover~ the difference
    make~ good the (difference|loss|shortfall); compensate~ for (the|what|my) (loss|lost|difference); room to move; room to manoeuvre
    room to maneuver; room for (movement|manoeuvre|maneuver|improvement on|flexibility|adjustment|discussion); wiggle room; wriggle room; leeway
    some leeway; room for a little more; any room; room on the; some room on; room in the (figure|band|range|budget|offer); headroom
    scope to (move|improve|increase|adjust|stretch); scope for (movement|flexibility|improvement|adjustment|an increase); give on the; any give
    give-and-take; give and take; flex on; flex~ on; flexible on the (figure|salary|number|rate|base|package|terms|pay)
    flexible on (salary|pay|compensation|rate|terms|package|money); flexible about (pay|salary|the figure|terms)
    flexibility on (salary|pay|compensation|rate|terms|package|the figure|the base|base)
    flexibility in the (figure|package|offer|range|budget|band|salary|base|terms); movement on; any movement on; some movement
    move~ on the (figure|salary|number|rate|base|package|terms|pay); move~ on (salary|pay|base|price|compensation); move~ a little on; budge~
    shift~ on the (figure|salary|rate|base); (bend|bending|bent) on the figure; fixed or negotiable; firm or negotiable; set in stone
    carved in stone; cast in stone; written in stone; fixed in stone; take it or leave it; take-it-or-leave-it; final offer; best offer
    best and final; best and final offer; best figure; best price; best rate; best number; best you can do; best they can do
    best that can be done; very best offer; last offer; opening offer; opening figure; opening bid; first offer; initial offer; starting offer
    starting point for (discussion|negotiation|negotiations|talks); starting bid; low offer; lowball; low-ball; lowball~; low-balled; lowballing
    an insulting offer; derisory; on the low side; on the light side; a bit light; a little light; on the high side; a little low; a bit low
    somewhat low; rather low; too low; lower than (i|my|expected|hoped|the|what)
    less than (i hoped|i expected|i make|i earn|my current|my present|what i|the market|advertised)
    below (my|what i|the market|market|expectations|par|expectation|average|the going); sit~ below; sits well below; sits under
    sits (a little|a bit|somewhat|slightly|considerably|well) (below|under|short); fall~ short; fall~ short of (my|the|what); fall~ below
    falls under; land~ at; land~ around; land~ somewhere; land~ on a (figure|number); settle~ at; settle~ on a (figure|number); settle~ around
    settle~ for (less|more|a); settle for less; accept less; take less; go~ below; go below; go lower; go under; drop below; go~ as low as
    as low as; go higher; go~ up to; up to a maximum; willing to go; prepared to go; in the ballpark; ballpark; same ballpark; right ballpark
    in the region of; somewhere around; somewhere between; somewhere north of; north of; upwards of; upward of; upwards from; in excess of
    not less than; no less than; nothing less than; nothing below; nothing under; not below; not under; anything less; anything below
    anything under; anything lower; a minimum of; minimum; my minimum; bare minimum; absolute minimum; minimum expectation^; minimum acceptable
    minimum figure; minimum rate; my floor; the floor; floor; my bottom line; bottom line; my lowest; lowest figure; red line; red lines
    line in the sand; deal-breaker^; dealbreaker^; deal breaker^; sticking point^; stumbling block^; walk-away; walk-away point; walk away from
    walkaway figure; reserve price; cut-off; ceiling; my ceiling; upper limit; lower limit; hard limit; capped at; expectation^; my expectations
    expectations on (pay|salary|compensation|package|money|remuneration|rate); expectations are; my expectation is; expectation is around
    expectations of around; expectations around; my requirement^; my requirements; my ask; the ask; asking price; my asking; asking rate
    looking for around; looking for something; looking for at least; looking at around; looking to earn; looking to make; looking to be on
    looking to achieve; looking at a figure; hoping for around; hoping for something; hoping for at least
    hoping to (earn|make|be on|get|see|achieve|start on|start at); hoping to land; i had in mind; thinking of around; thinking of something
    my target; i would need; i'd need; i'd want; i would want; would expect; i'd expect; i would expect; i would require; would require at least
    would need to be; what it would take; would seal; seal the deal; would swing it; would tip the balance; tip the balance; would make it easy
    easy decision; easy yes; sign on the spot; sign tomorrow; sign today; sign straight away; sign gladly; accept on the spot; accept gladly
    accept immediately; ready to sign; happy to sign; would sign; i would accept; acceptable to me; acceptable figure; accept the post at
    accept at; accept for; start at the; start at the (top|upper|middle|bottom|second|third); start me (on|at); start higher; bring me in at
    bring~ me in on; come in at; come~ in at; come in above; come in on; come in under; came in lower; came in below; place~ me (on|at)
    pitch~ (it|me|the) at; pitched at; pegged at; slot~ me in at; graded higher; regraded; higher band; grade up; one grade up; next band
    next grade; recognise my experience; recognize my experience; recognition of my experience
    credit for (my|previous|prior) (experience|service|years); years of service recognised; service recognised; recognise previous service
    continuous service; reckonable service; honour my service; honour my (seniority|grade|step); keep my (seniority|grade|step)
    incremental credit; transfer at my current; keep~ my current; hold~ my current; preserve~ my; trade~ off; trade-off^; trade off between
    trade base for; trade salary for; instead of a higher; rather than a higher; exchange some; swap some; forgo some; take a lower base
    lower base for; higher base; heavier base; weight~ toward; weighted towards; weighted toward; heavier on; lighter on; split between
    review after (six|three|twelve) months; review at (six|three|twelve) months; six-month review; three-month review; six month review
    salary review after; pay review after; revisit after probation; review after probation; rise after probation; raise after probation
    increase after probation; on completion of probation; after probation; written into the contract; guaranteed in writing; committed in writing
    sign~ off on; get approval for; go back to (finance|hr|the board|the director|your director); ask finance; take it to (finance|hr|the board)
    above the band; outside the band; over the band; above range; above the range; above budget; over budget; special case; discretionary
    leverage; bargaining chip; bargaining power; bargaining position; negotiating position; hardball; play~ hardball; hold~ out for; hold~ firm
    stand~ firm; stick~ at; stick~ to my; stick at; talk~ terms; discuss~ terms; agree~ terms; agree~ on terms; come~ to terms; reach~ terms
    come~ to an (agreement|arrangement|understanding); reach~ an (agreement|arrangement|understanding)
    agree on a (figure|number|rate|package|price); agree~ a (figure|number|rate|package|price|fee); find~ a (figure|number|way|middle)
    compromise on; happy medium; mutually acceptable; mutually agreeable; workable figure; work out a (figure|package|deal); do better on
    could you do better; can you do better; any better; a little more; a bit more; little extra
    an extra (thousand|two|three|five|ten|day|week|grand|hundred|pound|dollar|euro)
    another (thousand|two thousand|five thousand|grand|hundred|pound an hour|dollar an hour); a touch more; some way to go; put~ a bit more
    see~ your way; reasonable offer; right offer; right figure; right number; right terms; right price; for the right
    if the (money|figure|number|terms|package|price|salary|numbers|rate) (is|are|was|were) right
    provided the (terms|figure|package|salary|pay|numbers); as long as the (pay|money|terms|package|figure|salary)
    subject to (terms|salary|pay|the package|the terms|agreeing|agreement on); conditional on (pay|the package|the terms|salary|terms)
    depending on (pay|the package|the terms|salary|the figure|the offer|the grade|compensation)
    depends on the (pay|package|terms|salary|figure|offer|grade|money|band|numbers)
    `,
  },
  'comparing-offers': {
    why: 'Measures the terms against another employer, the market or the present job.',
    members: `
    another company pays; another company offers; another company has offered; another company is offering; another company offered
    another firm pays; another firm offers; another firm has offered; another firm is offering; another employer^
    another (hospital|school|trust|practice|clinic|agency|studio|hotel|site|yard|shop) (pays|offers|has offered|is offering|is paying|offered)
    another (garage|restaurant|club|bank|university|charity) (pays|offers|has offered|is offering|is paying|offered)
    another (council|operator|airline|line|fleet) (pays|offers|has offered|is offering|is paying|offered); other company^ pay; other companies pay
    other companies offer; other companies are offering; other firms pay; other firms offer; other employers pay; other employers offer
    other places pay; other places offer; other (schools|hospitals|trusts|agencies|studios|hotels|sites|yards) (pay|offer); elsewhere pays
    elsewhere is paying; paid elsewhere; offered elsewhere; on offer elsewhere; pay elsewhere; earn~ elsewhere; i could earn elsewhere
    could get elsewhere; can get elsewhere; get~ more elsewhere; more elsewhere; better elsewhere; better offer elsewhere; better paid elsewhere
    place down the road; the place down the road; company down the road; firm down the road; round the corner pays; across the road pays
    across the street pays; across the river pays; next door pays; up the road pays; across town pays; in the next town pays; agency pays
    agency rates; the agencies pay; bank shifts pay; your competitor^; your competitors pay; your competitors offer; competitors pay
    competitors offer; competitors are paying; competitor pays; competitor offers; competitor is offering; a competitor of yours; rival^
    rival firm^; rival company; rival bid; rival offer^; rival employer; your rivals pay; rivals offer; competing offer^; competing package
    competing salary; competing bid; competitive offer^; second offer^; other offer^; another offer^; other offer pays; offers i have
    offer i have; offer in hand; offers in hand; offer on the table; offers on the table; offer on my desk; offer in my inbox; offer from another
    offer from elsewhere; offer from (a|the) (competitor|rival|bank|hospital|school|larger|bigger|smaller); written offer from; firm offer from
    holding an offer; hold~ an offer; sitting on an offer; received an offer of; received another offer; has offered me; have offered me
    offered me more; offered me a; offered me (ten|twenty|five|fifteen) (percent|per cent|thousand|more); bidding war; outbid; outbidding
    top~ (their|the other|that) offer; exceed~ (their|the other) offer; beat~ their; beat~ the other; matched elsewhere; match their
    match the other; in line with other; comparable to other; comparable offer^; comparable role^; comparable position^; comparable post^
    comparable jobs; comparable salary; comparable pay; similar role^ pay; similar roles pay; similar roles offer; similar positions pay
    similar positions offer; similar jobs pay; similar posts pay; similar role elsewhere; equivalent role^; equivalent post^
    equivalent role elsewhere; equivalent grade; same role elsewhere; same job elsewhere; same work elsewhere; same role at another
    same job at another; same role pays; same job pays; same post pays; same work pays; same title pays
    what my present employer (gives|pays|offers|provides); what my current employer (gives|pays|offers|provides)
    what my (firm|company|boss|school|hospital) (gives|pays|offers) (me|now); what my last employer (gave|paid|offered)
    my present employer (gives|pays|offers|provides|covers|matches|contributes)
    my current employer (gives|pays|offers|provides|covers|matches|contributes)
    my current company (gives|pays|offers|provides|covers|matches|contributes)
    my current (firm|school|hospital|job|role|post|position|boss|trust) (gives|pays|offers|provides|covers|matches|contributes)
    my present (firm|company|school|hospital|job|role|post|position|boss|trust) (gives|pays|offers|provides|covers|matches|contributes)
    my last (job|role|employer|company|post|firm) paid; my previous (job|role|employer|company|post|firm) paid
    my old (job|employer|company|firm) paid; present employer has offered; current employer has offered; my employer has countered
    my boss has offered; present firm has offered; current firm has offered; counter-offer from my; counteroffer from my; counter offer from my
    offered me a raise; offered me more to stay; offered to raise; raise to stay; rise to stay; more to stay; retention offer^
    matched by my current; where i am now; where i work now; where i am today i get
    at my current (company|firm|place|employer) i (get|have|enjoy|receive|earn)
    in my current (job|role|post|position) i (get|have|enjoy|receive|earn); in my present (job|role|post|position) i (get|have|enjoy|receive|earn)
    at present i (get|have|enjoy|receive|earn|am on); at the moment i (get|have|earn|receive|am on)
    i currently (get|have|earn|receive|enjoy|make); i presently (earn|receive|get|draw); i now (earn|get|receive)
    i already (get|earn|receive|have a company car|enjoy); current package; present package; existing package; current terms; present terms
    existing terms; current arrangement^; current benefits; present benefits; existing benefits; my current benefits; my current package
    my current pay; my current rate; my current salary; my current wage; my present salary; my present pay; my present wage; my present terms
    my existing salary; my existing contract; my old salary; my old rate; my last rate; my last package; my previous package; my previous rate
    market rate^; market rates; market value; market pay; market salary; market salaries; market average; market median; market level^
    market range; market benchmark^; market data; market standard; market norm^; market price; market conditions; going rate^; the going price
    going wage; local rate^; the market pays; what the market pays; what the market (offers|bears|will bear|is paying); market is paying
    market in (london|dubai|berlin|new york|singapore|toronto|sydney|bangalore|bengaluru|dublin|zurich|paris|amsterdam); above market
    below market; below-market; above-market; under market; market-aligned; aligned with the market; in line with the market
    out of line with the market; behind the market; off the market rate; market-competitive; competitive with the market
    competitive within the industry; competitive in this market; industry standard^; industry-standard pay; industry average; industry norm^
    industry benchmark^; industry rate^; industry pay; sector average; sector norm^; sector rate^; sector pays; sector salaries; trade rate^
    union rate^; union minimum; bectu rate^; equity minimum; equity rate^; mu rate^; nuj rate^; guild minimum; award rate^; collective agreement
    tarif; tarifvertrag; tvöd; tvoed; tv-l; convention collective; cao; ccnl; convenio; nhs pay scale^; agenda for change; afc band
    main pay scale; upper pay scale; teachers ('|’)? pay scale; single pay spine; njc scale; gs scale; gs grade; gs-12; gs-13; national scale
    un scale; ugc scale; seventh pay commission; benchmark^; benchmarked; benchmarked against; benchmarking; salary benchmark^; pay benchmark^
    salary survey^; pay survey^; salary guide^; salary report^; salary data; salary checker; salary calculator^; salary comparison^
    salary comparisons; salary site^; salary website^; salary database; salary index; glassdoor; glassdoor says; glassdoor suggests
    glassdoor shows; glassdoor gives; according to glassdoor; on glassdoor; glassdoor range; glassdoor average; payscale; payscale says
    levels . fyi; levels fyi; levels data; salary . com; teamblind; on blind; kununu; kununu says; ambitionbox; linkedin salary; linkedin salaries
    indeed salary; indeed says; indeed suggests; indeed average; reed salary; totaljobs average; hays salary guide; hays guide; robert half guide
    robert half salary guide; michael page survey; radford data; radford survey; mercer survey; mercer data; korn ferry data; willis towers watson
    bls data; bls figures; bureau of labor statistics; ons figures; ons data; destatis; riba guidance; riba salary; acca survey; cipd survey
    mgma data; mgma median; aamc data; aaup survey; research on pay; i have researched; looking at comparable; looking at similar
    from what i can see online; from what i see advertised; other adverts; other ads; similar adverts; similar ads; other listings
    similar listings; other vacancies; similar vacancies; other postings; similar postings; advertised elsewhere; advertised at
    jobs advertised at; posts advertised at; roles advertised at; recruiters quote; recruiter quoted; recruiters tell me; recruiter tells me
    headhunters quote; headhunter told me; friends in the (trade|industry|field|business); friend in a similar; friends at other
    colleagues who moved; former colleagues earn; peers earn; my peers; people at my level; people with my experience; someone with my experience
    someone at my level; someone of my experience; others at my level; average for; average salary; average pay; average wage; average rate
    average package; median salary; median pay; median for; national average; london average; regional average; above average; below average
    top quartile; upper quartile; lower quartile; 50th percentile; 75th percentile; 90th percentile; seventy-fifth percentile
    more than i (make|earn|get|have) now; less than i (make|earn|get|have) now; than i am on now; than i'm on now; than my current
    than my present; than what i have; than what i get; than what i earn; than i currently; same as my current; equal to my present
    no less than i; at least what i; at least as much as; at least match; compare~ with; compare~ with my; compare~ with what; compare~ to what
    compare~ to my; compare~ favourably; compare~ favorably; compare~ well with; compare~ poorly; compare~ offers; compare~ the offers
    compare~ packages; compare like with like; like for like; like-for-like; apples to apples; side by side; weigh~ up (the|my|two|both) offers
    weigh~ the (two|offers|other); weigh~ against; versus the other; on a par with; at par with; parity with; better than; higher than my
    lower than my; more generous; less generous; more attractive package; more competitive; more competitive offer; better terms
    better conditions; better package; better benefits; better pension; better hours; better holidays; better offer^; stronger offer^
    higher offer^; larger offer; bigger offer; the other offer; the other package; the other role pays; the other job pays; the other place pays
    the other company offers; the other firm offers; their package; their benefits; their base; their bonus; their offer; they pay
    they are paying; they're paying; they offer; they are offering; they're offering; they have put; they have come in at; they came in at
    they came back with; they start at; they start on; they cover; they throw in; they match; back home pays; in germany pays; in the states
    in the gulf; in the private sector; private sector pays; private-sector pay; industry pays; magic circle; big four pay; faang; big tech
    big tech pays; silicon valley; bay area pay; new york pay; london pay; swiss salaries; american salaries; contract market; day-rate market
    freelancing pays; freelance i make; contracting pays; i could contract; locum work pays; supply pays; agency work pays; tutoring pays
    uber pays; amazon pays; the warehouse pays; the supermarket pays; aldi pays; lidl pays; costco pays; starbucks pays; mcdonald's pays
    walmart pays; target pays; stacking shelves pays; even the supermarket; i turned down; turned down more; turned down a higher
    declined a higher; declined more; walked away from more; giving up a higher; leave behind; leaving behind; leave~ behind a; giving up my
    give up my (pension|bonus|car|allowance|equity|final salary|seniority|company car|shares)
    lose my (pension|bonus|car|allowance|equity|seniority|company car|shares)
    `,
  },
  'money-pressure': {
    why: 'Costs and obligations that make pay matter to the writer.',
    members: `
    mortgage; mortgage^; my mortgage; mortgage payment^; mortgage to pay; mortgage renewal; remortgage; remortgaging; mortgage rate^
    mortgage application; mortgage lender; mortgage broker; mortgage offer; deposit for a (house|flat|home); house deposit
    saving for a (house|deposit|flat|home); first-time buyer; home loan; emi; emis; loan emi; car loan; car payment^; car finance; car note
    hire purchase; finance agreement; student loan^; student debt; student loans to; tuition debt; loan repayment^; loan instalment^
    loan installment^; loan to repay; (repay|repaying|repaid) a loan; repay my; bank loan; overdraft; overdraft limit; credit card debt
    credit card bill^; card balance; debt^; my debts; in debt; out of debt
    pay off (my|our|the|a) (debt|debts|loan|loans|mortgage|card|cards|overdraft); arrears; in arrears; rent arrears; payday loan; my savings
    savings run out; dip~ into savings; burn~ through savings; eat~ into savings; nest egg; rainy day fund; bills; bills to pay; pay the bills
    pay~ my bills; household bills; cover~ (my|the|our) (bills|costs|rent|expenses|outgoings|mortgage); cover~ the basics; utility bill^
    heating bill^; energy bill^; electricity bill^; gas bill^; fuel bill^; grocery bill^; food bill^; medical bill^; hospital bill^; vet bill^
    outgoings; monthly outgoings; fixed outgoings; monthly expenses; fixed costs; living costs; living cost; cost of living; cost-of-living
    cost of living in (london|dublin|zurich|geneva|oslo|paris|new york|boston|singapore|sydney)
    cost of living in (toronto|vancouver|dubai|amsterdam|munich|san francisco|the city|the bay area|your city|the capital); cost of living crisis
    cost-of-living crisis; price of living; living expenses; inflation; rate of inflation; inflation being; price rises; rising prices
    rising costs; rising rent^; food prices; petrol prices; fuel prices; gas prices; diesel prices; energy prices; house prices; housing costs
    housing market; property prices; price of housing; price of a flat; price of rent; rents here; rents there; rents in; rent
    rent in (london|dublin|zurich|geneva|oslo|paris|new york|boston|singapore|sydney)
    rent in (toronto|vancouver|dubai|amsterdam|munich|san francisco|the city|the bay area|your city|the capital); london rents; dublin rents
    city rents; local rents; london prices; rent alone; rent is due; rent due; my rent; our rent; the rent; rent increase; rent rise; make rent
    making rent; make the rent; pay~ (the|my|our) rent; monthly rent; second rent; rent a second; two rents; two households; run two households
    running two households; two homes; second home; pied-à-terre; house share; flat share; landlord; landlord raised; landlord wants; evict~
    eviction; deposit and first month; council tax; property tax^; service charge; ground rent; commute; commute cost^; commute costs
    commuting costs; cost of the commute; cost of commuting; cost of travel; cost of getting to; price of the train; train fare^; rail fare^
    bus fare^; fares; fares alone; season ticket; season ticket costs; annual season ticket; daily return; peak fare^; peak-time ticket
    ticket alone; price of a season ticket; parking costs; parking alone; petrol alone; fuel costs; cost of petrol; cost of fuel; cost of gas
    cost of diesel; tolls; bridge toll; ferry fare; congestion charge; ulez; wear and tear on my car; running a car; run a car; car to run
    insurance on the car; longer commute; hour's commute; long commute; mile round trip; hour's drive; cost of moving; cost of relocating
    moving costs; expense of moving; moving house costs; selling the house; sell~ (our|my|the) (house|home|flat|apartment); break my lease
    breaking my lease; lease to break; lease break; penalty on my lease; cost of childcare; childcare cost^; childcare costs; childcare fees
    childcare bill; childcare alone; nursery fees; nursery cost^; nursery bill; nursery costs more; daycare costs; day care costs; daycare bill
    child support; child maintenance; maintenance payments; alimony; school fees; school fees to pay; school fees to find; fees to find
    university fees; college fees; college fund; tuition to pay; tuition bill; wedding to pay; pay for the wedding; wedding coming; dowry
    baby on the way; expecting a (baby|child); twins on the way; one income; single income; one salary; single earner; sole earner
    sole breadwinner; main earner; main breadwinner; breadwinner; only breadwinner; single parent; single mother; single father; single mum
    single mom; single dad; lone parent; family to feed; mouths to feed; mouth to feed; family to support
    support~ my (family|parents|mother|father|wife|husband|children|kids|siblings|brother|sister|household); supporting a family; support a family
    supporting two; supporting my; providing for (my|a|the) family; provide for (my|a|the|our) (family|children|kids|parents|mother); dependants
    dependents; depend on my (salary|wage|income|pay|earnings); depends on my (salary|wage|income|pay|earnings); dependent on me
    rely on my (salary|wage|income|pay|earnings); relies on my (salary|wage|income|pay|earnings); family obligations; family commitment^
    family responsibilities; family expenses; financial obligation^; financial obligations; financial commitment^; financial commitments
    financial responsibilities; financial pressure^; financial strain; financial stress; financial difficulties; financial difficulty
    financial situation; financial circumstances; financial constraints; financial needs; financial need; financial hardship; financial burden
    financial security; financial stability; financial reality; financial realities; financial implication^; financial sacrifice
    financial consideration^; financial reasons; financially stretched; financially difficult; financially impossible; financially tight
    financially independent; financially secure; financially stable; money worries; money is tight; money's tight; money has been tight
    tight money; tight budget; tight month; budget is tight; things are tight; things are a bit tight; strapped; strapped for cash; cash-strapped
    hard up; skint; short of money; short on money; short of cash; low on funds; funds are low
    behind on (the|my|our) (rent|mortgage|bills|payments); fall~ behind with; make ends meet; making ends meet; ends meet; ends to meet
    keep~ the wolf from the door; keep~ a roof over; keep~ my head above water; head above water; keep~ afloat; stay~ afloat; tread~ water
    tighten~ our belts; tighten~ my belt; pinch~ pennies; count~ pennies; count~ the pennies; hand to mouth; paycheck to paycheck
    pay cheque to pay cheque; pay packet to pay packet; payday to payday; scrape~ by; scraping by; getting by; struggle~ to pay; struggling to pay
    struggle financially; struggling financially; feel~ the pinch; feel~ the squeeze; stretched thin; stretched financially; couldn't afford
    could not afford; can't afford; cannot afford; can hardly afford; cannot really afford; hardly afford; barely afford
    afford the (rent|commute|train|fees|mortgage|nursery|petrol|parking|bus|area|city); able to afford; unable to afford; unaffordable
    affordability; affordable housing; expensive city; expensive area; expensive place; expensive part of; expensive country; dear city
    pricey city; price of everything; high-cost; high cost city; high-cost city; high-cost area; london is expensive; london is not cheap
    not a cheap city; not cheap to live; isn't cheap; living in london; living in zurich; living in new york; living in the city
    move out of my parents; home with my parents; remittance^; remittances; send~ money home; sending money home; money home; send~ home
    support back home; money to my (parents|family|mother); medical costs; medical expenses; medical treatment; treatment costs
    father's treatment; mother's treatment; mother's care; father's care; care home fees; care fees; care costs; cost of care; funeral costs
    divorce settlement; cost of the divorce; legal bill^; lawyer's bill; tax bill^; tax debt; tax liability; visa fees to; visa health surcharge
    immigration fees; solicitor's fees; exam fees to pay; course fees to pay; retraining cost; training debt; training bond; bond to repay
    bond to pay; bond with my; pay back my; pay back the; clawback of; repay my (bonus|training|relocation|fees|sign-on); owe~; i owe
    boiler broke; roof needs; car broke down; washing machine; end of the month; end of my money; until payday; before payday; month to month
    from month to month; month's money; without income; without an income; without a salary; without pay; no income; no salary; no pay coming
    loss of income; lost income; lost earnings; drop in income; income gap; gap in income; between jobs financially; out of work since
    unemployment benefit^; universal credit; benefits run out; jobseeker's allowance; jobseekers; dole; on the dole; food stamps; food bank
    redundancy money; redundancy pay runs; severance runs; severance ran; hartz iv; bürgergeld; arbeitslosengeld; chômage; ei runs out
    employment insurance runs; make~ the sums work; sums don't; wouldn't cover; would not cover; doesn't cover; does not cover; barely cover~
    hardly cover~; wouldn't even cover; not enough to live; enough to live; enough to cover; live decently; decent living; live on that
    lives on that
    `,
  },
  'pay-questions': {
    why: 'Questions by which someone asks about pay and benefits.',
    members: `
    how is (it|this|that|overtime|travel|holiday|leave|commission|on-call) paid
    how is (the bonus|the post|the role|the position|the job|the work|standby|sickness) paid; how is it paid
    how are (we|you|they|staff|people|drivers|nurses|tutors|shifts|overtime hours|nights|weekends|bonuses|tips|expenses|freelancers) paid
    how am i paid; how would i be paid; how will i be paid; how much is paid
    how much (does|would|will|do|is|are|would you) (it|this|that|the|you|i|they); how much (does|would|will) the (role|job|post|position|work) pay
    how much (pay|salary|leave|holiday|vacation|annual leave|pto|bonus|equity|commission|notice|time off)
    how much would i (get|earn|make|take home|receive|be paid|be on); how much will i (get|earn|make|receive|be paid|be on); how much do you pay
    how much are you (paying|offering); how much money; how much i would (earn|make|get|be paid|take home)
    how much i will (earn|make|get|be paid); how much you (pay|are paying|offer|are offering|would pay)
    how much per (hour|day|month|shift|week|year); how much an hour; how much a (day|month|shift|week|year)
    how many (days|weeks) (off|leave|holiday|holidays|vacation|annual leave|pto|of leave|of holiday|of vacation|paid)
    how many days of (annual|paid) leave; how many (holidays|holiday days|vacation days|leave days|paid days|sick days|days per year)
    how many (days a year|remote days|shares|options|hours|paid hours|bank holidays); how many days annual leave; how often is pay
    how often are (salaries|wages|bonuses|rates|we); how often (is|are) (pay|salaries|wages|bonuses|commission|the bonus|rates) (paid|reviewed)
    how generous is; how good is the (pay|pension|package|cover|canteen); how competitive is
    how flexible is the (salary|package|pay|figure|range|band|budget|rate); how flexible are you on
    how firm is the (figure|salary|range|band|number); how fixed is the (salary|figure|range|band)
    how soon would (benefits|insurance|cover|the pension|a raise|i be paid); how soon do (benefits|salaries)
    how does the (pension|bonus|commission|pay|package|salary|equity|overtime|rota|scheme|scale|grading) (work|compare|look)
    how do (tips|bonuses|raises|rises|increments|shifts|holidays) work; how are tips (shared|split|divided|pooled|handled|distributed)
    how are (raises|rises|increments|bonuses) (decided|given|calculated|set|awarded)
    how is the (bonus|commission|salary|pay|rate|package) (calculated|structured|made up|worked out|decided)
    how is the (bonus|commission|salary|pay|rate|package) (split|composed|reviewed|broken down|determined)
    how (salary|pay|salaries|the salary|the pay) (is|are) (structured|calculated|decided|reviewed|handled|set|paid|determined|worked out)
    how (bonuses|the bonus|compensation|commission|overtime) (is|are) (structured|calculated|decided|reviewed|handled)
    how (bonuses|the bonus|compensation|commission|overtime) (is|are) (set|paid|determined|worked out); is overtime paid
    is overtime (compensated|compulsory|voluntary|at|time and a half|expected)
    is (travel|training|travelling time|lunch|on-call|the trial|the trial shift|the training|induction|holiday|sick leave) paid
    is (standby|prep|planning time|marking|handover|parking|the probation|probation|leave|notice) paid
    is the (trial|training|induction|internship|placement|probation|trial shift) paid
    is the (trial day|lunch break|travel|travel time|course|licence|uniform) paid; is it (paid|paid weekly|paid monthly|salaried|hourly|a paid)
    is there (a|any|an) (bonus|pension|commission|car|allowance|sign-on|overtime)
    is there (a|any|an) (company car|relocation|relocation package|training budget|travel allowance|housing allowance|housing)
    is there (a|any|an) (health plan|dental plan|uniform allowance|staff discount|shift allowance|equity|gym)
    is there (a|any|an) (canteen|package|london weighting|flat|pay rise|increment|probation)
    is there (accommodation|parking|housing|paid leave|sick pay|holiday pay|maternity pay)
    is there (overtime|equity|room in the budget|flexibility on|scope to|any flexibility|any room)
    is there (any movement|any chance of|a range|a budget|a figure|a band|a salary range)
    is there (private health|health insurance|medical cover|dental|life cover|enhanced maternity)
    are there (any)? (benefits|perks|bonuses|increments|allowances|tips|paid breaks|staff meals)
    are there (any)? (meals|bank holidays|pay rises|raises|stock options|share options|shares|extras)
    are (meals|tips|uniforms|tools|expenses|fares|flights|visas|bank holidays) (paid|covered|included|provided|shared)
    are (meals|tips|uniforms|tools|expenses|fares|flights|visas|bank holidays) (reimbursed|guaranteed|offered|kept)
    are (parking|relocation costs|benefits|weekends|nights) (paid|covered|included|provided|shared|reimbursed|guaranteed|offered|kept)
    are (breaks|travel costs|bonuses|school fees) (paid|covered|included|provided|shared|reimbursed|guaranteed|offered|kept)
    are you (able|willing|prepared|in a position) to (pay|cover|match|offer|contribute|meet|sponsor|increase|improve|stretch|reimburse|fund)
    are benefits (included|available|offered|the same); are we paid; are staff paid; are drivers paid; are nurses paid
    when is (pay day|payday|salary paid|the salary paid|the bonus paid|the pay review|salary review|the first pay|the next pay review)
    when are (salaries|wages|bonuses|we|staff|shares|raises|increments) (paid|reviewed|awarded|granted)
    when (do|does|would|will) (benefits|insurance|cover|the pension|the bonus) (start|begin|kick in|apply|come)
    when (do|does|would|will) (the health plan|vesting|salaries|holiday entitlement|pay) (start|begin|kick in|apply|come)
    when would i (first be paid|be paid|get paid|receive); when will i be paid; when do i get paid; when do you pay; when does the pay; pay day
    pay date^; payment date^; payment terms; payment schedule; payment cycle; pay cycle; pay period^; pay frequency; first pay cheque
    first paycheck; first salary; first payslip
    what (is|'s|are|would be|will be) the (pay|salary|wage|wages|rate|rates|package|remuneration|compensation)
    what (is|'s|are|would be|will be) the (hourly rate|day rate|salary range|pay range|budget|range|band|grade)
    what (is|'s|are|would be|will be) the (bonus|benefits|pension|holiday allowance|leave entitlement)
    what (is|'s|are|would be|will be) the (annual leave|hours|overtime rate|pto policy)
    what (is|'s|are|would be|will be) the (vacation policy|commission|ctc|terms|starting salary|starting pay|base|figure)
    what (is|'s) the (holiday entitlement|leave allowance|maternity policy|sick pay|shift premium|weekend rate|night rate)
    what (is|'s) the (mileage rate|per diem|split|bonus structure|commission structure|vesting schedule)
    what (is|'s) the (pay scale|pay band|pay structure|salary structure|pay like|money like|pay for)
    what (is|'s) the (salary for|rate for|budget for|range for|number of days off|work from home policy)
    what (does|would|will|do) (it|this|that|the role|the job|the post|the position|you|they|this role|the work) pay
    what (sort|kind|level|type) of (salary|pay|money|package|rate|figure|bonus|benefits|compensation|remuneration)
    what (sort|kind|level|type) of (deal|terms|holiday|leave|hours|pension|cover|range|number); what sort of figure; what sort of number
    what sort of money; what salary; what pay; what grade; what band; what package; what rate; what bonus; what figure; what holiday
    what benefits; what perks; what pension; what leave; what equity; what allowance^; what hours
    what would the (pay|salary|package|rate|hours|holidays|leave|benefits|figure|bonus|terms) be
    what would i (earn|make|get|be paid|be on|take home|receive|start on|be earning); what will i (earn|make|get|be paid|be on|take home|receive)
    what i would (earn|make|get|be paid|be on|take home|receive|start on|be earning); what you (pay|offer|give|provide|contribute|cover|reimburse)
    what you pay for; what you offer in the way of; what you offer by way of
    what is (included|covered|paid|provided|offered|on the table|in the package|negotiable|the package); what's included; what's covered
    what's in the package; what's the salary; what's the pay; what's the package; what comes with; what comes with (the|it|this)
    what goes with the (job|post|role); what extras; what else is included
    what the (pay|salary|package|rate|leave|holidays|pension|bonus|benefits|cover|allowance) (is|are|would be|might be|will be|looks like)
    what the (pay|salary|package|rate|leave|holidays) (would look like|comes to|includes|covers|carries|consists of)
    what the (pension|bonus|benefits|cover|allowance) (would look like|comes to|includes|covers|carries|consists of)
    what the (range|budget|hours|terms|overtime|weekend|role|grade|band|post) (is|are|would be|might be|will be|looks like)
    what the (range|budget|hours|terms|overtime|weekend|role|grade|band|post) (would look like|comes to|includes|covers|carries|consists of)
    who bears; who bears the (cost|costs|expense|expenses); who pays; who covers; who funds; who foots; foot~ the bill
    pick~ up the (bill|tab|cost|costs|expense); at whose expense; at whose cost; at your expense; at my own expense; at my expense
    at the company's expense; at the employer's expense; borne by; borne by the (company|employer|firm|candidate|school); be borne by; cost^ borne
    bear~ the cost; bear~ the costs; bear~ the expense; expense^ borne; met by the (company|employer|firm|school|trust)
    paid by the (company|employer|firm|school|trust|agency); covered by the (company|employer|firm|school|trust|package); reimbursed by
    do you (pay|cover|offer|provide|reimburse|contribute|match) (a|an|any|for|the|overtime|relocation|travel|parking|holiday|sick|visa|health)
    do you (sponsor|subsidise|subsidize|give|fund|include|supply) (a|an|any|for|the|overtime|relocation|travel|parking|holiday|sick|visa|health)
    do you (pay|cover|offer|provide|reimburse|contribute|match) (dental|equity|expenses|mileage|fuel|uniforms|accommodation)
    do you (pay|cover|offer|provide|reimburse|contribute|match) (meals|mileage|my|private|paid|to)
    do you (sponsor|subsidise|subsidize|give|fund|include|supply) (dental|equity|expenses|mileage|fuel|uniforms|accommodation)
    do you (sponsor|subsidise|subsidize|give|fund|include|supply) (meals|mileage|my|private|paid|to); do you pay
    do you pay (for|weekly|monthly|overtime|extra|travel|mileage|more); do you offer; do you provide; do you reimburse; do you cover
    do you contribute; do you match; do you sponsor; do i get; do i get paid; do i receive; do i have to pay; do we get; do we get paid
    do staff get; do staff receive; do employees get; do employees receive; do people get; do drivers get; do nurses get; do new starters get
    does (it|this|that|the job|the role|the post|the position) pay
    does (the|it|this|that) (job|role|post|position|package)? (come with|include|carry|cover|attract|qualify for)
    does (the|it|this|that) (salary|contract|figure|offer|work) (come with|include|carry|cover|attract|qualify for)
    does (the|it|this|that) (job|role|post|position|package|salary|contract|figure|offer|work)? (entitle|extend to|offer|provide|pay|allow for)
    does it come with; does the post come with; does that include; does this include
    does the company (pay|cover|offer|provide|contribute|match|sponsor|reimburse|give|fund|subsidise|subsidize|help)
    does your company (pay|cover|offer|provide|contribute|match|sponsor|reimburse|give|fund)
    does the (school|hospital|trust|firm|practice|hotel|agency|ministry) (pay|cover|offer|provide|contribute|match)
    does the (school|hospital|trust|firm|practice|hotel|agency|ministry) (sponsor|reimburse|give|fund|subsidise|house)
    does the (university|college|employer|council|club|farm|charity|parish) (pay|cover|offer|provide|contribute|match)
    does the (university|college|employer|council|club|farm|charity|parish) (sponsor|reimburse|give|fund|subsidise|house); would this come in full
    come in full; paid in full; would (it|this|that) (come with|include|cover|be paid|be covered|be reimbursed|be taxed|be in addition)
    would (it|this|that) (be on top|be tax-free|be gross|be net|be pro rata|carry|attract)
    would (the|my|i|you|there) (salary|pay|rate|figure|post|role|job|position|bonus|move)? (be paid|be covered|be reimbursed)
    would (the|my|i|you|there) (salary|pay|rate|figure|post|role|job|position|bonus|move)? (include|come with|be negotiable)
    would (the|my|i|you|there) (company|package|offer|travel|flights) (be paid|be covered|be reimbursed|include|come with|be negotiable)
    would (the|my|i|you|there) (training|fees|visa|holiday|hours) (be paid|be covered|be reimbursed|include|come with|be negotiable)
    would (the|my|i|you|there) (salary|pay|rate|figure|post|role|job|position|bonus|move)? (be open to|be reviewed|be able to pay)
    would (the|my|i|you|there) (salary|pay|rate|figure|post|role|job|position|bonus|move)? (be prepared to pay|be willing to pay)
    would (the|my|i|you|there) (company|package|offer|travel|flights|training|fees|visa|holiday|hours) (be open to|be reviewed|be able to pay)
    would (the|my|i|you|there) (company|package|offer|travel|flights|training|fees|visa|holiday|hours) (be prepared to pay|be willing to pay)
    would (the|my|i|you|there) (salary|pay|rate|figure|post|role|job|position|bonus|move)? (be entitled to|be eligible for|be on|get|receive)
    would (the|my|i|you|there) (salary|pay|rate|figure|post|role|job|position|bonus|move)? (cover|pay|stretch to|consider paying|still get)
    would (the|my|i|you|there) (company|package|offer|travel|flights) (be entitled to|be eligible for|be on|get|receive)
    would (the|my|i|you|there) (training|fees|visa|holiday|hours) (be entitled to|be eligible for|be on|get|receive)
    would (the|my|i|you|there) (company|package|offer|travel|flights) (cover|pay|stretch to|consider paying|still get)
    would (the|my|i|you|there) (training|fees|visa|holiday|hours) (cover|pay|stretch to|consider paying|still get)
    would you (pay|cover|match|reimburse|contribute|sponsor|fund|help with the cost)
    would you (consider paying|consider raising|consider increasing|be willing to pay|be prepared to match|be able to match|be open to a higher)
    would i (get|receive|be paid|be entitled|be eligible|qualify for|earn) (my|a|an|the|any|for|paid|overtime|to|extra|holiday|it|that)?
    would i (be on|have to pay|still be paid|accrue|keep|retain|lose) (my|a|an|the|any|for|paid|overtime|to|extra|holiday|it|that)?
    will i (get paid|be paid|be entitled|be eligible|receive a|earn|get a)
    will (it|this|that|the|you|there) (be paid|pay|cover|include|be a bonus|be reimbursed|be overtime)
    will you (pay|cover|match|reimburse|contribute|sponsor|fund|provide) (for|the|my|a|me|it|that)
    will my (fees|travel|expenses|visa|flights|notice|bonus|relocation) be (paid|covered|reimbursed|honoured|met)
    could you (pay|cover|match|reimburse|sponsor|contribute|stretch|confirm the salary)
    could you (tell me the salary|share the salary|confirm the pay|clarify the salary|send me the salary|stretch to|go to|manage)
    could you (say|tell me|confirm|clarify|share) (what|the|how much|whether|about|of)? (pay|salary|salaries|wage|rate)
    could you (say|tell me|confirm|clarify|share) (what|the|how much|whether|about|of)? (package|benefits|range|grade)
    could you (indicate|let me know|advise|give me an idea|outline) (what|the|how much|whether|about|of)? (pay|salary|salaries|wage|rate)
    could you (indicate|let me know|advise|give me an idea|outline) (what|the|how much|whether|about|of)? (package|benefits|range|grade)
    could you (say|tell me|confirm|clarify|share) (what|the|how much|whether|about|of)? (band|budget|bonus|leave|holiday)
    could you (say|tell me|confirm|clarify|share) (what|the|how much|whether|about|of)? (remuneration|compensation|hours|pension)
    could you (indicate|let me know|advise|give me an idea|outline) (what|the|how much|whether|about|of)? (band|budget|bonus|leave|holiday)
    could you (indicate|let me know|advise) (what|the|how much|whether|about|of)? (remuneration|compensation|hours|pension)
    could you (give me an idea|outline) (what|the|how much|whether|about|of)? (remuneration|compensation|hours|pension)
    can you (pay|match|cover|reimburse|sponsor|confirm the salary|tell me the salary|tell me the pay)
    can you (go any higher|go higher|do better|stretch to|manage|offer more|come up)
    can i (ask|check|confirm) (what|about|the|whether|how much)? (pay|salary|package|holiday|leave|bonus|benefits)
    can i (ask|check|confirm) (what|about|the|whether|how much)? (rate|money|the pay|the salary|range|overtime|pension); can i expect
    what can i expect; may i ask (what|about|the|whether|how much)? (pay|salary|package|holiday|leave|bonus|benefits)
    may i ask (what|about|the|whether|how much)? (rate|money|range|overtime|pension|remuneration)
    might i ask (what|about|the|whether|how much)? (pay|salary|package|leave|bonus|benefits|rate|range|pension|remuneration)
    ask about the (pay|salary|package|rate|leave|holidays|pension|bonus|benefits|hours|terms|money|range|compensation|remuneration|grade|band)
    asking about the (pay|salary|package|leave|holidays|pension|bonus|benefits|hours|terms|money|range)
    enquire about the (pay|salary|package|leave|pension|bonus|benefits|terms|remuneration)
    inquire about the (pay|salary|package|leave|pension|bonus|benefits|terms|compensation)
    question about (pay|salary|leave|holidays|benefits|compensation|the package|the salary|the bonus|money|hours|pto|overtime)
    questions about (pay|salary|leave|holidays|benefits|compensation|the package|the salary|the bonus|money|hours|pto|overtime|remuneration)
    question on (pay|salary|leave|holidays|benefits|compensation|the package|the salary|remuneration)
    curious about (pay|salary|the pay|the salary|the benefits|the package|compensation|the leave|leave|the range|benefits)
    wondering about (pay|salary|the pay|the salary|the benefits|the package|compensation|the leave|the range|the bonus|holidays)
    wonder about (pay|the pay|the salary|the package|benefits|the benefits|holidays)
    clarity on (pay|salary|compensation|the package|benefits|the salary|the terms|leave|the figure|the range|the grade|remuneration)
    clarify the (salary|pay|package|benefits|compensation|terms|range|grade|leave|bonus|figure)
    clarification on (pay|salary|compensation|the package|benefits|the salary|leave|terms)
    idea of the (salary|pay|package|range|rate|budget|figure|money|compensation|remuneration|benefits|bonus)
    idea of (salary|pay|package|what you pay|rate|money|compensation|remuneration)
    indication of (salary|pay|package|the salary|the pay|the package|compensation|remuneration|the range|the rate|the grade|the budget)
    some indication of the; a sense of the (salary|pay|package|range|budget|figure|compensation|bonus|benefits); sense of the range
    sense of the budget; know the (salary|pay|package|rate|figure|range|grade|band|wage|bonus|hourly rate|day rate|ctc|benefits|leave)
    knowing the (salary|pay|package|rate|figure|range|grade|band|benefits)
    hear about the (salary|pay|package|benefits|bonus|leave|terms|compensation|pension)
    learn about the (salary|pay|package|benefits|compensation|pension)
    more about the (salary|pay|package|benefits|compensation|pension|perks|bonus|leave|equity)
    understand the (salary|pay|package|benefits|compensation|bonus|equity|pension|terms|total)
    discuss the (salary|pay|package|benefits|compensation|bonus|equity|pension|terms|figure|rate|money|numbers)
    discuss (salary|pay|compensation|remuneration|benefits|money|terms|numbers|package)
    discussing (salary|pay|compensation|remuneration|benefits|terms|the package|the salary)
    talk about (salary|pay|compensation|money|benefits|the package|the salary|remuneration|numbers|terms|holidays|leave)
    spoke about (salary|pay|money|compensation|the package)
    touch~ on (salary|pay|compensation|money|the package|benefits|remuneration|terms|leave|holidays)
    cover (salary|pay|compensation|benefits|terms)
    didn't (discuss|mention|touch on|cover|talk about|get to) (salary|pay|money|compensation|the package)
    didn't (discuss|mention|touch on|cover|talk about|get to) (benefits|leave|the salary|holidays|terms)
    did not (discuss|mention|touch on|cover|talk about|get to) (salary|pay|money|compensation|the package)
    did not (discuss|mention|touch on|cover|talk about|get to) (benefits|leave|the salary|holidays|terms)
    no mention of (salary|pay|benefits|leave|money|holidays|the pay|the salary|a pension|bonus|overtime)
    nobody mentioned (salary|pay|benefits|leave|money|holidays|the pay|the salary); entitled to; am i entitled; would i be entitled; eligible for
    eligibility for; entitlement^; entitlements; on top of the (salary|base|basic|rate|wage|pay|figure)
    in addition to the (salary|base|basic|rate|pay); over and above; inclusive of; exclusive of; including or excluding; gross or net
    net or gross; before or after tax; taxed or; tax free or; per hour or; pro rata; pro-rata; pro-rated; prorated; per annum pro rata
    full-time equivalent; fte salary; salary or hourly; hourly or salaried; salaried or hourly; fixed or variable; paid or unpaid; statutory or
    matched or; weekly or monthly
    `,
  },
  'currencies-amounts': {
    why: 'Currency names, amounts and periods of pay.',
    members: `
    $; £; €; ¥; ₹; ₦; ₱; ₽; ₺; ₩; ₪; ₫; ฿; dollar^; us dollar^; american dollar^; canadian dollar^; australian dollar^; singapore dollar^
    hong kong dollar^; new zealand dollar^; kiwi dollar^; taiwan dollar^; jamaican dollar^; cent^; buck^; greenback^; a grand; two grand
    three grand; five grand; ten grand; twenty grand; thirty grand; forty grand; fifty grand; sixty grand; hundred grand; pound^; pounds sterling
    sterling; pound sterling; quid; pence; fiver; tenner; euro^; eurocent^; franc^; swiss franc^; cfa franc^; chf; rappen; krone; kroner; krona
    kronor; kr; króna; krónur; sek; nok; dkk; zloty; zlotys; zł; złoty; pln; koruna; korun; czk; forint^; huf; leu; bgn; dinar^; kuna; hryvnia
    hryvnias; uah; rouble^; ruble^; tenge; kzt; lira; liras; shekel^; ils; rupee^; rupees; indian rupee^; pakistani rupee^; sri lankan rupee^
    nepali rupee^; inr; pkr; lkr; npr; rs; rs .; taka; bdt; lakh; lakhs; lacs; crore; crores; lpa; lakh per annum; lakhs per annum; lacs per annum
    lakh a year; lakhs a year; lakh per month; lakhs per month; crore a year; yen; jpy; man-yen; yuan; renminbi; rmb; cny; kuai; krw; baht; thb
    ringgit; rm; myr; rupiah; idr; juta; juta per bulan; peso^; philippine peso^; mexican peso^; mxn; argentine peso^; chilean peso^
    colombian peso^; reais; brl; boliviano^; guaraní; guarani; bolívar; bolivar; quetzal^; quetzales; lempira^; córdoba; dong; vnd; đồng; kyat
    riel; dirham^; aed; dhs; moroccan dirham^; riyal^; saudi riyal^; omani riyal^; omani rial^; omr; qatari riyal^; qar; kuwaiti dinar^; kwd
    bahraini dinar^; bhd; jordanian dinar^; jod; tunisian dinar^; tnd; egyptian pound^; egp; lebanese pound^; syrian pound^; iraqi dinar^; toman
    tomans; rial^; naira; ngn; kobo; cedi^; cedis; ghs; shilling^; kenyan shilling^; kes; ksh; kshs; ugandan shilling^; ugx; tanzanian shilling^
    tzs; birr; etb; rand; zar; kwacha; zmw; mwk; bwp; metical; meticais; kwanza; dalasi; ariary; usd; eur; gbp; aud; sgd; hkd; nzd; somoni; manat
    usdt; bitcoin; in crypto; in stablecoin; stablecoin^; k; k a year; k per year; k per annum; k base; k gross; k net; k plus bonus; k plus
    k ote; k total; k plus car; k basic; thousand; thousand a year; thousand per year; thousand a month; thousand per month; thousand gross
    thousand net; thousand dollars; thousand pounds; thousand euros; thousand francs; thousand kroner; thousand rupees; thousand rand
    thousand dirhams; thousand pesos; thousand baht; thousand naira; thousand yen; thousand yuan; thousand shillings; thousand zloty
    thousand less; thousand extra; few thousand; couple of thousand; hundred thousand; hundred pounds; hundred dollars; hundred euros
    hundred a day; hundred a week; hundred per day; hundred a month; six figures; six-figure; six-figure salary; five figures; five-figure
    seven figures; low six figures; mid six figures; high five figures; mid-forties; low forties; high forties; mid-thirties; high thirties
    low thirties; mid-fifties; low fifties; high fifties; mid-sixties; low sixties; high sixties; mid-seventies; low seventies; high seventies
    mid-eighties; low eighties; high eighties; mid-nineties; low nineties; mid forties; mid fifties; mid sixties; mid seventies; mid thirties
    mid eighties; early thirties; early forties; early fifties; early sixties; twenty thousand; twenty-two thousand; twenty-three thousand
    twenty-four thousand; twenty-five thousand; twenty-six thousand; twenty-seven thousand; twenty-eight thousand; twenty-nine thousand
    thirty thousand; thirty-two thousand; thirty-three thousand; thirty-four thousand; thirty-five thousand; thirty-six thousand
    thirty-eight thousand; forty thousand; forty-two thousand; forty-three thousand; forty-four thousand; forty-five thousand; forty-six thousand
    forty-eight thousand; fifty thousand; fifty-two thousand; fifty-four thousand; fifty-five thousand; fifty-eight thousand; sixty thousand
    sixty-two thousand; sixty-five thousand; sixty-eight thousand; seventy thousand; seventy-two thousand; seventy-five thousand; eighty thousand
    eighty-five thousand; ninety thousand; ninety-five thousand; one hundred thousand; a hundred thousand; hundred and ten thousand
    hundred and twenty thousand; hundred and fifty thousand; two hundred thousand; a hundred k; fifty k; sixty k; forty k; thirty k; seventy k
    eighty k; ninety k; hundred k; twelve lakhs; ten lakhs; fifteen lakhs; eighteen lakhs; twenty lakhs; eight lakhs; six lakhs; twenty-five lakhs
    one crore; per hour; an hour; hourly; / hr; per hr; p / h; / hour; / day; / month; / year; / week; per day; a day; daily; per diem; per shift
    a shift; per night; a night; per session; a session; per lesson; a lesson; per class; per trip; per run; per drop; per parcel; per mile
    per load; per week; a week; weekly; p . w; per fortnight; a fortnight; fortnightly; bi-weekly; biweekly; per month; a month; monthly; pm; pcm
    p . m; per calendar month; per annum; annually; p . a; pa; p . a .; a year; per year; yearly; / yr; per yr; annual; per project; per head
    per patient; per visit; per case; per page; per word; per line; per article; per piece; per square metre; per unit; per tonne; per game
    per match; per show; per performance; per gig; per episode; per film day; per flight hour; per block hour; per consultation; per cover
    per hole; per tree; per animal; per bin; per crate; an hour less; an hour extra; an hour after; an hour before; an hour on nights
    an hour on sundays; an hour at weekends; a year plus; a year gross; a year net; a year basic; a year before tax; a year to start
    a month in hand; a month net; a month gross; a month after tax; a month clear; a month take-home; a week take-home; a week clear
    a week in hand; a week after tax; a day plus; a day rate; gross; net; brutto; netto; pre-tax; post-tax; before tax; after tax; tax-free
    plus vat; ex vat; plus super; plus gst; plus bonus; plus benefits; plus commission; plus tips; plus overtime; plus expenses; plus car
    plus housing; plus equity; plus holiday pay; plus pension; plus allowances; plus accommodation; plus london weighting; percent; per cent
    % more; % on top; % higher; % increase; percent higher; percent on top; percent above; percent increase; per cent on top; per cent above
    per cent increase; percent of salary; per cent of salary; % of salary; % of base; percent of base; basis point^; ten percent; fifteen percent
    twenty percent; thirty percent; ten per cent; fifteen per cent; twenty per cent; five percent; five per cent
    (5%|7%|8%|10%|12%|15%|18%|20%|25%|30%|35%|40%|50%) (hike|increase|more|rise|raise|uplift|bonus|on top)
    (5%|7%|8%|10%|12%|15%|18%|20%|25%|30%|35%|40%|50%) (above|higher|match|extra|of base|of salary|of gross)
    (15k|18k|20k|21k|22k|23k|24k|25k|26k|27k|28k|29k|30k|31k|32k|33k|34k|35k|36k|37k|38k|39k|40k)
    (41k|42k|43k|44k|45k|46k|47k|48k|49k|50k|52k|54k|55k|56k|58k|60k|62k|64k|65k)
    (66k|68k|70k|72k|74k|75k|76k|78k|80k|82k|84k|85k|88k|90k|92k|95k|98k|100k)
    (105k|110k|115k|120k|125k|130k|135k|140k|145k|150k|155k|160k|165k|170k|175k)
    (180k|185k|190k|195k|200k|210k|220k|225k|240k|250k|280k|300k|350k|400k)
    (£18k|£20k|£22k|£24k|£25k|£26k|£27k|£28k|£29k|£30k|£32k|£33k|£34k|£35k|£36k|£38k|£40k|£42k|£43k|£44k|£45k|£46k|£48k|£50k|£52k|£55k)
    (£58k|£60k|£62k|£65k|£68k|£70k|£75k|£80k|£85k|£90k|£95k|£100k|£110k|£120k|£130k|£150k)
    ($30k|$35k|$40k|$42k|$45k|$48k|$50k|$52k|$55k|$58k|$60k|$62k|$65k|$68k|$70k|$72k|$75k|$78k|$80k|$82k|$85k|$88k|$90k|$92k|$95k|$98k|$100k)
    ($105k|$110k|$115k|$120k|$125k|$130k|$135k|$140k|$145k|$150k|$155k|$160k|$165k|$170k|$175k|$180k|$190k|$200k|$220k|$250k|$300k)
    (€30k|€32k|€34k|€35k|€36k|€38k|€40k|€42k|€44k|€45k|€46k|€48k|€50k|€52k|€54k|€55k|€56k)
    (€58k|€60k|€62k|€65k|€68k|€70k|€72k|€75k|€78k|€80k|€85k|€90k|€95k|€100k|€110k|€120k)
    (3lpa|4lpa|5lpa|6lpa|7lpa|8lpa|9lpa|10lpa|12lpa|14lpa|15lpa|16lpa|18lpa|20lpa|22lpa|24lpa|25lpa|28lpa|30lpa|35lpa|40lpa|45lpa|50lpa)
    (15 000|18 000|20 000|22 000|24 000|25 000|28 000|30 000|32 000|35 000|38 000|40 000|42 000)
    (45 000|48 000|50 000|55 000|60 000|65 000|70 000|75 000|80 000|85 000|90 000|95 000|100 000)
    (25000|28000|30000|32000|35000|38000|40000|42000|45000|48000|50000|52000)
    (55000|58000|60000|65000|70000|75000|80000|85000|90000|95000|100000|120000)
    (25.000|28.000|30.000|32.000|35.000|38.000|40.000|42.000|45.000|48.000|50.000)
    (52.000|55.000|60.000|65.000|70.000|75.000|80.000|85.000|90.000|100.000|120.000)
    ($15|$16|$17|$18|$19|$20|$21|$22|$23|$24|$25|$26|$28|$30) (an hour|per hour|/ hour|/ hr|hourly|hr)
    ($32|$35|$40|$45|$50|$60|$65|$75|$80|$90|$100|$120|$150) (an hour|per hour|/ hour|/ hr|hourly|hr)
    (£11|£12|£13|£14|£15|£16|£17|£18|£20|£22|£25|£30|£35|£40|£45|£50) (an hour|per hour|/ hour|/ hr|hourly|ph)
    (£150|£180|£200|£220|£250|£275|£300|£320|£350|£375|£400) (a day|per day|/ day|pd|a shift|per shift)
    (£425|£450|£475|£500|£550|£600|£650|£700|£750|£800) (a day|per day|/ day|pd|a shift|per shift)
    (€12|€13|€14|€15|€16|€18|€20|€22|€25|€30) (an hour|per hour|/ hour|hourly); sum of; the sum; amount^; lump sum; round figure
    `,
  },
  'pay-as-work': {
    why: "Pay as the topic of the job or of a past achievement, not as the writer's own terms.",
    members: `
    payroll; payroll run^; payroll cycle^; payroll system^; payroll software; payroll migration^; payroll cutover; payroll conversion
    payroll bureau; payroll provider^; payroll team^; payroll department; payroll clerk^; payroll officer^; payroll manager^
    payroll administrator^; payroll assistant^; payroll specialist^; payroll analyst^; payroll supervisor^; payroll lead; payroll director
    payroll accountant^; payroll accounting; payroll reconciliation^; payroll close; payroll audit^; payroll error^; payroll errors; payroll query
    payroll queries; payroll tax^; payroll compliance; payroll legislation; payroll journal^; payroll year end; payroll processing
    payroll processes; payroll controls; payroll inputs; payroll data; payroll deadline^; payroll cut-off; payroll calendar^; payroll outsourcing
    payroll vendor^; payroll implementation^; payroll integration^; payroll operations; payroll services; payroll function; payroll cost^
    payroll costs; payroll budget^; payroll forecast^; payroll fraud
    payroll for (two|three|four|five|six|eight|ten|twelve|hundreds|thousands|a|the|over|about|more|some); multi-country payroll; global payroll
    international payroll; in-house payroll; outsourced payroll; weekly payroll; monthly payroll; four-weekly payroll; biweekly payroll
    semi-monthly payroll; union payroll; site payroll; crew payroll; production payroll; certified payroll; certified payrolls
    run~ (the|our|their|a|weekly|monthly) payroll; process~ payroll; processing payroll; ran payroll; reconcile~ payroll; reconciling payroll
    parallel run^; parallel payroll; parallel pay runs; adp; sage payroll; xero payroll; workday payroll; paychex; paycom; kronos; ukg; dayforce
    ceridian; moorepay; iris payroll; cascade payroll; sap payroll; sap hcm payroll; sap hr payroll; peoplesoft payroll; oracle payroll; datev
    datev payroll; lodas; quickbooks payroll; tally payroll; greythr; zoho payroll; keka; brightpay; bacs run; bacs file; rti submission^; rti
    fps submission; eps submission; p 45; p 45s; p 60; p 60s; p 11d; p 11ds; w-2s; w-2 forms; w-4s; form 16; tds; tds returns; t 4s; t 4 slips
    payg; single touch payroll; stp; lohnsteuer; lohnbuchhaltung; entgeltabrechnung; gestionnaire de paie; nóminas; garnishment^
    wage garnishment^; attachment of earnings; deductions at source; statutory deductions; statutory pay; statutory payments; tax code^; tax codes
    national insurance category; holiday pay calculation^; holiday accrual errors; overpayment^; overpayments; underpayment^; underpayments
    underpaid staff; underpaid workers; wage underpayment; wage theft; wage theft claims; wage claim^; wage claims; unpaid wages claim^
    back-pay claims; back-pay award; backpay for members; minimum wage compliance; minimum wage audit; minimum wage enforcement
    living wage accreditation; living wage campaign; wage and hour; wage-and-hour; wage and hour law; wage hour compliance; flsa; flsa audit
    fair work act; award interpretation; modern award^; award compliance; enterprise agreement^; enterprise bargaining; pay equity
    pay equity audit^; pay equity analysis; pay equity review; equal pay claim^; equal pay case; equal pay audit^; equal pay review
    equal pay tribunal; equal-pay; gender pay; gender pay gap; gender pay gap report^; gender pay reporting; ethnicity pay gap; pay gap report^
    pay gap reporting; pay gap analysis; pay transparency; pay transparency directive; pay transparency law^; pay audit^; pay analysis
    pay structure project; pay structure redesign; pay policy; pay policies; pay framework^; pay modelling; pay modeling; pay harmonisation
    pay harmonization; pay data; pay system^; pay run^; pay runs; pay queries; pay query; pay errors; pay dispute^; pay bargaining; pay round^
    pay claim^; pay claims; pay talks; pay settlement^; pay deal for (the|our|members|drivers|nurses|staff); pay remit; pay review body
    pay committee; remuneration committee; remco; remuneration report; remuneration policy; remuneration policies; remuneration consultant^
    remuneration manager; remuneration analyst; compensation analyst^; compensation manager^; compensation specialist^; compensation consultant^
    compensation director; compensation partner; compensation team; compensation committee; compensation plan design; compensation design
    compensation planning; compensation review; compensation cycle; compensation survey^; compensation benchmarking; compensation modelling
    compensation modeling; compensation and benefits (team|manager|analyst|specialist|partner|function|lead|role|consultant); comp and ben
    comp & ben; comp and benefits; c & b; reward manager^; reward analyst^; reward team; reward partner; reward consultant^; reward specialist
    head of reward; total reward team; total rewards team; total rewards manager; reward strategy; reward framework; reward policy
    reward function; rewards team; executive pay; executive pay policy; executive remuneration; sales compensation; sales compensation analyst
    sales compensation plans; sales comp; sales incentive design; commission calculations; commission statements; commission disputes
    commission accounting; commission tracking; commission plan design; commission plan for (the|our|a) (team|sales|reps|field); incentive design
    incentive plan design; incentive schemes for; bonus scheme for (the|our|drivers|staff|store|warehouse); bonus calculations; bonus accruals
    bonus model^; bonus pool allocation; redesigned the bonus; redesign~ the (bonus|commission|incentive|pay); salary bands project
    salary banding; salary bands; salary band project; salary structure project; salary structures; salary review process; salary review cycle
    annual salary review; salary benchmarking; salary benchmarking project; salary survey data; salary budgeting; salary forecasting
    salary forecasts; salary costs; salary cost^; salary modelling; salary data; salary negotiations with; salary transparency; wage bill
    wage costs; wage cost; wage forecast^; wage negotiations; wage bargaining; wage talks; wage agreement^; wage council^; wage board^; wage tax
    wages clerk; wages department; wages office; wages team; wages run; staff costs; staff cost^; labour cost^; labor cost^; labour costs
    labor costs; personnel costs; personnel cost^; employment costs; headcount costs; people costs; staffing costs; overtime costs; overtime cost
    overtime bill; overtime spend; overtime hours by; overtime budget; reduced overtime; cut overtime; cutting overtime; overtime fell
    lower overtime; overtime reduction; overtime report^; overtime by (a|ten|twenty|thirty|half|15%|20%|30%|40%); agency spend; agency costs
    locum spend; locum costs; job evaluation; job evaluation scheme; job grading; job grading project; job architecture; job levelling
    job leveling; job families; hay method; hay evaluation; hay grading; korn ferry hay; mercer ipe; grading structure; grading review
    grading appeal^; grading panel; regrading project; regrading appeals; levelling framework; leveling framework; career framework
    benchmarking exercise; benefits enrolment; benefits enrollment; open enrollment; open enrolment; benefits administration
    benefits administrator^; benefits manager^; benefits analyst^; benefits specialist^; benefits coordinator^; benefits team
    benefits consultant^; benefits broker^; benefits brokerage; benefits platform^; benefits portal; benefits strategy; benefits design
    benefits renewal^; benefits provider^; benefits communication; benefits queries; benefits officer; benefits adviser; benefits advisor
    benefits advice; benefits claim^; benefits claims; benefits claimants; benefits assessor; benefit claim^; benefit claims; benefits office
    welfare benefits adviser; welfare rights; welfare rights officer; housing benefit; housing benefit claims; housing benefit officer
    housing officer^; housing association^; universal credit claims; universal credit claimants; disability benefits; disability benefits claims
    pip claims; pip appeals; benefit fraud; child benefit claims; unemployment claims; unemployment insurance claims; social security claims
    social security tribunal; workers ('|’)? compensation; workers ('|’)? comp; worker's compensation; worker's comp; workers compensation
    workers comp; workmen's compensation; workcover; workcover claims; workers ('|’)? compensation claims; compensation claim^
    compensation claims; compensation scheme^; criminal injuries compensation; victims ('|’)? compensation
    compensation for (victims|passengers|patients|members|tenants|the passengers)
    compensation for (injured|flight delays|delayed flights|customers|farmers|claimants); flight compensation; eu 261; passenger compensation
    delay compensation; delay repay; compensation orders; compensation board; claims handler^; claims adjuster^; claims handling; loss adjuster^
    injury compensation; land compensation; compensating controls; compensating control; compensation tank; temperature compensation
    reactive compensation; motion compensation; compensation circuit; dead reckoning compensation; pension scheme members; pension scheme member
    pension administrator^; pension administration; pensions administrator^; pensions administration; pensions administrator; pension trustee^
    pension trustees; pension fund trustees; pension fund accounting; pension fund manager; pension fund clients; pension funds
    pension consultant^; pensions consultant^; pensions consultancy; pensions team; pensions department; pensions officer; pensions adviser
    pensions lawyer; pensions law; pensions dashboard; pensions dashboards; pensions regulator; pensions ombudsman; pension liabilities
    pension liability; pension deficit; pension risk; pension risk transfer; pension actuary; pension valuations; pension valuation
    pension buy-in; pension buy-out; pension transfers; pension transfer advice; pension reform; pension enrolment; auto-enrolment project
    auto-enrolment re-enrolment; auto-enrolment duties; actuary; actuarial; actuarial valuation^; annuity; annuities; annuity clients
    retirement planning clients; retirement plan clients; retirement services; retirement plan administrator; 401k administration; 401k clients
    401k audit; 401k plan audit; erisa; erisa compliance; form 5500; cobra administration; aca reporting; aca compliance; fmla administration
    fmla cases; leave administration; leave administrator; leave management system; leave tracker; leave records; leave requests
    leave of absence team; leave of absence cases; absence management; absence data; absence rates; absence rate; sickness absence rates
    sickness absence management; sick leave rates; parental leave policy; parental leave policies; parental leave project; parental leave cover
    maternity leave cover; maternity cover; maternity cover contract; mat cover; maternity leave returners; returners from maternity
    cover for maternity; while (a|my) colleague was on maternity leave; colleague's maternity leave; manager's maternity leave; covering maternity
    covering a maternity; covered a maternity leave; covered maternity leave; covering for a colleague's leave; returned from maternity leave
    returning from maternity leave; returned from parental leave; came back from maternity leave; after my maternity leave; after maternity leave
    on maternity leave; during maternity leave; career break to care; leave cover; holiday cover; annual leave cover; sickness cover for
    cover for holidays; holiday rota; annual leave planner; leave calendar for the (team|ward|unit|department); vacation scheduling
    vacation cover; vacation rental^; vacation planner; vacation club; vacation bible school; holiday park^; holiday let^; holiday lets
    holiday homes; holiday rentals; holiday makers; holidaymakers; holiday season; holiday peak; holiday rush; holiday trade; holiday campaign
    holiday club; holiday pay claims; travel and expenses; t & e; expense claims; expense reports; expense policy; expenses team; concur
    expensify; tips reporting; tip reporting; tronc administration; tronc master; troncmaster; per diem claims; crew per diems
    tariff negotiations; tariff agreement^; tarifverhandlungen; tariff talks; collective bargaining; collective agreement^; collective agreements
    collective bargaining agreement^; collective negotiations; bargaining team; bargaining table; bargaining unit
    bargaining for (members|our members|the members|nurses|drivers|teachers|workers|staff); union negotiations; union talks; union negotiator
    union rep; union reps; union representative; shop steward^; shop stewards; works council; works council agreement; works agreement^
    betriebsrat; betriebsvereinbarung; trade union; trade unions; unison; gmb; verdi; ig metall; cgt; ibew; teamsters; seiu; afscme
    grievance over pay; pay grievance; grievances over pay; strike over pay; pay strike; industrial action
    negotiated for (members|nurses|drivers|teachers); negotiated with suppliers; negotiated supplier; supplier rates
    negotiated rates with (suppliers|hotels|carriers|vendors); negotiated a better rate; freight rates; carrier rates; subcontractor rates
    contractor rates; contractor day rates; agency rates for; vendor rates; rate card^; rate cards; billing rate^; billing rates; billable rate
    billable rates; charge-out rates; client billing; utilisation and rate; bill rates; occupancy rate; room rate^; rack rate; average daily rate
    day rates of the crew; crew rates; ship's day rate; rig day rate; charter rate; hire rate; plant hire rates; schedule of rates; tender rates
    unit rates; rates of pay for (the|our|contractors|crew|members); equity research; equity analyst; equity analysts; equity markets
    equity trading; equity desk; equity derivatives; private equity; private equity clients; private equity fund; private equity firm^
    equity audit; brand equity; health equity; health equity work; racial equity; equity and inclusion; equity diversity and inclusion
    diversity equity and inclusion; educational equity; digital equity; equity lens
    equity in (access|schools|education|health|outcomes|care|housing); equity release; equity release advice; home equity
    stock plan administration; stock plan administrator; equity plan administration; equity administration; cap table management
    cap table clean-up; options trading; options desk; options pricing; options book; option pricing; stock options accounting
    share plan administration; share plans team; asc 718; ifrs 2; ias 19; stock control; stock control system; stock count^; stock take^
    stocktake^; stock level^; stock levels; stock rotation; stock room; stockroom; stock management; stock system; live stock; rolling stock
    commission the (plant|line|system|equipment|machine|lift|boiler|software); commissioning; commissioned; commissioning engineer^
    commissioning phase; commissioning plan; commissioning manager; commissioning editor; commissioning team; commissioning group
    commissioned work; commissioned piece^; commissioned report; a commission from; commissions for (illustrations|portraits|the|a)
    art commissions; european commission; planning commission; care quality commission; charity commission; electoral commission
    commission of inquiry; bonus release; bonus track; bonus scheme for our drivers; bonus-malus; no-claims bonus; no claims bonus
    benefit calculations; benefit statements; benefits realisation; benefits realization; benefits case; benefits tracking; business benefits
    cost benefit; cost-benefit; cost-benefit analysis; cost benefit analysis; clinical benefit
    benefits of the (treatment|product|system|approach|change); health insurance claims; insurance claims; insurance claim^; insurance broker^
    insurance brokerage; insurance clients; insurance industry; insurance sector; insurance product^; insurance policies; insurance underwriting
    insurance underwriter^; underwriting; underwriters; underwritten; reinsurance; medical aid clients; insurance company^; insurance companies
    insurance billing; insurance verification; insurance eligibility; dental practice^; dental surgery; dental nurse^; dental hygienist^
    dental hygiene; dental lab; dental technician^; dental patients; dental implants; dental reception; dental software; dental clinic^
    dental office; dental assistant^; dental school; medical coding; medical billing; salary payments for; paid the crews; paying suppliers
    supplier payments; pay suppliers; payment runs; payment run^; payment processing; payment system^; payment gateway^; payments team
    payments platform; payments product; payments company; payments industry; payments engineer; card payments; accounts payable; payables
    late payment^; late payers; payment terms with (suppliers|clients); payment integrity; payment fraud; pay-per-click; pay per click; ppc
    pay gates; pay and display; pay-as-you-go; pay-by-phone; pay-tv; pay-out ratio; mortgage broker^; mortgage adviser^; mortgage advisor^
    mortgage clients; mortgage applications; mortgage processing; mortgage book; mortgage lending; mortgage underwriting; mortgage team
    mortgage product^; mortgage-backed; rent collection; rent arrears cases; rent roll; rent reviews; rent review^; rent statements; rent book
    tenants ('|’)? rent; tenancy arrears; debt advice; debt adviser; debt counselling; debt collection; technical debt; debt recovery; tech debt
    car fleet; company car fleet; fleet policy; fleet manager; fleet of company cars; fuel card reports; fuel card fraud; fuel cards for the fleet
    mileage claims; mileage audits; relocation programme; relocation program; relocation clients; relocation consultant^; relocation cases
    relocation of (the|our|a) (office|plant|lab|ward|warehouse|factory|school|library|data centre|data center|team|store|servers); global mobility
    global mobility team; global mobility specialist; assignee^; assignees; expat assignees; immigration cases; visa cases; visa applications
    visa casework; visa officer; visa section; school fees collection; school bursar; bursar; fee collection; tuition billing; bursary; bursaries
    scholarship fund; stipends for (interns|students|volunteers|fellows); stipend payments; student stipends; grant money; grant budget
    grant-funded; budget holder; managed a budget; wage subsidy claims; furlough claims; furlough scheme; furlough; redundancy payments
    redundancy consultation; redundancy consultations; severance negotiations; severance agreements; settlement agreements; tupe transfer
    tupe transfers; tupe; workforce costs; roster costs; rostering; rostering system; shift premiums in the (budget|rota|roster); timesheet^
    timesheets; time sheet^; timesheet errors; time and attendance; time and attendance system; hours worked; flexitime system
    flexible working policy project; hybrid working policy; four-day week trial; four-day week pilot; ran the four-day week
    piloted a four-day week; recognition scheme; recognition programme; recognition program; employee recognition; long-service awards ceremony
    long service awards evening; employee benefits client^; employee benefits consultancy
    `,
  },
  'harmless-money-words': {
    why: 'Money-like words used in another sense.',
    members: `
    rewarding; most rewarding; rewarding part; rewarding conversation; rewarding work; rewarding hour; rewarding experience
    rewarding to (see|hear|talk|meet|learn); rewarding project^; rewarding moment^; rewarding career; rewarding challenge; deeply rewarding
    truly rewarding; very rewarding; genuinely rewarding; personally rewarding; professionally rewarding; its own reward; reward in itself
    just reward; reap~ the rewards; reap~ the benefit; reap~ the benefits; reward for patience; rewarded with (a|an|the)
    rewarded by (a|an|the|seeing); benefit from; benefited from; benefitted from; benefiting from; benefitting from; benefits from; could benefit
    may benefit; might benefit; would benefit; stand~ to benefit; benefit greatly
    benefit your (team|patients|students|customers|clients|pupils|guests|members|users|readers|residents|project|department|company)
    benefit the (team|patients|students|customers|clients|pupils|guests|members|users|project|department|company|community|business|public)
    benefit both; benefit both sides; benefit everyone; benefit patients; benefit pupils; benefit students; benefit users; benefit customers
    to the benefit of; for the benefit of; for their benefit; to everyone's benefit; mutual benefit; mutually beneficial; beneficial
    benefit of the doubt; benefit of hindsight; with the benefit of; benefit of experience
    benefit of your (advice|experience|insight|time|feedback); added benefit; side benefit; unexpected benefit; hidden benefit
    benefits of (your|the|a|an|this|that|working in teams|early|regular|plain|open|pairing|testing)
    benefits to (patients|users|customers|students|pupils|the team|residents|readers); public benefit; community benefit; patient benefit
    benefit concert; benefit gala; benefit night; leave the room; left the room; leaving the room; leave the interview; left the interview
    left our (conversation|meeting|interview|discussion|call)
    left the (building|meeting|call|office|conversation|discussion|site|school|ward|clinic|studio|workshop|showroom|hall|plant|campus)
    leaving the (building|meeting|call|office|site|conversation); leave you (to|with|in peace); leave you with; leave it there; leave it at that
    leave it with you; leave it to you; leave it in your; leave that with you; leave things; leave matters; leave room for
    leave a (message|voicemail|note|mark|trace|comment|good|lasting|strong|impression|trail|legacy|gap|question)
    left me (with|thinking|inspired|convinced|wanting|impressed|even|more|excited)
    left me (curious|eager|encouraged|energised|energized|certain|keen|hopeful|wondering); leave me (with|thinking)
    left a (strong|lasting|deep|good|great|mark|positive|real|very|message|voicemail|note|vivid); left an impression; left us with
    leave nothing to chance; leave no stone unturned; leave out; left out; leave people; leave customers; leave patients; leave the decision
    leave the door open; leave open; left open; leave my current role; leave my current position
    leave my (job|role|post|position|firm|company|school); leaving my (job|role|post|position|firm|company|school|current); leave teaching
    leave the army; left the army; left the navy; left the service; left the trade; left school; leave school; leave home; leave the house
    leave for work; tea leaf; tea leaves; leaves; leaving certificate; school leavers; leavers; leave-behind; leaving do; bonus point^
    bonus points; a bonus; real bonus; an added bonus; added bonus; nice bonus; lovely bonus; unexpected bonus; welcome bonus of; pleasant bonus
    extra bonus; bonus was meeting; bonus was seeing; bonus to (meet|see|hear|learn|find); bonus of (meeting|seeing|hearing|learning|a tour|being)
    bonus question^; bonus round; bonus track; bonus chapter; bonus episode; bonus content; bonus material; bonus feature; bonus tip; bonus lesson
    as a bonus; by way of a bonus; it was a bonus; that was a bonus; what a bonus; bonus for me; at no cost; at no extra cost; at low cost
    at little cost; at all costs; at any cost; no cost to; without cost; cost nothing; free of charge
    cost of (errors|delay|delays|downtime|waste|rework|failure|poor|doing|bad|inaction|change|a mistake)
    cost of (mistakes|quality|sale|sales|capital|care for|acquisition|goods|production|materials|treatment|ownership); cost control; cost base
    cost centre; cost center; cost code; cost estimate^; cost estimator; cost estimating; cost plan^; cost planning; cost model^; cost saving^
    cost savings; cost-saving; cost reduction^; cost-cutting; cost per (unit|lead|click|acquisition|case|meal|plate|cover|patient|tonne|part)
    cost-effective; cost effective; cost-conscious; cost accounting; cost accountant; food cost^; food costs; energy cost^; energy costs
    material cost^; material costs; production cost^; unit cost^; repair cost^; maintenance cost^; running cost^; costing; costings; costed
    cost us; cost the (client|company|team|line|site|department|customer|plant); costly
    saved the (company|client|school|trust|department|team|plant|site|hospital|council|firm|store|shop|charity); saved us; saving of; savings of
    save~ money for; save~ the company money; savings target^; savings plan^; cut costs; cut the cost; reduced costs; reduce costs; lower costs
    lowering costs; within budget; under budget; on budget; on time and on budget; on time and within budget; budgeting; budget planning
    budget holder; budget responsibility; marketing budget; project budget; departmental budget; capital budget; annual budget; tight budgets
    shoestring budget; budget cuts; budget airline; budget hotel; budget control; budget meeting; pay attention; paid attention; pays attention
    paying attention; pay close attention; paid close attention; pay heed; pay respect^; pay my respects; pay tribute; pay a visit; paid a visit
    pay you a visit; pay off; paid off; pays off; paying off; pay dividends; paid dividends; pays dividends; pay lip service; pay it forward
    pay the price; paid the price; pay for itself; paid for itself; paid its way; pays its way; pay homage; pay a compliment; paid a compliment
    paid us a compliment; a compliment you paid; hell to pay; put paid to; paid staff and volunteers; unpaid carer^; unpaid carers
    unpaid invoices; unpaid bills; paid search; paid social; paid media; paid campaigns; paid advertising; paid ads; paid subscribers
    paying guests; paying customers; paying users; paying public; paying members; paying audience; the care you pay; attention you pay
    attention paid; attention you paid; care paid to; valuable; invaluable; your values; shared values; core values; company values; valued
    i value; i valued; i would value; would be of value; of value to; add value; adds value; adding value; added value; add real value
    bring value; value for money; value chain; value engineering; value stream; face value; lifetime value; good value for patients; priceless
    worth the (wait|trip|journey|drive|walk|effort|time|visit|train); well worth; worthwhile; worth mentioning; worth saying; worth adding
    worth noting; worth a try; worth repeating; worth hearing; worth every minute; worth doing; worth telling; worthy; for what it's worth
    net worth; rich; enriching; enriched; richer; rich conversation; rich discussion; rich history; rich source; wealth of; wealth of experience
    wealth of knowledge; wealth of ideas; wealth management; treasure; treasured; gold; golden; gold standard; golden thread; golden rule
    golden hour; gold dust; worth its weight; silver lining; on the money; right on the money; spot on; bang for the buck; pass~ the buck
    the buck stops; time is money; time and money; save time and money; for my money; put my money where; money laundering; anti-money laundering
    aml; money management; money advice; money in the bank; money raised; raise money; raised money; raising money; raised funds; fundraising
    fund raising; fundraiser^; funds raised; funding; funding bid^; funding application^; funding round; grant funding; funded; project funding
    research funding; investment; invest~; invest time; invested in; investment in (people|staff|training|young|quality|safety|the|your)
    you invest in; invest in your people; time invested; time you invested; investment of time; investor^; investors; of interest; best interest
    vested interest; vested interests; interest rate^; compound interest; account for; accounted for; account manager^; account management
    key account^; key accounts; accountable; accountability; on account of; take~ into account; by all accounts; credit to; a credit to
    to your credit; credit to the team; credit goes; give~ credit; take~ credit; deserves credit; credit where it is due; full credit
    credit control; credit controller; credit risk; credit analysis; credit check; credit union; course credits; carbon credits; film credits
    owe you thanks; owe you a; owe my; owing to; i owe; debt of gratitude; indebted; debt of thanks; in your debt; thanks are due; due to
    due course; in due course; price of (failure|success|admission|a coffee|steel|wheat|milk|fish|oil|entry); price list^; pricing; pricing model^
    pricing strategy; pricing project; priced; a price worth; premium product^; premium brand^; premium customers; premium service
    place a premium on; put a premium on; raise a (point|question|concern|flag|smile|toast)
    raise the (question|point|bar|standard|issue|profile|alarm|roof|subject|standards|topic)
    raised the (question|point|bar|standard|issue|profile); raising the bar; raise awareness; raise an eyebrow; raise standards; raise concerns
    raised in; born and raised; raise children; rise to; rise to the (challenge|occasion); on the rise; offer to (help|show|send|meet|share|talk)
    offered to (help|show|meet|share|send|talk|let); you offered me (a|the|coffee|tea|water|some)
    offered me (coffee|tea|water|a glass|a chair|a tour|a seat); offer my (thanks|help|support|services|apologies|congratulations); i can offer
    i could offer; what i can offer; what i could offer; what i would offer; have to offer; has to offer; much to offer; something to offer
    offer support; special offer^; course offer; menu offer; offer of help; offer of a tour; food offering; product offering
    package^ (holiday|tour|holidays|tours|deal|design); packages to; software package^; work package^; work packages
    package of (care|measures|work|support|documents); care package^; care packages; packaging; packaging line^; packaging design; packaged
    npm package^; python package^; r package; package manager; food package; bid package; tender package; information package
    whole package to (the|a|customers); compensate for; compensated for; compensate~ for; compensating for; to compensate; compensate with
    make up for; base camp; base layer; base code; code base; client base; customer base; knowledge base; user base; base of operations; based in
    based on; based at; home base; touch base; touch bases; base coat; air base; naval base; base rate; base line; baseline; evidence base
    base materials; off base; first base; cover~ all the bases; gross domestic; gross margin^; gross profit; gross weight; gross error^
    net result; net effect; net zero; net promoter; safety net; gross tonnage; at scale; scale up; scale-up; scale of; scaling; on a scale
    large scale; large-scale; small-scale; full-scale; scale model; pilot scale; scales
    (grade|grades) (two|three|four|five|six|seven|eight|nine|ten|one|1|2|3|4|5|6|7|8|9|10); grade one listed; grade ii; grade ii listed; grading
    grade essays; grading papers; grading timber; high-grade; upgrade; upgrades; graded; first grade; second grade; third grade; fourth grade
    fifth grade; sixth grade; seventh grade; eighth grade; ninth grade; tenth grade; make the grade; steel grade; paper grade; band saw; bandsaw
    band practice; brass band; wind band; school band; rubber band; frequency band; wide band; broadband; band of (volunteers|people|helpers)
    bandwidth; range of; wide range; full range; whole range; broad range; product range; age range; spring range; range of products
    range of motion; mountain range; free-range; figure out; figured out; figure skating; sales figures; figures for; figure of eight
    figure drawing; key figure; father figure; figures in the (report|table|plan|ledger); attendance figures; footfall figures; number of
    a number of; numbers of; number one; great number; phone number; my number; my phone number; reach me on this number; contact number
    telephone number; mobile number; number below; number above; number plates; tip of; tip for; tip on; useful tip^; helpful tip^; your tip^
    tips for; tips on; tips you gave; tip you gave; tip of the iceberg; tip toe; tipping point; thank you for the tip; tip-off; rubbish tip
    commission on; commissioned officer; shared; share with you; share my; share your; share more; share a; sharing; shares my; shares our
    you shared; share in; share of voice; market share; lion's share; share of the work
    share the (view|belief|passion|enthusiasm|load|results|credit); time share; shareholder^; shareholders; stakeholder^; stakeholders; at stake
    take stock; taking stock; took stock; in stock; out of stock; vegetable stock; stock answer; laughing stock; stock footage; stock photo
    an option; options for; several options; options open; good option; treatment options; only option; keep my options open; make allowances for
    make allowance; making allowances; tolerance and allowance; seam allowance; car park; in the car park; by car; my car; drove my car
    car repair; car workshop; flat hierarchy; flat structure; flat hierarchies; flat organisation; flat organization; flat white; flat roof
    flat pack; flat out; flat-pack; flatbed; flat tyre; flat tire; phone call; phone interview; by phone; on the phone; over the phone
    phone conversation; meals for (patients|guests|children|residents|the); meals on wheels; school meals; hospital meals; patient meals
    home visit^; home visits; after the holiday; after the holidays; over the holidays; holiday weekend; before the holiday; during the holidays
    happy holidays; on holiday; back from holiday; when you are back from (holiday|leave|vacation); you are on (holiday|leave|vacation)
    you're on (holiday|leave|vacation); you were on (holiday|leave|vacation); your holiday; your leave; your vacation; your annual leave
    your parental leave; your maternity leave; enjoyed your (holiday|break|leave|vacation); enjoy your (holiday|break|leave|vacation|weekend)
    after your (holiday|leave|vacation|break); return from (leave|holiday|vacation); out of office; annual leave you mentioned; while you are away
    while you were away; day off you; your day off; give up your; gave up your; spare time; time off the; time out of; time out of your day
    took time out; take~ time out; take the time; took the time; taking the time; time you took; time and attention; at the expense of
    no expense spared; expensive; expensive equipment; expensive mistake; inexpensive; gratis; gratuity of; gratifying; in charge; charge nurse^
    nurse in charge; charge hand; discharge; charged with; charging; charging station^; charging points; charge points; charger^; free of
    fee earner^; fee-earner^; profitable; profitability; profit and loss; p & l; non-profit; nonprofit; not-for-profit; profit from; profited from
    profit margin^; for profit; earn trust; earn the trust; earned trust; earned the trust
    earned my (degree|licence|license|certificate|certification|stripes|spurs|place|diploma|qualification|badge|ticket|respect|trust)
    earn your trust; earn a place; earning trust; well-earned; hard-earned; earn respect; earned respect; earned their trust; earn their trust
    earned value; earned value management; spend time; spent time; time you spent; time spent; spending time; spend on; energy spend
    spend analysis; media spend; ad spend; buy in; buy-in; buy into; buyer^; buyers; bought into; bargain for; more than i bargained for
    into the bargain; a great deal; great deal; good deal of; deal with; dealing with; dealt with; big deal; deal flow; dealer^; dealership
    no deal; counter staff; behind the counter; at the counter; over the counter; over-the-counter; counter service; kitchen counter; counterpart^
    counter-argument; a good match; good match; match for; match between; match with; perfect match; strong match; match day; football match
    match funding; perfect fit; shop floor; on the floor; ground floor; factory floor; production floor; sales floor; second floor; third floor
    trading floor; ward floor; top floor; floor manager; dance floor; floor plan^; flooring; floored; job security; social security office
    cyber security; cybersecurity; security clearance; security guard; bond trading; bonded warehouse; bonded store; bonding; team bonding
    trusted; nhs trust; charitable trust; trustee^; hospital trust; academy trust; assurance; quality assurance; reassurance; cover letter
    cover the (ground|shift|phones|desk|class|ward|bench); covered a lot; covered a lot of ground; we covered; covered in our; cover for
    cover lesson^; cover supervisor^; supply cover; cover crop^; cover of the; currency risk; currency of; up to date and current; current affairs
    electric current; exchange of ideas; exchange with; exchanged; exchange student; foreign exchange; small change; tax season; tax return^
    tax returns; tax year; tax team; tax advice clients; tax law; tax adviser; tax clients; taxing; bank reconciliation^; bank reconciliations
    river bank; food bank; blood bank; bank holiday weekend; after the bank holiday; bank staff; banking; retail banking; bankable; bank on
    cash flow; cash-flow; cash handling; cash desk; cash register; cash office; cashier; cash up; cashing up; cash and carry; petty cash
    over lunch; lunch break; lunch service; lunch rush; lunch club; travel agency; travel industry; travel desk; trained; trainee^
    training course^; your training programme; training plan; training day; the training you; school gym; gymnasium; gymnastics; gym instructor
    gym class; gym floor; gym members; pensioner^; pensioners; old-age pensioners; remote site^; remote island^; remote area^; remote community
    remote communities; remote control; remote villages; remote sensing; remote team^; remote interview; remote patient monitoring; remote desktop
    hybrid car^; hybrid engine^; hybrid vehicle^; hybrid crop^; hybrid seed; hybrid tea; hybrid event^; hybrid cloud; good weekend; nice weekend
    have a good weekend; have a lovely weekend; over the weekend; at the weekend; weekend edition; weekend service; weekend shift was
    flexible about (times|dates|the date|the time|when|a call); flexible on (timing|dates|times|date|time); flexibility you showed
    flexible with my time; flexible packaging; flexible hoses; sick leave figures; carry on; carry out; carried out; carrying out; carrying on
    carry forward the; carry the load; carried over from; carry-on; carried away; carrier^; carry weight; the vest; hi-vis vest; life vest
    safety vest; bullet-proof vest; high-vis vest; on call for the (call|interview); package tour; wage war; waging; campaign waged
    hourly observation^; hourly checks; hourly readings; hourly rounds; hourly chimes; daily stand-up; daily briefing; daily use; daily practice
    weekly meeting; monthly report; monthly close; annual report^; annual review; annual accounts; annual conference; annual audit
    yearly accounts; (benefit|benefits|benefited|benefitted|benefiting) (from|greatly|hugely|most|enormously)
    (left|leave|leaving) (the|your|our|that|this) (room|building|meeting|interview|office|site|call|conversation)
    (left|leave|leaving) (the|your|our|that|this) (ward|campus|plant|studio|workshop|table|tour)
    (saved|saving|save|cut|reduced|trimmed|lowered) (the|our|a|my|their|us) (company|client|clients|school|hospital|department|site|team|plant)
    (saved|saving|save|cut|reduced|trimmed|lowered) (the|our|a|my|their|us) (shop|trust|charity|costs|bill|budget|spend|waste)
    `,
  },
  'figure-requested': {
    why: 'Says that the reader asked for the figure, or declines to name one, which only who was asked does: an answer, not an opening of the subject.',
    members: `
    (cannot|can't|could not|can not) (yet)? (give|name|quote|tell) you (a|an|the|any) (precise|exact|firm|definite|specific)? (figure|number|range|sum)
    (cannot|can't|could not|can not) (yet)? (give|name|quote|state|offer) (a|an|the|any) (precise|exact|firm|definite|specific) (figure|number|range|sum)
    (rather not|prefer not to|not ready to|not able to|unable to) (give|name|quote|state) (you)? (a|an|the|any) (precise|exact|firm|definite|specific)? (figure|number|range|sum)
    you asked for my (salary|pay|wage|rate|day rate|hourly rate|figure)
    you asked for my (expectation|expectations|salary expectation|salary expectations|pay expectations|notice period and salary|current salary)
    you asked for my (current package|ctc|expected ctc|requirements|terms|number|range)
    you asked for my (price|fee|fees|quote|compensation expectations|desired salary|minimum)
    you asked me for (a|my|the) (figure|number|range|rate|salary|quote|price)
    you asked me for (a|my|the) (fee|expectation|expectations|day rate|salary expectation|salary expectations)
    you asked for a (figure|number|range|salary|rate|day rate|quote)
    you asked for a (price|salary figure|ballpark|rough figure|salary range|written figure|breakdown)
    you asked what (i|my) (earn|am earning|expect|would expect|am on|was on|make|hoped|was looking)
    you asked what (i|my) (am looking|currently earn|charge|would want|would need|salary|rate|expectations)
    you asked what i would (expect|want|need|hope for|be looking for|accept|charge|like to earn)
    you asked what i was (earning|looking for|hoping for|on|making); you asked what i am (earning|looking for|hoping for|on|making|paid)
    you asked what salary; you asked what rate; you asked what figure; you asked what my
    you asked about (my)? (salary|pay|money|rate|expectations|compensation|current salary)
    you asked about (my)? (package|salary expectations|remuneration|ctc|day rate|notice and salary); you asked how much; you asked me how much
    you asked me what; you asked me to (name|state|give|send|put) (a|my|you|the|you a|you my|you the|down)? (figure|number|range|rate|salary)
    you asked me to (confirm|write down|provide|indicate|specify) (a|my|you|the|you a|you my|you the|down)? (figure|number|range|rate|salary)
    you asked me to (name|state|give|send|put) (a|my|you|the|you a|you my|you the|down)? (expectation|expectations|price|quote|fee)
    you asked me to (confirm|write down|provide) (a|my|you|the|you a|you my|you the|down)? (expectation|expectations|price|quote|fee)
    you asked me to (indicate|specify) (a|my|you|the|you a|you my|you the|down)? (expectation|expectations|price|quote|fee)
    you asked me to (quote|email|mail|include|set out) (a|my|you|the|you a|you my|you the|down)? (figure|number|range|rate|salary)
    you asked me to (quote|email|mail|include|set out) (a|my|you|the|you a|you my|you the|down)? (expectation|expectations|price|quote|fee)
    you asked me to (suggest|think about|come back with) (a|my|you|the|you a|you my|you the|down)? (figure|number|range|rate|salary)
    you asked me to (let you have|say) (a|my|you|the|you a|you my|you the|down)? (figure|number|range|rate|salary)
    you asked me to (suggest|think about|come back with) (a|my|you|the|you a|you my|you the|down)? (expectation|expectations|price|quote|fee)
    you asked me to (let you have|say) (a|my|you|the|you a|you my|you the|down)? (expectation|expectations|price|quote|fee)
    you asked me to (name|state|give|send|put) (a|my|you|the|you a|you my|you the|down)? (salary expectations|salary expectation|day rate)
    you asked me to (confirm|write down|provide) (a|my|you|the|you a|you my|you the|down)? (salary expectations|salary expectation)
    you asked me to (indicate|specify) (a|my|you|the|you a|you my|you the|down)? (salary expectations|salary expectation)
    you asked me to (confirm|write down|provide|indicate|specify) (a|my|you|the|you a|you my|you the|down)? (day rate)
    you asked me to (name|state|give|send|put) (a|my|you|the|you a|you my|you the|down)? (current salary|compensation)
    you asked me to (confirm|write down|provide|indicate|specify) (a|my|you|the|you a|you my|you the|down)? (current salary|compensation)
    you asked me to (name|state|give|send|put) (a|my|you|the|you a|you my|you the|down)? (ctc|in writing|package|terms)
    you asked me to (confirm|write down|provide|indicate|specify) (a|my|you|the|you a|you my|you the|down)? (ctc|in writing|package|terms)
    you asked me to (quote|email|mail|include|set out) (a|my|you|the|you a|you my|you the|down)? (salary expectations|salary expectation)
    you asked me to (quote|email|mail|include|set out) (a|my|you|the|you a|you my|you the|down)? (day rate)
    you asked me to (quote|email|mail|include|set out) (a|my|you|the|you a|you my|you the|down)? (current salary|compensation)
    you asked me to (suggest|think about|come back with) (a|my|you|the|you a|you my|you the|down)? (salary expectations|salary expectation)
    you asked me to (suggest|think about|come back with) (a|my|you|the|you a|you my|you the|down)? (day rate)
    you asked me to (let you have|say) (a|my|you|the|you a|you my|you the|down)? (salary expectations|salary expectation|day rate)
    you asked me to (suggest|think about|come back with) (a|my|you|the|you a|you my|you the|down)? (current salary|compensation)
    you asked me to (let you have|say) (a|my|you|the|you a|you my|you the|down)? (current salary|compensation)
    you asked me to (quote|email|mail|include|set out) (a|my|you|the|you a|you my|you the|down)? (ctc|in writing|package|terms)
    you asked me to (suggest|think about|come back with) (a|my|you|the|you a|you my|you the|down)? (ctc|in writing|package|terms)
    you asked me to (let you have|say) (a|my|you|the|you a|you my|you the|down)? (ctc|in writing|package|terms)
    you asked in your (email|e-mail|mail|message|letter|form|note|last email|last message); you asked by email; you asked in the interview
    you asked at interview; you asked at the end; you asked for this; you asked for it; you asked to know; you asked candidates to
    you asked all candidates; you asked applicants to; you asked us to (state|give|name|put|provide|include); you also asked; you had asked
    you have asked; you've asked for; you've asked me; you did ask; since you asked; since you ask; as you asked; as you ask; because you asked
    given that you asked; seeing that you asked; now that you ask; now you ask; you were kind enough to ask; you kindly asked
    when you asked (about|for|what|me|how); when you ask about; when asked; asked me directly; asked me to name; asked me to put; asked me for
    asked us for; asked for a figure; asked for a number; asked for a range; asked for my; asked for salary; asked for an expected
    asked for current and expected; asked what figure; asked about salary; asked about pay; asked about my expectations; asked about money
    was asked for; was asked for a figure; was asked to state; was asked to put; was asked to name; was asked to confirm; i was asked
    i have been asked to; i've been asked to; been asked to provide; been asked to state; been asked for; being asked for; candidates are asked to
    applicants are asked to; we were asked to; as requested; as you requested; as you have requested; you requested; you have requested
    figure you requested; figure you asked for; number you asked for; number you requested; range you asked for; range you requested
    rate you asked for; rate you requested; quote you asked for; quote you requested; salary figure you asked; salary details you requested
    salary details you asked; salary information you requested; salary information you asked for; payslips you requested; payslips you asked for
    payslip you asked for; pay slips you asked for; pay stubs you requested; salary slips you asked for; last three payslips
    details you requested; breakdown you asked for; breakdown you requested; expectations you asked for; expectation you asked for
    expectations you requested; requested by you
    requested by (hr|your hr|your office|your colleague|your recruiter|your team|your assistant|ms|mr|mrs|dr|the panel|the form|the recruiter)
    at your request; on your request; upon your request; per your request; as per your request
    as per your (email|e-mail|mail|form|instructions|message|letter|requirement)
    in response to your (question|request|query|email|e-mail|mail|enquiry|inquiry|message|form|note|letter|follow-up|point)
    in response to your question (on|about|regarding|concerning|as to)
    in reply to your (question|request|query|email|e-mail|mail|enquiry|inquiry|message|letter|note|form)
    in answer to your (question|request|query|email|e-mail|mail|enquiry|inquiry|message|letter|note)
    in answer to your question on (salary|pay|money|remuneration|compensation|my rate|expectations); in answer to the question on
    in answer to the question about; answer to your question; answer to your question on salary; answering your question
    answering your (query|request|email|point); to answer your question; to answer your (query|email|message|enquiry|inquiry|point|request)
    answer your question about (salary|pay|money|expectations|my rate|compensation|remuneration|my expectations)
    responding to your (question|request|query|email|message|enquiry|inquiry|form)
    replying to your (question|request|query|email|message|enquiry|inquiry|form)
    following your (request|question|email|message|query|enquiry|inquiry|form)
    further to your (request|question|email|message|query|enquiry|inquiry|letter|form|call)
    with reference to your (request|question|query|email|form|mail); with regard to your (request|question|query|email|form)
    regarding your (request|question|query) (for|about|on|as to|concerning); on your question (about|of|on|regarding)
    on your question about (salary|pay|money|expectations|compensation); on your question of (salary|pay|money|remuneration); as to your question
    as to your question (about|on|of|regarding); concerning your question; about your question (on|regarding|of)
    your question about (salary|pay|money|expectations|my expectations|compensation|remuneration)
    your question about (my salary|my current|my rate|package|ctc|the figure|notice and salary)
    your question on (salary|pay|money|expectations|my expectations|compensation|remuneration|my salary|my current|my rate|package|ctc)
    your question regarding (salary|pay|expectations|compensation|remuneration|my salary|my current|ctc)
    your question as to (salary|pay|expectations|what); your question of (salary|pay|remuneration); your salary question
    your question concerning (salary|pay|remuneration); your query about (salary|pay|expectations|compensation|my rate|my current)
    your query on (salary|pay|expectations|compensation|ctc|my current)
    your query regarding (salary|pay|expectations|compensation|ctc|my current); your enquiry about (salary|pay|expectations|my rate)
    your inquiry about (salary|pay|expectations|compensation)
    your request for (a|my|salary|pay|current|the) (figure|number|range|expectations|expectation|rate|quote|salary|information)
    your request for (a|my|salary|pay|current|the) (details|salary expectations|salary expectation|salary history|compensation)
    your request for (a|my|salary|pay|current|the) (day rate|price|ctc|package); your request for salary
    your request about (salary|pay|expectations)
    your request to (state|give|name|provide|confirm|indicate|put) (a|my|the)? (figure|number|range|salary|expectation|expectations|rate)
    as your (form|application form|advert|advertisement|ad|posting|listing) (requires|required|asks|asked|requests)
    as your (form|application form|advert|advertisement|ad|posting|listing) (requested|asks for|asked for|requires me|requires a)
    as your (portal|questionnaire|system|email|e-mail|mail) (requires|required|asks|asked|requests)
    as your (portal|questionnaire|system|email|e-mail|mail) (requested|asks for|asked for|requires me|requires a)
    as your (form|application form|advert|advertisement|ad|posting|listing) (requires us|asks me|asked me|demands|stipulates)
    as your (form|application form|advert|advertisement|ad|posting|listing) (calls for|specifies|wants|wanted)
    as your (portal|questionnaire|system|email|e-mail|mail) (requires us|asks me|asked me|demands|stipulates|calls for|specifies|wants|wanted)
    as your (hr|letter|template|process|call for applications|vacancy notice|site) (requires|required|asks|asked|requests)
    as your (hr|letter|template|process|call for applications|vacancy notice|site) (requested|asks for|asked for|requires me|requires a)
    as your (website|colleague|assistant|recruiter|office|guidelines) (requires|required|asks|asked|requests)
    as your (website|colleague|assistant|recruiter|office|guidelines) (requested|asks for|asked for|requires me|requires a)
    as your (hr|letter|template|process|call for applications|vacancy notice|site) (requires us|asks me|asked me|demands|stipulates)
    as your (hr|letter|template|process|call for applications|vacancy notice|site) (calls for|specifies|wants|wanted)
    as your (website|colleague|assistant|recruiter|office|guidelines) (requires us|asks me|asked me|demands|stipulates)
    as your (website|colleague|assistant|recruiter|office|guidelines) (calls for|specifies|wants|wanted)
    your form (requires|required|asks|asked|requests|requested|has a|asks for|will not|won't|needs|calls for|insists)
    your application form (requires|asks|asked|has a|asks for); your portal (requires|asks|asked|asks for|will not|won't)
    your questionnaire (asks|asked|requires|asks for)
    your advert (asks|asked|requests|asks for|requires|asked for|asked applicants|asks applicants|asks candidates)
    your advertisement (asks|asked|requests|asks for|asked for|requires); your ad (asks|asked|requests|asks for|asked for)
    your posting (asks|asked|requests|asks for|asked for); your email (asks|asked|requests|requested) (for|me|what|us|candidates)?
    your e-mail (asks|asked|requests|requested) (for|me|what)?; your message (asks|asked|requests|requested) (for|me|what)?
    your mail (asks|asked|requests) (for|me|what)?; your letter (asks|asked|requests|requested) (for|me|what)?
    your hr (asked|requested|asks|department asked|team asked|team requested|colleague asked|partner asked)
    your recruiter (asked|requested|asks|wanted); your colleague (asked|requested|asks|wanted) (for|me|what|to know)?
    your assistant (asked|requested) (for|me)?; your office (asked|requested) (for|me|that)?; your team (asked|requested) (for|me)?
    your agency asked; your talent team asked; the recruiter asked; recruiter asked (for|me|what|about); the agency asked; agency asked me
    hr asked; hr asked (for|me|what); hr requested; hr has asked
    the form (asks|asked|requires|required|requests|wants|has a|asks for|calls for|needs|would not|won't|will not); form requires a figure
    form asks for; form asked for; field for (salary|expected salary|pay|expectations|desired salary|current salary|a figure)
    box for (salary|expected salary|pay|expectations|a figure); salary field; salary box; salary section of (the|your) form; expected salary field
    desired salary field; required field; mandatory field; compulsory field; section (four|five|six|three|4|5|6|3) of (the|your) form
    the advert asks; advert asked for; the advertisement asked; the ad asked; the posting asked; the posting asks; vacancy notice requires
    the tender asks; tender asked for a; rfp asks; brief asked for a; the questionnaire asked; questionnaire asks; the portal asks
    the application asks; the application asked; the application required; application form asked; panel asked (for|me|what|about)
    the panel asked for; the panel asked about; the board asked for; interviewer asked (about|for|what); ms (asked|requested)
    when we spoke you asked; when we met you asked; during the interview you asked; during our call you asked; in the interview you asked
    in our interview you asked; in our call you asked; on the call you asked; on friday you asked; on monday you asked; on tuesday you asked
    on wednesday you asked; on thursday you asked; yesterday you asked; last week you asked; this morning you asked; this week you asked
    at the end you asked; at our meeting you asked; on the phone you asked; by phone you asked; you wanted to know (my|what|how much|about|the)
    you wanted to know what i; you wanted a figure; you wanted a number; you wanted a range; you wanted my; you wished to know
    you wish to know my; you would like to know my; you would like to know what; you'd like to know my; you wanted something in writing
    you wanted it in writing; you needed a figure; you needed a number; you need a figure; you need a number; you needed to know my
    you need my (salary|expectations|figure|rate|current|expected|number|range|day rate)
    you needed my (salary|expectations|figure|rate|current|expected|number|range|day rate)
    you require my (salary|expectations|figure|rate|current|expected); you require a figure; you required a figure
    you invited me to (name|state|put|suggest|give|propose); you invited me to name; you invited a figure; you pressed me for
    you suggested i send my; you suggested that i send my; you said to send (a|my|the|you) (figure|number|range|rate|salary|expectations|quote)
    you told me to send (a|my|the|you) (figure|number|range|rate|salary|expectations|quote); you said i should put; you said i should name
    you said you needed; you said you need a; you said you would need a; i promised you a (figure|number|range|rate|quote)
    i promised to send (a|my|you a|you my) (figure|number|range|rate|quote|expectations|salary expectations); i promised a figure
    i said i would (send|give|come back with|think about|confirm) (you)? (a|my|the)? (figure|number|range|rate|quote|expectations)
    i owe you a (figure|number|range|rate|quote|answer on); i owed you a (figure|number|range|rate|quote|answer on); the figure i owe you
    the number i owe you; the answer i owe you; you left me to think about; you gave me until; for your form; for the form; for your file
    for your files; for your records; for hr's records; for the record you asked; to complete your form; to complete the form
    to complete the questionnaire; completing your form; completed form; here is the figure; here is my figure; here is the number
    here is the range; here is my range; here is my rate; here is my day rate; here is my salary expectation
    here are my (salary|expectations|salary expectations|figures|rates|pay expectations|compensation expectations); here are the figures you
    here are the payslips; here are the pay slips; my answer is; my short answer is; the short answer is; my reply is; my figure would be
    my figure is; the figure is; my expectation would be; my expected salary is; my expected ctc is; my salary expectation is
    my salary expectations are; my rate is; my day rate is; my current salary is; my current ctc is; my desired salary is
    expected salary requested; salary expectations as requested; salary expectation as requested; figure as requested; rate as requested; as asked
    as discussed at your request; as required in (your|the) (form|advert|advertisement|email|posting|notice|portal)
    as required by (your|the) (form|advert|advertisement|email|posting|notice|portal|rules|policy|law|process); as required; as stated on the form
    as stated in my form; as entered in the form; as i put on the form; as i wrote on the form; i put on the form; i wrote on the form
    as set out in your form; as your rules require; as your policy requires; as your process requires; as your state requires; as the law requires
    as pay transparency; as the tender requires; as the rfp requires; as you need it for; as you need this for; as you need one for
    as you require; as you require a figure
    `,
  },
};
