import type { WordClasses } from '../lexicon.ts';

/** Words by which a writer pleads, abases himself or lays his hardship before the reader, and the harmless neighbours of those words. */
export const desperation: WordClasses = {
  hardship: {
    why: 'The private money troubles or misfortunes of the writer.',
    members: `
    my debts; in debt; deep in debt; deeply in debt; drowning in debt; up to my (neck|eyes|ears) in debt; credit card debt^; mounting debts
    my creditors; creditor^; debt collector^; bailiff^; repo man; loan shark^; payday loan^; payday lender^; moneylender^; high-interest loan^
    overdraft^; overdrawn; my overdraft; maxed out; maxed-out; maxed out my (card^|credit); credit cards are maxed; in the red; my account is empty
    empty bank account; last (pound^|dollar^|euro^|rupee^|naira|rand|peso^|shilling^); last few (pounds|dollars|euros|rupees|pesos); last penny
    not a penny; penniless; down to my last; eviction; eviction notice^; evicted; being evicted; notice to quit
    thrown out of (my|our) (flat|home|house|apartment); kicked out of (my|our) (flat|home|house|apartment)
    lose~ (my|our) (home|house|flat|apartment|roof|farm); losing the roof over; roof over (my|our) (head|heads); keep a roof over; out on the street
    on the streets; homeless; homelessness; becoming homeless; sofa surfing; sofa-surfing; couch surfing; couch-surfing
    sleep~ on (a friend's|friends'|my friend's|my sister's|my brother's|my cousin's) (sofa|couch|floor); living in my (car|van)
    sleeping in my (car|van); living out of (my car|a suitcase); sleep~ rough; living in a (shelter|hostel|motel); homeless shelter; women's shelter
    temporary accommodation; emergency housing; behind on (rent|my rent|our rent|the rent|my bills|payments|my mortgage|our mortgage|the mortgage)
    behind with (the|my|our) (rent|mortgage|bills|payments); rent arrears; in arrears; arrears; unpaid rent; unpaid bills; overdue rent
    rent is (due|overdue|late); rent is three months; months of rent; make~ rent; pay (my|our) rent; pay the rent; paying my rent
    cover (my|the|our) rent; cannot pay (my|the|our) (rent|bills|mortgage|loan^|debts); can't pay (my|the|our) (rent|bills|mortgage|loan^|debts)
    my landlord; our landlord; landlord is (threatening|pressing|demanding|asking|knocking); foreclosure; foreclosed; mortgage arrears
    mortgage payments?; repossession; repossessed; repossess~ (my|our) (car|home|house); car was repossessed; bank is taking; house is being sold
    sold my (car|jewellery|jewelry|laptop|furniture|phone|motorbike|land|cow^|gold)
    sell~ my (car|jewellery|jewelry|gold|land|wedding ring|belongings|possessions); pawn~ my; pawnshop; pawn shop; pawned; bills to pay
    pile of bills; bills are piling; bills keep piling; bills piling up; unpaid invoices; final demand^; red letters; final notice^; utility bills
    electricity bill^; heating bill^; gas bill^; cut off our (electricity|heating|gas|water|power); electricity (was|is|will be|has been) cut
    heating is off; pay (my|our|the) bills; paying the bills; medical bill^; hospital bill^; hospital bills; medical debt; medical expenses
    vet bill^; legal fees; funeral costs; funeral expenses; food bank^; foodbank; food stamps; food pantry; soup kitchen; food parcels; skip~ meals
    skipping meals; go~ hungry; going hungry; starve~; starving; nothing to eat; put food on the table; food on the table; food on our table
    feed~ my (children|kids|family|son|daughter); cannot feed; can't feed; one meal a day; empty fridge; fridge is empty; on the breadline
    hand to mouth; living hand to mouth; paycheck to paycheck; payday to payday; on benefits; universal credit; jobseeker's allowance
    jobseekers allowance; on the dole; the dole; on welfare; hartz iv; bürgergeld; unemployment benefit^; unemployment benefits; unemployment money
    unemployment insurance; benefits (run|ran|are running) out; unemployment (runs|ran|is running) out; dole money; sanctioned by the jobcentre
    jobcentre; job centre; social security payment^; redundancy; made redundant; i was redundant; my redundancy; redundancy money; redundancy pay
    laid off; was laid off; got laid off; layoff^; layoffs; retrenched; retrenchment; lost my (job|position|livelihood|business|income|shop|farm)
    losing my (job|livelihood|income); lose my (livelihood|income); got fired; i was fired; i was sacked; let go without warning
    company went (bust|under|bankrupt); went bust; went into administration; no severance; without severance; bankruptcy; file~ for bankruptcy
    declare~ bankruptcy; facing bankruptcy; insolvent; personal insolvency; iva; debt relief order
    financial (difficulties|difficulty|hardship|struggle^|troubles?|ruin|crisis|distress|strain|stress|pressure|problems|disaster)
    financially (desperate|ruined|struggling|strained|stretched|broke); money (troubles|worries|problems)
    money is (tight|short|running out|very tight|gone); short of money; no money; no money left; out of money; run~ out of money
    running out of money; no income; without income; without an income; without any income; without a salary; no salary for; no savings
    savings are (gone|exhausted|depleted|used up|running out|almost gone|nearly gone); my savings; our savings; last of my savings; life savings
    used up my savings; burned through my savings; emergency fund; nest egg is gone; cashed in my pension; flat broke; dead broke; skint; stony broke
    hard up; strapped for cash; make ends meet; making ends meet; ends meet; struggling to survive; struggle~ to make; struggling financially
    keep~ the wolf; keep my head above water; head above water; keep afloat; stay afloat; barely surviving; barely survive; barely scraping
    scraping by; scrape~ together; to survive; destitute; destitution; poverty; in poverty; abject poverty; poor family; penury; hardship; hardships
    great hardship; fallen on hard times; hard times; dire straits; dire situation; desperate situation; difficult situation at home
    terrible situation; rock bottom; hit rock bottom; student loan^; student debt; car payment^; car loan^; loan instalments?; loan repayments?
    repay~ (my|the|a) loan^; pay back (my|the) (loan^|debts?); borrow~ money; borrowing from (friends|family|my parents); borrowed from everyone
    borrow~ the bus fare; cannot afford (food|rent|heating|medicine|the bus|the train|the fare|diapers|nappies|shoes)
    can't afford (food|rent|heating|medicine|the bus|the train|the fare|diapers|nappies|shoes); child support; alimony; child maintenance; my divorce
    messy divorce; my ex-husband left; my ex left; my husband left; my wife left; moved back in with my parents; back in my parents' (house|home)
    my (house|home) burned down; the flood took; lost everything; lost it all; we lost everything; crop failed; the war took; fled the war
    no insurance; no health insurance; lose my health insurance; without health insurance; insulin; cannot afford my medication
    debts; bankrupt; (am|was|completely|totally) broke
    `,
  },
  dependants: {
    why: 'People who live off the writer or need his care.',
    members: `
    my mother's (treatment|medicine|medication|operation|surgery|dialysis|chemotherapy|chemo|illness|care|bills|care home|nursing home)
    my father's (treatment|medicine|medication|operation|surgery|dialysis|chemotherapy|chemo|illness|care|bills|care home|debts|funeral)
    my (son's|daughter's|child's|wife's|husband's|brother's|sister's) (treatment|medicine|medication|operation|surgery|therapy|illness)
    my (son's|daughter's|child's|wife's|husband's|brother's|sister's) (school fees|tuition|fees|education|braces|university|dowry|wedding)
    our (son's|daughter's|child's) (treatment|operation|surgery|therapy|school fees|tuition|nursery); school fees; school fee; tuition fees
    the children's (school|shoes|fees|education|future); my children's (school|shoes|fees|education|future|school fees)
    kids' (school|shoes|fees|education); kindergarten fees; nursery fees; childcare costs; childcare fees; daycare costs; creche fees
    university fees for my; pay for (my|the) children's; send my (children|kids|son|daughter|siblings) to school
    keep (my|the) (children|kids) in school; school uniform^; diapers; nappies; baby formula; formula milk; milk for (the|my) baby
    shoes for the children; mouths to feed; (two|three|four|five|six|2|3|4|5|6) mouths to feed; mouth to feed; another mouth to feed; extra mouth
    feed my (family|children|kids|babies|son|daughter); feeding my (family|children|kids); feed a family; family to feed; children to feed
    kids to feed; family to support; family to provide for; provide for my (family|children|kids|wife|parents|son|daughter); provide for our
    providing for my (family|children)
    support my (family|parents|mother|father|siblings|children|wife|husband|grandparents|brothers|sisters|ageing parents|elderly parents)
    support my (aging parents); supporting my (family|parents|mother|father|siblings|children|wife|husband); supporting a family; support a family
    maintain my family; look after my (mother|father|parents|grandmother|grandfather|sick mother|sick father|disabled brother|disabled sister)
    sole earner; the sole earner; only earner; sole breadwinner; breadwinner; bread winner; bread-winner; only breadwinner; sole provider
    only provider; main earner; only one earning; only one working; only one with a job; only person earning; sole income; single income; one income
    only income; only salary in the (house|family|household); the only income in; family's only income; head of the household; man of the house
    depend on me; depends on me; depending on me; dependent on me; dependent upon me; rely on me; relies on me; relying on me; count on me at home
    my family (depends|depend|relies|rely|is counting|needs|is suffering|is starving|is waiting|is struggling); family is suffering
    family is struggling; my children (depend|rely|need|are hungry|suffer|are suffering|ask|keep asking)
    my kids (depend|rely|need|are hungry|ask|keep asking); my parents (depend|rely|need me|have sacrificed|sacrificed|sold|are counting)
    my siblings (depend|rely|need); brothers and sisters (depend|rely|need|look); younger (siblings|brothers|sisters) (depend|rely|need|look)
    my wife (depends|is pregnant|is expecting|is ill|is sick|cries|lost her job|has lost her job|cannot work|can't work|is unemployed)
    my wife (is out of work)
    my husband (is ill|is sick|lost his job|has lost his job|cannot work|can't work|is unemployed|is out of work|died|passed away|has died)
    my husband (was injured|drinks)
    my partner (is ill|is sick|lost his job|lost her job|has lost his job|has lost her job|cannot work|is unemployed|is out of work|is pregnant)
    dependant^; dependent family members; dependents; my dependents; my dependants; two dependents; elderly parents; ageing parents; aging parents
    old parents; aged parents; retired parents; sick (mother|father|parents|child|wife|husband|son|daughter|grandmother|baby)
    ill (mother|father|child|wife|husband); ailing (mother|father|parents|grandmother); widowed mother; my widowed
    bedridden (mother|father|grandmother|husband|wife); disabled (son|daughter|child|brother|sister|husband|wife|mother|father)
    paralysed (father|mother|husband|brother); blind (mother|father); dying (mother|father|grandmother|wife)
    my autistic (son|daughter|child|brother); son with special needs; daughter with special needs; child with special needs
    orphaned (nephews|nieces|siblings); orphan^; my late (brother's|sister's) children; small children; little children; young children at home
    small kids; little kids; two small children; three small children; four children; five children; six children; (two|three|four|five) kids
    (two|three|four|five) kids at home; (two|three) little ones; my little ones; little ones at home
    my little (girl|boy|son|daughter|sister|brother); my babies; newborn; new-born; newborn (baby|son|daughter|twins); twins on the way
    baby on the way; a baby coming; baby is due; expecting a (baby|child|boy|girl); expecting our (first|second|third|fourth); expecting twins
    i am pregnant; i'm pregnant; pregnant wife; pregnant girlfriend; my pregnant; about to become a father; about to become a mother
    single (mother|mum|mom|father|dad|parent); lone parent; as a single (mother|mum|mom|father|dad|parent)
    raising (two|three|four|my|a) (children|kids|son|daughter|boys|girls|grandchildren|child) alone; raising (children|kids) on my own
    bring~ up my children alone; raising my grandchildren; my grandchildren; widow; i am a widow; widower; since my (husband|wife|father|mother) died
    since my (husband|wife|father|mother) passed; after my (husband|father|wife|mother) died; lost my (father|mother|husband|wife|parents)
    my father (died|passed away|is ill|is sick|has cancer|is dying|drinks|lost his job|has lost his job|is in hospital|had a stroke|cannot work)
    my mother (died|passed away|is ill|is sick|has cancer|is dying|lost her job|is in hospital|had a stroke|cannot work|needs treatment)
    my mother (needs surgery|needs an operation|needs care|cries|cried|is crying)
    my (son|daughter|child|baby|sister|brother) (is ill|is sick|has cancer|is in hospital|needs treatment|needs surgery|needs an operation)
    my (son|daughter|child|baby|sister|brother) (needs medicine|needs therapy|is hungry|has leukaemia|has leukemia|is disabled|is asthmatic)
    has cancer; cancer treatment; chemotherapy; chemo; dialysis; kidney transplant; heart operation; heart surgery; her operation; his operation
    her treatment; his treatment; her medicine; his medicine; life-saving (treatment|surgery|medicine|operation); nursing home fees; care home fees
    hospital fees; pay for (her|his|the) (treatment|operation|surgery|medicine|medication|care|funeral|tuition); family back home
    my family back home; back home in the village; my village; my whole village; send money home; sending money home; money home; remittance^
    remittances; remit~ money; whole family depends; entire family depends; whole family relies; extended family; the burden of my family
    burden on my family; burden to my (family|parents|wife|husband|sister|brother); burden of the family; eldest son; eldest daughter; oldest son
    oldest daughter; firstborn; first-born; as the (eldest|oldest) (son|daughter|child|brother|sister|sibling)
    eldest of (five|six|seven|eight|four|three); custody of my (children|son|daughter|kids); custody hearing; lose custody
    lose my (children|kids|son|daughter); keep custody; see my children again; bring my (family|wife|children|husband) over; reunite with my family
    separated from my (children|family|wife|husband); unemployed (brother|husband|wife|father|brothers); out-of-work (husband|wife|father|brother)
    look my (children|son|daughter|wife) in the eye; face my (children|family|wife|parents|father)
    what to tell my (children|kids|wife|husband|family|parents|mother|father); tell my (children|kids|family|mother|wife) good news
    `,
  },
  'visa-plight': {
    why: 'The right to stay in a country hangs on the job.',
    members: `
    my visa; visa expires; visa expiry; visa is expiring; visa expired; visa has expired; visa will expire; visa is about to expire
    visa (runs|ran|is running|will run) out; visa ends; visa (ends|expires|runs out|lapses) (in|on|next|this); visa situation; visa status
    visa problem^; visa issues; visa trouble; visa deadline; visa clock; visa countdown; visa is tied; visa depends on; visa is at stake
    visa is at risk; visa hangs; lose~ my visa; losing my visa; save~ my visa; keep my visa; renew my visa; visa renewal; extend my visa
    visa extension; visa cancellation; visa cancelled; visa canceled; visa curtailed; curtailed visa; curtailment letter; visa refused; visa rejected
    visa denied; overstay~; overstayed; overstaying; overstay my visa; student visa; graduate visa; graduate route; post-study (visa|work visa)
    psw visa; tier 4; tier 2; tier 2 visa; skilled worker visa; dependent visa; dependant visa; spouse visa; working holiday visa
    youth mobility visa; tourist visa; visitor visa; bridging visa; subclass 485; 485 visa; 482 visa; job-seeker visa; jobseeker visa
    job seeker visa; opportunity card; chancenkarte; blue card; eu blue card; zoekjaar; orientation year; search year; h-1b; h1b; h1-b; h4; h-4; f-1
    f1 status; f-1 status; opt; cpt; stem opt; opt end date; opt ends; opt expires; opt (runs|is running) out; opt clock; unemployment days
    ninety days of unemployment; 90 days of unemployment; ead; ead card; ead expires; j-1; tn visa; l-1; o-1; green card; green card process; i-140
    i-94; sevis; iqama; iqama expires; exit-only; final exit; kafala; emirates id; visa run; employment pass; ep application; ltvp; dependant's pass
    pgwp; lmia; express entry; leave the country; leave the uk; leave the us; leave the usa; leave the states; leave germany; leave canada
    leave australia; leave the netherlands; leave ireland; leave sweden; leave norway; leave denmark; leave france; leave switzerland; leave austria
    leave singapore; leave dubai; leave the uae; leave japan; leave the eu; forced to leave; must leave the
    have to leave the (country|uk|us|states|eu); made to leave; obliged to leave; ordered to leave; asked to leave the country; required to leave
    forced to (return|go back|fly back|move back); have to (return|go back|fly back|move back) (home|to my country|to my home country)
    must (return|go back|fly back|move back) (home|to my country|to my home country); return to my (home country|country|homeland)
    sent (back|home) to; be sent back; being sent back; sent back (home|to my country); send me back; sent home; go back to nothing
    nothing to go back to; one-way (ticket|flight) (home|back); flight home; pack my (bags|suitcases?|life); deport~; deportation; deported
    be deported; facing deportation; removal order; removal from the country; removal centre; detained; detention centre
    immigration (status|authorities|authority|office|officer|lawyer|deadline|rules|situation|problem^|court|hearing); out of status
    fall out of status; lose~ (my|legal) status; losing my status; legal status; lawful status; undocumented; no papers; without papers; my papers
    illegal in this country; become illegal; becoming illegal; home office; home office letter; uscis; ausländerbehörde; auslanderbehorde
    foreigners' office; foreigners office; aliens office; aliens police; migrationsverket; udi; ircc; préfecture; questura; sixty days
    sixty (day|days) (clock|grace|window|left|to find); sixty-day (grace period|window|clock|limit|period); 60 days
    60 days (left|to find|to leave|grace|from); 60-day (grace period|window|clock|limit|period); 60 day grace; thirty days to (find|leave)
    30 days to (find|leave); ninety days to (find|leave); 90 days to (find|leave); grace period; my grace period
    grace period (ends|expires|runs out|is running); countdown; the clock is ticking; clock is ticking; clock runs out; time is running out
    running out of time; days left on my; weeks left on my; months left on my
    days (left|remaining) (in the country|in this country|before i must|before i have); weeks left in (the|this) country; before it expires
    before my visa; before my permit; my permit; permit (runs|ran|is running|will run) out; permit expires; permit is expiring; permit expired
    permit ends; permit will expire; permit is tied; work permit^; residence permit^; residency permit^; stay permit; permesso di soggiorno
    titre de séjour; titre de sejour; récépissé; aufenthaltstitel; aufenthaltserlaubnis; fiktionsbescheinigung; duldung; nulla osta; renew my permit
    permit renewal; extend my permit; lose~ my (permit|residence|residency|right to stay|right to remain|work permit|residence permit|status)
    residency; my residency; residence card; residence (depends|expires|ends|runs out); leave to remain; indefinite leave; ilr; settled status
    right to stay; right to remain; stay in the (country|uk|us|states|eu|united states|united kingdom); stay in this country
    remain in the (country|uk|us|states|united states|united kingdom); remain in this country; allowed to stay; allow~ me to stay; let me stay
    able to stay; keep me here; stay here legally; permanent residence; permanent residency; naturalisation; citizenship application; sponsor~ me
    sponsor my (visa|permit); sponsoring me; sponsor my stay; visa sponsor; visa sponsorship; need sponsorship; need a sponsor; find a sponsor
    without a sponsor; without sponsorship; sponsorship; certificate of sponsorship; new sponsor; transfer my (visa|h1b|h-1b|sponsorship)
    visa transfer; h1b transfer; asylum; asylum seeker; asylum claim; asylum application; asylum rejected; refugee status; i am a refugee
    as a refugee; stateless; embassy appointment; consulate; fled my country; flee~ (the war|my country); cannot go (home|back); can't go (home|back)
    cannot return (home|to my country); can't return (home|to my country); not safe for me; danger in my country; war in my country; persecution
    conscription; drafted if i; military service if i return
    `,
  },
  'long-search': {
    why: 'How long and how vainly the writer has looked for work.',
    members: `
    hundreds of (applications|cvs|résumés|resumes|letters|emails|mails|rejections|jobs|companies|employers|positions); hundred applications
    a hundred (applications|cvs|rejections|letters|companies); two hundred applications; three hundred applications
    dozens of (applications|rejections|interviews|cvs|refusals|companies|letters|resumes); thousands of applications
    countless (applications|rejections|interviews|refusals|letters|cvs|resumes); endless (applications|rejections|interviews|search|refusals)
    numerous (rejections|applications|refusals); so many (rejections|applications|refusals|interviews|nos|doors|disappointments|failures)
    many (rejections|refusals|failed interviews|disappointments)
    (50|60|70|80|90|100|120|150|180|200|250|300|350|400|500|600|700|800|1000) (applications|rejections|cvs|resumes|companies|jobs|letters)
    over (50|100|200|300|400|500|1000|a hundred|two hundred|three hundred|five hundred) applications
    more than (50|100|200|300|400|500|a hundred|two hundred) applications
    (forty|fifty|sixty|seventy|eighty|ninety) (applications|rejections|cvs|companies|letters)
    sent out (hundreds|dozens|countless|over|more than|so many|hundred^)
    applied (everywhere|to hundreds|to dozens|to over|for hundreds|for dozens|to so many|to every|to countless|all over); applied for everything
    apply~ everywhere; applying for (months|years|over a year|a year|so long); applied to every
    my applications (go|went|were) (unanswered|nowhere|ignored|rejected); applications later; rejections later
    my (20th|30th|40th|50th|60th|hundredth|twentieth|thirtieth|fortieth|fiftieth) (application|interview|rejection); out of work; out of work since
    out of work for; out-of-work; out of a job; out of a job since; without work; without work since; without work for; without a job
    without a job since; without a job for; without employment; without employment since; no work since; no work for; no job since; no job for
    jobless; joblessness; jobless since; jobless for; unemployed; unemployment; i am unemployed; i'm unemployed; been unemployed; unemployed since
    unemployed for; long-term unemployed; long term unemployed; long-term unemployment; months of unemployment; year of unemployment
    years of unemployment; months unemployed; months jobless; months without (work|a job|pay|income|an income|a salary|a wage)
    year without (work|a job|pay|income|a salary); weeks without (work|pay|income); years without (work|a job); sitting at home; sitting idle
    sit~ at home; idle at home; home without work; not worked since; not worked for; haven't worked (since|for|in); have not worked (since|for|in)
    haven't had a job; haven't had work; inactive since; rejected everywhere; reject~ everywhere
    rejected by (everyone|every|everybody|all|so many|dozens|hundreds|all the|countless); rejected again; rejected again and again
    rejected (so many times|many times|over and over|time and again|each time|every time|forty times|fifty times|a hundred times); only rejections
    nothing but (rejections|refusals|silence|closed doors|nos|disappointment); another rejection; one more rejection; one rejection after another
    rejection after rejection; refusal after refusal; interview after interview; application after application; constant rejection
    repeated rejection^; repeated rejections; all these rejections; string of rejections; series of rejections; wave of rejections; rejection letter^
    rejection mail^; rejection email^; yet another (rejection|refusal|no)
    everyone (says no|said no|has said no|rejects|rejected|turns|turned|refuses); everybody (says no|said no|rejects|rejected)
    nobody (wants me|wants to hire me|will hire me|hires me|would hire me|answers|replies|else will|else would|gives me|gave me|has given me)
    nobody (called back|calls back|wanted me|will take me)
    no one (wants me|wants to hire me|will hire me|hires me|would hire me|answers|replies|else will|else would|gives me|gave me|has given me)
    no one (called back|calls back|wanted me|will take me); no company (wants|will|has|would); no employer (wants|will|has|would)
    not one (reply|answer|offer|company|interview|employer|callback); not a single (reply|answer|offer|interview|callback|company|employer|response)
    never (hear|heard) back from (anyone|any|them); ghosted by (everyone|every|so many|all|dozens|employers|companies); turned down everywhere
    turned down by (everyone|every|all|so many|dozens); turned away everywhere; turned away by (everyone|every); refused everywhere
    always (rejected|refused|turned down|second choice|the runner-up|second); second choice every time
    doors (closed|shut|slammed) (in my face|on me|everywhere|to me); every door (closed|shut|is closed|has closed|was closed); door after door
    closed doors; knock~ on every door; knocked on (every|so many|many|all the|countless) doors?; door in my face; slammed in my face
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (looking|searching)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (applying|job hunting)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (job-hunting|trying)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (unemployment)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (rejection|rejections)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (nothing|silence)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (applications|search)
    (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) months of (hunting)
    (3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20) months of (looking|searching|applying|job hunting|job-hunting|trying|unemployment|rejection)
    (3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20) months of (rejections|nothing|silence|applications)
    months of (looking|searching|applying|job hunting|job-hunting|trying|rejection|rejections|nothing|applications|fruitless)
    (a|one|two|three|half a|over a) years? of (looking|searching|applying|job hunting|job-hunting|trying|rejection|rejections|unemployment)
    (a|one|two|three|half a|over a) years? of (applications); years of (searching|applying|trying|rejection|rejections)
    looking for (months|years|so long|over a year|a year|half a year|eleven months|six months|eight months|nine months|ten months)
    searching for (months|years|so long|over a year|a year|eleven months|six months|eight months); job hunting for; job-hunting for; been job hunting
    been job-hunting; been looking (since|for so long|for months|for over|for a year|for years|everywhere)
    been searching (since|for so long|for months|for over|for a year|for years|everywhere)
    been trying (for months|for years|for so long|for over|so hard); trying for (months|years) to (find|get); hunting for (months|years|work)
    long search; long job search; my long search; endless job search; difficult job search; exhausting job search; fruitless search
    job search has been (long|hard|brutal|exhausting|difficult|hell|a nightmare|tough); searched everywhere; looked everywhere; tried everything
    i have tried everything; i've tried everything; tried everywhere; tried so many; exhausted (all|every|my options); no luck; no luck so far
    no luck anywhere; without (success|luck|result|results|a single offer|any offers|any offer|any luck|any success); in vain; all in vain
    to no avail; fruitless; fruitlessly; no success; nothing worked out; nothing has worked; nothing comes; failed interview^; failed every interview
    failed all my interviews; failed again; fail~ every (interview|time); nothing else (in sight|lined up|came|on the horizon)
    no other (offers?|options?|prospects?|interviews|leads|invitation^|chance^|opportunities|irons); no prospects; no leads
    only interview (i|in|this); first interview in (months|a year|a long time|ages|years|six|eight|nine|ten)
    only (reply|answer|invitation|company|employer|interview) i; only one who (answered|replied|invited|called|responded|wrote back)
    only company (that|to|which|who); only ones who (answered|replied|invited|called|responded|wrote back)
    first company (to|that) (answer~|reply~|invite~|respond~); at my age; because of my age; too old; too old they say
    nobody hires (over|at|after|someone|people); overqualified they say; too old to be hired; over fifty; gap in my cv; gap in my résumé
    gap in my resume; unemployable; on the scrapheap; on the shelf
    since (i was|being) (laid off|made redundant|let go|fired|dismissed|retrenched|sacked)
    since the (layoff^|layoffs|redundancy|closure|bankruptcy|plant closed|factory closed|shop closed|pandemic|company closed)
    since graduation nothing; ever since i lost
    `,
  },
  pleading: {
    why: 'Begging: asks for mercy or help rather than for information.',
    members: `
    please please; please please please; pls pls; plz plz; plz; pretty please; oh please; please oh please; please i; please sir; please madam
    please ma'am; sir please; madam please; please help; please help me; please do help; pls help; plz help; help me please; do help me
    please sir help; please just
    please do not (reject|refuse|forget|say no|turn|throw|let|close|ignore|leave|disappoint|abandon|give up|drop|overlook|pass)
    please don't (reject|refuse|forget|say no|turn|throw|let|close|ignore|leave|disappoint|abandon|give up|drop|overlook|pass); beg; begs; begging
    begged; i beg; i beg you; i am begging; i'm begging; am begging you; begging you; beg of you; beg you to
    beg~ for (a|one|this|your|the|another|mercy|help|an); i beg your (help|mercy|kindness|indulgence|understanding|support|assistance|compassion)
    beg on my knees; humbly beg; i humbly beg; beg and pray; not too proud to beg; ashamed to beg; allow me to beg; implore~; i implore
    i implore you; imploring; beseech; beseeches; beseeching; beseeched; besought; i beseech; beseech you; entreat~; i entreat; entreaty; entreaties
    plead~; pled; i plead; plead with you; pleading; plea^; my plea; heartfelt plea; desperate plea; humble plea; supplicate~; supplication
    supplicant; i appeal to (you|your|the); appeal to your (heart|kindness|humanity|generosity|conscience|mercy|compassion|good heart); humble appeal
    humble request; humbly request; humbly requesting; most humbly; humbly ask; humbly asking; earnestly request; earnestly beg; i am pleading
    i pray you; mercy; have mercy; have mercy on; show mercy; show me mercy; mercy on me; at your mercy; merciful; have pity; take pity; take pity on
    pity me; pity on me; out of pity; compassion on me; have compassion
    show (some|a little|me|me some) (compassion|mercy|kindness|pity|heart|humanity); have a heart; if you have a heart
    from the (bottom|depths) of my heart i; heart of stone; soften your heart; open your heart; touch your heart; find it in your heart
    in your heart to; have a soft heart; be kind to me; be so kind and help; be good to me; be merciful; be generous with me; be lenient
    go easy on me; kindly help; kindly help me; kindly assist me; kindly consider (me|my case|my plea|my situation|my plight); kindly have
    kindly do the needful; do the needful; kindly favour me; kindly favor me; kindly give me; kindly grant; grant me; grant me (this|a|one|the|your)
    do me this (favour|favor|kindness); do me the (favour|favor|kindness); do this for me; one favour; one favor; do this one thing; i ask only
    all i ask; all i'm asking; all i am asking; only thing i ask; i only ask; i ask nothing (else|more); i'd ask you on my knees; for god's sake
    for the love of god; for god sake; for heaven's sake; for pity's sake; for mercy's sake; for goodness sake
    for the sake of my (children|family|kids|mother|daughter|son|parents); for my (children's|family's|mother's|daughter's|son's|kids') sake
    in god's name; in the name of (god|allah|humanity|jesus|christ|the lord|all that); by god; by the grace of god; for allah's sake; wallahi
    god will (reward|bless|repay) you; may god (reward|bless|repay) you; allah will (reward|bless) you; may allah (reward|bless) you
    god bless you if; dear god; oh god; as a mother i; as a father i; from one (mother|father|parent|human|human being) to another; as a human being
    as one human to another; human to human; imagine yourself in my; put yourself in my (shoes|place|position); if you were in my
    if you had children; you must have children; as if i were your (son|daughter|brother|sister|child)
    like your own (son|daughter|child|brother|sister); treat me like your (son|daughter|own|brother)
    think of my (children|family|kids|mother|daughter|son|parents|situation|baby); think of my situation
    remember my (children|family|situation|face|plight); consider my (situation|plight|circumstances|family|children|hardship)
    understand my (situation|plight|position|pain|desperation|condition); know my (plight|pain); my plight; help me; help me out; help me get
    help me (please|in any way|survive|to survive|feed|support|save|out of this|escape|keep); could you (please )?help me get; can you help me get
    need your help; i need help; need your help to get; if you can help me; if you could help me; anything you can do (for me|to help)
    whatever you can do; anything you could do for me; do something for me; do anything you can; do everything you can; do whatever you can
    do all you can; see what you can do for me; is there nothing you can do; isn't there anything you; is there any way you
    is there anything i can do to; anything i can do to change; what can i do to (convince|persuade|change|make you); what must i do
    what do i have to do to; tell me what (to do|i must do|i have to do); use your influence; use your connections
    pull (some|a few|any|your) strings; pull strings; put in a word; put in a good word; put in a kind word; put a good word; put a word in
    a good word for me; a word for me; say a (good|kind) word; vouch for me; speak for me; speak up for me; speak on my behalf
    speak to (him|her|them|the boss|your boss|the director|the manager|the panel) for me; speak in my favour; speak in my favor
    talk to (him|her|them|the boss|your boss|the director|the manager) for me; intercede~; intercede for me; intervene for me; fight for me
    go to bat for me; stand up for me; root for me; plead my case; argue for me; argue my case; push for me
    push my (application|name|cv|file|résumé|resume); persuade (them|him|her|the panel|your boss|the director)
    convince (them|him|her|the panel|your boss|the director); recommend me to (him|her|them|your boss|the director|the manager|someone|anyone)
    one chance; just one chance; only one chance; one small chance; one more chance; a chance please; give me a chance; give me one
    give me one chance; give me the chance; give me this chance; give me this; give me this (job|one|opportunity)
    give me a (shot|try|break|go|second chance|real chance|fair chance|last chance|trial); give me another (chance|shot|try|go)
    give me (my|any|some) (chance|hope|chances); giving me a chance; give someone like me a chance
    let me (have this|have a chance|try|in|prove|show you|try again|please); let me prove (myself|it|to you|my worth); prove myself to you
    a second chance; second chance; another chance; last chance please; chance to prove (myself|my worth); a chance to redeem; redeem myself
    take a chance on me; take a gamble on me; gamble on me; take a risk on me; believe in me; please believe; please believe me; believe me when
    please trust me; trust me please; have faith in me; hire me; please hire me; just hire me; choose me; please choose me; pick me; please pick me
    select me; please select me; take me; please take me; take me please; take me on; please take me on; please accept me; accept me please
    employ me; please employ me; want me please; (don't|do not) forget me; not forget me; forget me not; (don't|do not) forget about me; remember me
    please remember me; (don't|do not) give up on me; (don't|do not) turn me (down|away); (don't|do not) reject me; (don't|do not) refuse me
    (don't|do not) say no; please say yes; just say yes; (don't|do not) let me (down|go|fall|fail|drown)
    don't leave me (hanging|like this|alone|in the dark|waiting|out); do not leave me; (don't|do not) abandon me; (don't|do not) throw away my
    don't throw my (cv|application|letter) away; (don't|do not) close the door; don't shut the door; (don't|do not) write me off; don't overlook me
    don't disappoint me; do not disappoint; don't break my heart; don't kill my dream; change your mind; please change your mind; please reconsider
    reconsider me; reconsider please; i beg you to reconsider; reverse your decision; save me; please save me
    save my (life|family|children|home|house|future|marriage); rescue me; throw me a (lifeline|bone|rope); a lifeline; a ray of hope; give me hope
    give me some hope; give me a sign; on my knees; down on my knees; on bended knee; on bended knees; bended knees; kneel~; knelt
    kneeling before you; with folded hands; folded hands; hands folded; with joined hands; with tears; with tears in my eyes; hat in hand
    cap in hand
    `,
  },
  'need-words': {
    why: 'Says that the writer needs the job, not why the job needs him.',
    members: `
    need this; need this job; need the job
    need this (position|role|work|chance|opportunity|so much|so badly|badly|more than|post|contract|internship|one|placement|apprenticeship)
    need this (shift|money|income|salary|to work out|to happen)
    need the (position|role|work|money|income|salary|post|cash|wage^|paycheck|pay|contract|internship|stability|shifts|hours)
    really need (this|the|a|it|work|to work|some|your); i really need this; i really really need; truly need; badly need; i badly need; so badly need
    sorely need; urgently need; i urgently need; desperately need; i desperately need; dearly need; absolutely need; i absolutely need; simply need
    just need a job; i just need; i need a job; need a job; need any job; need work; i need work; i need money; i need the money; need money
    need an income; need a salary; need a steady (job|income|wage|salary); need something steady
    need a (paycheck|paycheque|pay cheque|wage|contract|break|miracle|lifeline|chance|way out)
    need it (badly|so badly|so much|desperately|more than|urgently|to live|to survive|for my family|like)
    need it more than (anyone|anybody|the others|any other|the rest|ever|you)
    in need of (work|a job|money|this|employment|an income|a salary|a break|help|a chance|this job); in great need; in dire need; in desperate need
    in urgent need; in bad need; needy; so in need; how (much|badly|desperately) i need; you don't know how much; you have no idea how much
    you cannot imagine how much; you can't imagine how much; can't tell you how (much|badly); cannot tell you how (much|badly)
    i can't stress how much; desperate; so desperate; i am desperate; i'm desperate; getting desperate; really desperate; very desperate
    quite desperate; truly desperate; absolutely desperate; a little desperate; a bit desperate; sound desperate; sounds desperate; seem desperate
    look desperate; may sound desperate; desperate for
    desperate for (work|a job|this|this job|money|anything|any|an|the|a chance|employment|income|news)
    desperate to (work|get|find|join|earn|start|have|be|leave|escape|stay|hear|know); desperately; desperately looking; desperately searching
    desperately seeking; desperately want; desperately hope; desperately hoping; desperately waiting; desperate need; desperate man; desperate woman
    desperate mother; desperate father; out of desperation; in desperation; in my desperation; desperation; my desperation; sheer desperation
    act of desperation; despair; despairing; in despair
    cannot afford to (lose|miss|wait|fail|be|stay|go|let|turn|be without|be unemployed|be rejected|pass)
    can't afford to (lose|miss|wait|fail|be|stay|go|let|turn|be without|be unemployed|be rejected|pass); could not afford to lose
    couldn't afford to lose; can't afford another; cannot afford another; cannot afford a (rejection|refusal|no)
    can't afford a (rejection|refusal|no); can't afford not to; cannot afford not to; can't lose this; cannot lose this
    can't lose this (chance|job|opportunity|one); cannot lose this (chance|job|opportunity|one); can't let this (go|slip|pass)
    cannot let this (go|slip|pass); must not lose; must not miss; mustn't lose; must not fail; must have this; must get this; must get this job
    have to get this; have to get this (job|one|role|position); have to have this (job|role|position); got to get this; gotta get this
    i must find (work|a job|something|employment); must find (work|a job) (soon|quickly|by|before|now)
    have to find (work|a job) (soon|quickly|by|before|now); have to work; i have to work; i have got to work; must work; i must work; have to earn
    must earn; i must earn; have to start earning; must start earning; need to earn; need to start earning; need to find (work|a job|something)
    need to get (a job|work|this job|hired|paid); need to get this; need to work; i need to work; need to be hired; need somebody to
    need someone to (give|take|believe|hire|trust); need you to (hire|take|choose|pick|give|help|believe|say|understand|save); need you to say yes
    beggars can't be choosers; beggars cannot be choosers; no choice; i have no choice; have no other choice; have no other option; no alternative
    no other way; no other way out; no way out; only way out; no plan b; there is no plan b
    without this (job|position|role|work|contract|salary|income|chance|opportunity) i; without this job; without it i; without your help
    if i don't get (this|the|it); if i do not get (this|the|it); if i fail; if you reject me; if you say no
    if this (fails|falls through|doesn't work|does not work|goes wrong); if it doesn't work out i; cannot go on; can't go on; can't go on like this
    cannot go on like this; can't continue like this; cannot continue like this; can't survive; cannot survive; cannot live without
    can't live without; can't wait any longer; cannot wait any longer; can't hold on; cannot hold on; can't hold out; cannot hold out
    can't last (another|much|until|till); cannot last (another|much|until|till); depend on this; depends on this; depend on it; depends on it
    depending on this; depend on you; depends on you; depending on you; depend on your (answer|decision|reply|kindness|help|yes|company|choice)
    depends on your (answer|decision|reply|kindness|help|yes|choice); a lot depends; so much depends; much depends; everything depends
    everything depends on (this|you|it|your); it all depends on you; my (life|future|family|survival|livelihood|fate|happiness|everything) depends
    dependent on this; dependent on your; rely on this; relying on this; rely on you; relying on you; relies on this; count on you; counting on you
    i am counting on you; i'm counting on you; counting on this; counting on it; bank on this; banking on this; banking on it; pin~ (all )?my hopes
    pinned all my hopes; pin~ everything on; pinning everything; pinning my hopes; all my hopes; put all my hopes; all my eggs; everything rides on
    everything is riding; so much riding on; a lot riding on; rides on this; riding on this; riding on you; hangs on this; hangs on your
    hang on your; everything hangs on; hinges on this; hinges on your; everything hinges; everything is at stake; so much at stake; a lot at stake
    at stake for me; my life is at stake; my (career|future|livelihood|family|home) is at stake; my life is on the line; everything on the line
    it's do or die; it is do or die; do or die; make or break; make or break for me; make-or-break; life or death; life and death
    matter of (life|survival|life and death|life or death); matter of survival; sink or swim; now or never; all or nothing; it's this or
    this or nothing; it's all i have; it is all i have; all i have left; i have nothing else; have nothing else; nothing else left; vital for me
    vital to me; crucial for my (family|life|survival|future); essential for my (family|survival); so important for me; so important to me
    very important for me; very important to me; extremely important for me; extremely important to me; means so much to me; mean so much to me
    means the world; mean the world; mean the world to me; would mean everything; means everything; want this so (much|badly|bad)
    want it so (much|badly|bad); want this job so; want this more than; want it more than; want this more than anything; more than anything
    more than anyone; more than anything in the world; crave~ this; hungry for this; thirst~ for; long~ for this; yearn~ for; dying for this
    dying to (get|work|join|have)
    `,
  },
  'would-take-anything': {
    why: 'Lowers the price: any job, any hour, for nothing.',
    members: `
    any position; any job; any role; any work; any post; any vacancy; any opening; any task; any job at all; any position at all
    any kind of (job|work|role|position); any sort of (job|work|role); any type of (job|work|role); any job you have; any work you have
    any other (position|role|job|vacancy|opening); any department; any branch; any location; any city; any site; any shift; any shifts; any hours
    any conditions; any condition; any salary; any wage; any pay; any money; any amount; any price; any offer; any level; any grade; any capacity
    anything; anything at all; absolutely anything; literally anything; just anything; anything you have; anything you can offer; anything you offer
    anything is fine; anything would do; anything will do; anything goes; anything is better than nothing; better than nothing; do anything
    will do anything; would do anything; i'd do anything; take anything; i'll take anything; would take anything; accept anything; i'll do whatever
    do whatever it takes; whatever it takes; whatever you want; whatever you need; whatever you pay; whatever you give me; whatever you can pay
    whatever you think is fair; whatever you decide to pay; whatever the salary; whatever the pay; whatever the job; whatever the hours
    whatever is left; whatever is going; wherever you put me; wherever you want; wherever you send me; whenever you want; whenever you need
    put me anywhere; use me anywhere; send me anywhere; place me anywhere; anywhere you like; go anywhere; move anywhere; relocate anywhere; unpaid
    unpaid trial; unpaid internship; unpaid work; work unpaid; even unpaid; without pay; work without pay; without salary; for free; work for free
    working for free; for nothing; work for nothing; free of charge; first month free; first month unpaid; for no pay; volunteer first
    even as a volunteer; no need to pay me; don't have to pay me; do not have to pay me; needn't pay me; pay me nothing; pay me what you want
    pay me whatever; pay me less; pay me half; for less; for less money; work for less; for half; half the salary; half the pay; half pay
    half salary; half price; for peanuts; for pocket money; for food; for a bed; for board and lodging; for expenses only; just expenses
    only my bus fare; minimum wage; for minimum wage; below minimum wage; less than minimum; lowest salary; lowest pay; lower salary; lower pay
    low pay; low salary; reduced salary; smaller salary; pay cut; salary cut; take a pay cut; below my level; below market; under my level
    money is not important; money doesn't matter; salary doesn't matter; salary does not matter; pay doesn't matter; salary is not important
    salary is no issue; not about the money; don't care about (money|salary|pay|the money|the salary|the pay); do not care about (money|salary|pay)
    sweep the floor^; sweep the floors; mop~ floors; mop the floors; scrub floors; clean toilets; clean the toilets; scrub toilets; wash dishes
    wash the dishes; wash pots; peel potatoes; make coffee; make the coffee; make the tea; make tea; fetch coffee; fetch the coffee; carry boxes
    carry bags; empty the bins; take out the rubbish; take out the trash; stack shelves; dirty work; dirtiest work; dogsbody; errand boy; errands
    run errands; tea boy; tea lady; as a cleaner; as a runner; as a helper; as a temp; as an office boy
    even as an (assistant|intern|apprentice|errand boy|office boy|usher|aide|orderly)
    even as a (cleaner|helper|temp|trainee|porter|junior|volunteer|driver|substitute|runner|receptionist|waiter|guard|casual|stand-in)
    even part-time; even part time; even temporary; even temporarily; even for a (day|week|month|while|few weeks|few days|short time|few hours|trial)
    even (one|two) days? a week; even a few hours; even half days; even half a day; even weekends; even on weekends; even at weekends
    even on sundays; even sundays; even nights; even at night; even christmas; even holidays; even the night shift; even remote; night shift^
    night shifts; graveyard shift^; early shifts; double shifts; weekend shifts; unsocial hours; day and night; night and day; day or night
    around the clock; round the clock; twenty-four hours; 24/7; seven days a week; 7 days a week; twelve hours a day; sixteen hours a day
    at any hour; at any time of day; any time day or night; any hour; weekends and holidays; christmas day; without holidays; no holidays
    without a break; no days off; no holiday needed; overtime unpaid; unpaid overtime; zero hours; zero-hours; zero-hour contract; as a stopgap
    to fill in; fill any gap; a foot in the door; foot in the door; lower grade; lower position; lower role; lower title; lowest position
    lowest level; lowest rank; lowest grade; bottom rung; start at the bottom; start from the bottom; start from zero; start from scratch
    smallest job; smallest role; smallest position; humblest; junior role; more junior; less senior; demotion; step down; one level below
    trial month; trial week; trial day; trial period; trial shift; on trial; on probation; longer probation; extended probation; try me; try me out
    try me for; test me for; just try me; let me try; work first; pay later; fire me after; fire me if; sack me if; send me away if; kick me out if
    not picky; not fussy; not choosy; can't be choosy; cannot be choosy; no demands; no conditions; no requirements; i ask for nothing
    i demand nothing; i accept everything; accept everything; accept any; i will accept any; would accept any; happy with anything; happy with any
    willing to do anything; ready to do anything; prepared to do anything; willing to take any; ready to take any; open to anything
    fine with anything; okay with anything; at your disposal; completely at your disposal
    (sweep~|scrub~|mop~) (the)? floors
    `,
  },
  apology: {
    why: 'Says sorry.',
    members: `
    sorry; so sorry; very sorry; really sorry; truly sorry; terribly sorry; awfully sorry; deeply sorry; extremely sorry; incredibly sorry
    dreadfully sorry; genuinely sorry; sincerely sorry; honestly sorry; ever so sorry; sooo sorry; soo sorry; so so sorry; so very sorry; sorry sorry
    sorry again; again sorry; once again sorry; sorry once more; sorry in advance; sorry for; sorry about; sorry that; sorry if; sorry to; sorry i
    sorry but; i am sorry; i'm sorry; i am so sorry; i'm so sorry; i am very sorry; i was sorry; i feel sorry; feeling sorry; am sorry for; say sorry
    to say sorry; saying sorry; said sorry; want to say sorry; can't say sorry enough; cannot say sorry enough; sorry for everything
    sorry for myself; sorry for being; sorry for the; sorry for my; sorry for all; sorry for this; sorry for that; sorry for writing
    sorry for asking; sorry for any; sorry about my; sorry about that; sorry about the; sorry about this; sorry about all; oh sorry; oops sorry; oops
    whoops; my bad; soz; sry; srsly sorry; sorrry; sowwy; apologise~; apologize~; apologies; apology; my apologies; my sincere apologies
    sincere apologies; sincerest apologies; deepest apologies; humble apologies; humblest apologies; many apologies; a thousand apologies
    thousand apologies; profuse apologies; profusely; apologise profusely; apologize profusely; apologies again; apologies in advance; apologies for
    apologies if; apologies that; apology for; an apology; owe you an apology; i owe you; accept my apologies; accept my apology; please accept my
    accept my sincere; accept my deepest; i apologise; i apologize; i do apologise; i do apologize; i must apologise; i must apologize
    must apologise; must apologize; have to apologise; have to apologize; want to apologise; want to apologize; would like to apologise
    would like to apologize; wanted to apologise; wanted to apologize; like to apologise; like to apologize; let me apologise; let me apologize
    allow me to apologise; allow me to apologize; apologise again; apologize again; apologise for; apologize for; apologise once more
    apologize once more; apologise if; apologize if; apologise sincerely; apologize sincerely; sincerely apologise; sincerely apologize
    humbly apologise; humbly apologize; deeply apologise; deeply apologize; truly apologise; truly apologize; apologise in advance
    apologize in advance; cannot apologise enough; cannot apologize enough; can't apologise enough; can't apologize enough; apologetic
    apologetically; forgive~; forgive me; please forgive; please forgive me; forgive my; forgive the; forgive this; forgive me for; forgive me if
    forgive us; do forgive; do forgive me; you will forgive; you'll forgive; you can forgive; can you forgive; could you forgive; hope you forgive
    hope you can forgive; hope you will forgive; hope you'll forgive; forgiveness; your forgiveness; ask forgiveness; ask for forgiveness
    ask your forgiveness; asking forgiveness; beg forgiveness; beg your forgiveness; beg for forgiveness; begging your forgiveness
    never forgive myself; can't forgive myself; cannot forgive myself; forgive myself; pardon; pardons; pardoned; pardon me; pardon my; pardon the
    pardon me for; pardon this; beg pardon; beg your pardon; i beg your pardon; ask your pardon; ask pardon; a thousand pardons; please pardon
    kindly pardon; excuse me; excuse me for; excuse my; excuse the; excuse this; please excuse; please excuse me; please excuse my; please excuse the
    do excuse; kindly excuse; hope you will excuse; hope you'll excuse; hope you excuse; no excuse; there is no excuse; i have no excuse
    without excuse; inexcusable; unforgivable; unpardonable; excuses; my excuses; offer my excuses; regret; regrets; regretted; regretting; i regret
    deeply regret; i deeply regret; bitterly regret; sincerely regret; truly regret; much regret; my regret; my regrets; full of regret; regretful
    regretfully; regrettable; regrettably; i rue; remorse; remorseful; repent~; contrite; contrition; penitent; mea culpa; guilty; feel guilty
    felt guilty; feeling guilty; guilt; guilt-ridden; ashamed; so ashamed; i am ashamed; i'm ashamed; deeply ashamed; feel ashamed; felt ashamed
    ashamed of; ashamed of myself; ashamed to; ashamed that; shame; shameful; shame on me; to my shame; full of shame; die of shame; embarrassed
    so embarrassed; embarrassing; embarrassed by; embarrassed about; embarrassed to; embarrassment; deeply embarrassed; mortified; mortifying
    mortification; blush~; cringe~; red-faced; humiliated; humiliating; my fault; all my fault; entirely my fault; completely my fault
    it was my fault; my mistake; my own fault; my own stupid fault; i blame myself; blame myself; blame me; blaming myself; kick~ myself
    kicking myself; could kick myself; hate myself for; angry with myself; angry at myself; disappointed in myself; i failed you; i let you down
    let you down; please don't be angry; please do not be angry; don't be angry; do not be angry; don't be offended; don't be mad
    not be angry with me; hope you are not angry; hope you're not angry; hope you aren't angry; hope you don't mind; hope you do not mind
    don't hold it against; do not hold it against; don't hold that against; hold it against me; hold that against me
    hope i didn't (offend|upset|annoy|disappoint); hope i did not (offend|upset|annoy|disappoint); if i offended; if i have offended
    if i said anything wrong; if i did anything wrong; if i did something wrong; make it up to you; make amends
    `,
  },
  'trivial-faults': {
    why: 'Small things nobody needs to excuse.',
    members: `
    my english; my bad english; bad english; poor english; broken english; my poor english; my broken english; english is not perfect
    english is not good; english is not my; not my first language; not my mother tongue; not my native language; my grammar; bad grammar; my spelling
    spelling mistake^; my spelling mistakes; grammar mistake^; grammatical errors; my mistakes; any mistakes; little mistakes; typo; typos; a typo
    my typos; the typo; any typos; autocorrect; my language; my language mistakes; language errors; lost for words; searching for words
    could not find the word; couldn't find the word; forgot the word; forgot a word; wrong word; mixed up the; mixed up my words; my accent
    my strong accent; my thick accent; my dialect; my pronunciation; mispronounce~; mispronounced your name; pronounced your name; your name wrong
    misspelled your name; misspelt your name; forgot your name; my stammer; my stutter; stammer~; stutter~; my lisp; mumble~; my mumbling; hoarse
    my hoarse voice; lost my voice; speaking too (fast|quickly|quietly|softly|loudly|slowly|much|long)
    spoke too (fast|quickly|quietly|softly|loudly|slowly|much|long); talked too (much|fast|long); talking too (much|fast|long); talk too much
    talking so much; my quiet voice; my webcam; camera was off; camera did not work; camera didn't work; camera angle; bad camera; the echo; my echo
    echo on my; background noise; noise in the background; my connection; bad connection; poor connection; bad internet; my wifi; my wi-fi
    wifi dropped; connection dropped; kept freezing; froze twice; screen froze; on mute; i was on mute; forgot to unmute; my lighting; my messy room
    messy kitchen; the dog barking; dog barked; barking; my cat walked; my neighbour's drill; the drilling; drilling next door
    my children in the background; the baby crying; my son came in; my daughter came in; phone rang; my ringtone; my doorbell; squeaky chair
    my wet hair; my haircut; my creased shirt; my muddy shoes; wet shoes; my outfit; my jeans; underdressed; overdressed; my appearance
    my sweaty hands; sweaty hands; sweaty palms; clammy hands; my weak handshake; my cold hands; my tattoo^; coffee stain; spilled the coffee
    spilt the coffee; spilling my coffee; spilled my water; spilt water; knocked over the; the long mail; the long email; the long e-mail
    the long message; this long message; this long mail; this long email; long message; long mail; long email; such a long; writing so much
    writing so long; writing such a long; wall of text; the length of this; length of my; my rambling; ramble~; i rambled; rambling on
    going on and on; my chatter; babbling; my babbling; waffle~; my short answers; my long answers; long answers; my silly question^; silly question^
    stupid question^; dumb question; so many questions; too many questions; asking so many; bother~; bother you; bothering you; bothered you
    bother you again; bothering you again; sorry to bother; disturb~; disturb you; disturbing you; disturbed you; to disturb you; trouble you
    troubling you; to trouble you; pester~; pestering you; annoy~; annoying you; being annoying; be annoying; being a nuisance; a nuisance
    be a nuisance; being a pain; a pest; being a pest; a bother; interrupt~; interrupting you; interrupted you; intrude~; intruding; intrusion
    the intrusion; my intrusion; impose~ on you; imposing on; take~ your time; taking your time; taking up your time; taking so much of
    took up your time; taken your time; stealing your time; steal your time; stole your time; wasting your time; waste your time; wasted your time
    waste of your time; keeping you; kept you too long; keeping you so long; kept you from; your precious time; filling your inbox; fill your inbox
    cluttering your inbox; yet another email; writing again; writing twice; writing a second time; emailing you twice; sent twice; mailing you again
    the double mail; double message; writing so (soon|late|early|quickly); writing on a (sunday|saturday|weekend); writing at night; the late hour
    writing so late at; writing to you directly; contacting you directly; my late reply; replying late; slow reply; writing only now; late thank you
    my nerves; my nervousness; nervousness; nervous; so nervous; i was nervous; being nervous; was so nervous; too nervous; my shyness; too shy
    my shaking hands; hands shaking; my shaky voice; shaky voice; my voice shook; voice was shaking; my trembling; tongue-tied; tongue tied
    my mind went blank; mind went blank; went blank; blanked; i blanked; blackout; froze; i froze; my blackout; lost my thread; lost the thread
    lost my train; train of thought; my hesitation; hesitating; my pauses; my um; saying um; saying like; clumsy; clumsiness; my clumsiness; awkward
    my awkwardness; so awkward; awkwardness; my silly joke; my joke; bad joke; silly joke; laugh too; laughed too much; laughing too; giggling
    sneeze~; cough~; my cough; coughing fit; my sniffles; sniffing; blowing my nose; runny nose; hiccups; yawning; sweating; my sweating; blushing
    my red face; stumbling; stumbled over; stomach growled; fidgeting; my handwriting; bad handwriting; my messy notes; my formatting
    wrong attachment; forgot the attachment; forgot to attach; wrong font; one minute late; two minutes late; three minutes late; four minutes late
    five minutes late; a minute late; a bit late; slightly late; a little late; being too early; arriving early; wrong door; wrong entrance
    parked in the wrong; forgot my umbrella; my umbrella; my wet coat; my wet umbrella; left my scarf; my mess; my messy; my sketch on; not smiling
    not finishing my; drank your; eating your biscuits; asking for water
    my camera; my audio
    `,
  },
  'self-abasement': {
    why: 'Makes the writer small.',
    members: `
    unworthy; i am unworthy; so unworthy; unworthy of; not worthy; not worthy of; i'm not worthy; i am not worthy; hardly worthy; worthless
    feel worthless; useless; feel useless; i am useless; good for nothing; good-for-nothing; humble self; my humble self; humble servant
    your humble servant; humbly; most humbly; in all humility; with all humility; humble person; humble man; humble woman; humble background
    humble applicant; humble candidate; humble cv; humble application; humble skills; humble abilities; modest self; modest abilities; modest skills
    lowly person; my lowly; lowly applicant; little me; poor me; poor little; insignificant; so insignificant; insignificant person
    unimportant person; small fish; a speck; speck of dust; a worm; a grain of sand; someone like me; somebody like me; anyone like me
    person like me; people like me; man like me; woman like me; girl like me; boy like me; candidate like me; applicant like me; nobody like me
    the likes of me; likes of me; a nobody; i am nobody; i'm nobody; just a nobody; mere nobody; a complete nobody; am nothing; i am nothing
    i'm nothing; i am nothing special; i'm nothing special; nothing compared to; not much to offer; little to offer; nothing to offer
    so little to offer; not much of a; just a simple; just a poor; simple man; simple woman; simple person; simple worker; simple girl; simple boy
    simple village; village girl; village boy; just a girl from; just a boy from; just a mother; just a housewife; only a housewife; mere beginner
    only a beginner; just a beginner; only a student; average at best; mediocre; i am mediocre; second-rate; third-rate; inferior to; beneath you
    far below; not in your league; out of my league; not fit to; not good enough; i'm not good enough; i am not good enough; never good enough
    never been good enough; not clever enough; not smart enough; not pretty enough; not qualified enough; not strong enough; less than the others
    worse than the others; others are surely better; everyone is better; the others were better; better candidates; far better candidates
    better than i am; all better than; weakest candidate; weakest of; the worst candidate; worst interview; the last person you; bottom of your list
    do not deserve; don't deserve; did not deserve; didn't deserve; i do not deserve; i don't deserve; hardly deserve; undeserving; undeserved
    undeservedly; more than i deserve; better than i deserve; not deserving; no right to ask; i have no right; have no right to; no right to expect
    who am i to; dare not; dare not hope; i dare not; hardly dare; i hardly dare; barely dare; scarcely dare; don't dare; do not dare; dare to ask
    dare to hope; if i may dare; i dared; took the liberty; presume to ask; too much to hope; too much to ask; cannot expect; can't expect
    don't expect you to; do not expect you to; not expect an answer; don't expect an answer; do not expect an answer; don't expect a reply
    you owe me nothing; owe me nothing; not worth your time; not worth your; not worth it; not worth reading; worth nothing; waste on me
    wasted on me; waste your time on me; wasting time on me; so much time on me; bothered with me; bother with me; bother with someone
    put up with me; putting up with me; putting up with my; tolerate me; tolerating me; suffer my presence; endure me; endured me; enduring me
    ignore me if; ignore this if; delete this mail; laugh at me; you must laugh; must think i am; must think i'm; you must think i
    you probably think i; probably hate me; probably forgot me; probably don't remember me; you won't remember me; you will not remember me
    may not remember me; at your feet; fall at your feet; lie at your feet; throw myself at; throw myself at your; kiss your feet; kiss your hands
    kiss the ground; touch your feet; bow before; bow before you; bow down; bow my head; with bowed head; bowed head; head bowed; prostrate
    prostrate myself; grovel~; grovelling; groveling; crawl back; crawl to you; come crawling; lick your boots; curtsey; your servant
    your obedient servant; obedient servant; your most obedient; faithful servant; your loyal servant; your slave; slave for you; like a slave
    work like a (slave|dog|donkey|mule|horse); loyal as a dog; loyal like a dog; serve under you; obey you; obediently; do as i am told
    do as i'm told; do what i am told; your wish; at your command; at your mercy; under your wing; under your feet; yours to command
    swallow my pride; swallowed my pride; swallowing my pride; no pride left; have no pride; pride is gone; lost my pride; lost my dignity
    lose my dignity; humiliate myself; degrade myself; demean myself; abase myself; belittle myself; make a fool of myself; made a fool of myself
    fool of myself; foolish me; silly me; stupid me; stupid of me; i am stupid; i'm stupid; feel stupid; feel like an idiot; felt like an idiot
    i'm an idiot; i am an idiot; i am a failure; i'm a failure; such a failure; feel like a failure; loser; a burden; i am a burden
    don't want to be a burden; not want to be a burden; hopeless case; charity case; a disgrace; pathetic; so pathetic; i know it's pathetic
    sound pathetic; look ridiculous; wretched; wretch; poor wretch; poor soul; poor fellow; poor devil; beggar; like a beggar; lost cause
    i am a mess; i'm a mess; all my flaws; my many flaws; my weaknesses; my shortcomings; many shortcomings; my inadequacy; my ignorance
    my stupidity; with my limited; my little knowledge; what little i; the little i; little i can; bad at interviews; terrible at interviews
    hopeless at interviews; terrible in interviews
    `,
  },
  'last-hope': {
    why: "Makes the job the one thing the writer's whole life hangs on.",
    members: `
    my only hope; only hope; last hope; my last hope; our last hope; our only hope; one hope; my one hope; final hope; only hope left; last hope left
    all my hope; all my hopes; all hope; my whole hope; only remaining hope; glimmer of hope; ray of hope; spark of hope; last straw
    clutching at straws; straw to clutch; grasping at straws; last resort; as a last resort; last chance; my last chance; our last chance
    only chance; my only chance; one chance; my one chance; final chance; last real chance; probably my last; possibly my last; perhaps my last
    last opportunity; my last opportunity; only opportunity; one opportunity; last attempt; last try; last shot; my one shot; only shot; my only shot
    only option; my only option; only option left; last option; only way; only way forward; only way out; way out of; my way out; only future
    only thing i have; only thing left; only thing keeping me; all i have; all that i have; all i have left; nothing else to live; last card
    my last card; last bullet; last stop; end of the line; end of the road; no other hope; no hope without; dream of a lifetime; chance of a lifetime
    opportunity of a lifetime; once in a lifetime; once-in-a-lifetime; job of a lifetime; job of my dreams; job of my life; dream job; my dream job
    dream company; my dream company; dream employer; dream position; dream role; dream team; my dream; my biggest dream; my greatest dream
    my childhood dream; childhood dream; lifelong dream; life-long dream; my lifelong dream; dream since childhood; dreamed of this; dreamt of this
    dreaming of this; dream come true; a dream come true; dreams come true; make my dream; fulfil my dream; fulfill my dream; my dream would
    dream my whole life; dreamed all my life; dreamt all my life; dreamed my whole life; wanted all my life; wanted my whole life; all my life i
    my whole life i; my entire life; waited my whole life; waited all my life; waiting all my life; waiting my whole life; since i was a child
    since i was a (little|small) (girl|boy|child); since childhood; born for this; born to do this; born for this job; i was born to; made for this
    meant to be; it is meant to be; it's meant to be; destiny; my destiny; fate; it is fate; it's fate; my fate; a sign from; sign from above
    sign from god; sent by god; heaven-sent; god sent; god-sent; godsend; answer to my prayers; answered my prayers; answer to our prayers; miracle
    a miracle; small miracle; need a miracle; my calling; my purpose; reason to live; my reason to; reason to get up; get up in the morning
    meaning to my life; give my life meaning; heaven; paradise; promised land; salvation; my salvation; my saviour; my savior; saviour; savior
    my guardian angel; guardian angel; lifesaver; life-saver; lifebuoy; my lifeline; my rescue; light at the end; end of the tunnel
    light in the dark; light in my; life-changing; life changing; change my life; changes my life; changed my life; changing my life
    would change my life; will change my life; change everything; would change everything; change my whole; change our lives; change our life
    transform my life; turn my life around; turn around my life; turn things around; turning point; new life; a new life; start a new life
    new beginning; start over; start again; rebuild my life; get my life back; my life back; put my life back; save my life; save me; would save me
    saves my life; saving my life; save my family; save us; save our; second life; back on my feet; get back on my feet; on my feet again
    stand on my own; my future; my whole future; my entire future; our future; future of my; future of my family; my family's future
    my children's future; future is in your; in your hands; my future is in your hands; my life is in your hands; my fate is in your
    fate is in your hands; it is in your hands; it's in your hands; all in your hands; lies in your hands; lay in your hands; destiny in your hands
    place my life; put my life; entrust my; power to change; you have the power; in your power; it is in your power; only you can; only you could
    you alone; you alone can; you can save; you could save; you can change; you decide over; decide my future; decide my fate; decides my future
    decides my fate; decide about my life; your decision will; your decision decides; your yes would; one yes; one word from you; a word from you
    everything to me; everything to us; everything to my; means everything; mean everything; would mean everything; this is everything
    it is everything; it's everything; is everything to me; my everything; my world; my whole world; mean the world; means the world; the world to me
    all the world to; nothing matters more; nothing else matters; nothing in the world; more than words; more than life; most important thing in
    most important day; most important moment; biggest chance; biggest opportunity; biggest moment; moment of my life; my life depends; my life began
    my life will be over; my life is over; life would be over; the end for me; it's the end; end of my world; end of the world; world would collapse
    world will collapse; would be lost; i am lost without; lost without this; lost without you; i'm lost; i am finished; i'm finished
    i would be finished; all over for me; it is over for me; it's over for me; game over; without this i; no future; no future without
    nothing without; never another chance; never get another; will not come again; won't come again; never come again; don't know what i would
    don't know what i will; do not know what i will; don't know what i'll; what will become of; what becomes of me; i would die; i will die; i'd die
    kill me; would kill me; would destroy me; destroy me; crush me; break me; would break me; would break my heart; break my heart; heartbroken if
    be the death of
    `,
  },
  anguish: {
    why: "Lays bare the writer's distress.",
    members: `
    cannot sleep; can't sleep; couldn't sleep; could not sleep; unable to sleep; not sleeping; haven't slept; have not slept; not slept; hardly sleep
    hardly slept; barely sleep; barely slept; barely sleeping; hardly sleeping; no sleep; without sleep; sleepless night^; sleepless nights
    lie awake; lying awake; lay awake; awake at night; awake all night; wake up at (three|four|night); waking up at (three|four|night)
    tossing and turning; losing sleep; cannot eat; can't eat; couldn't eat; hardly eat; barely eat; barely eating; not eating; lost my appetite
    no appetite; sick with worry; worried sick; sick to my stomach; feel sick; stomach in knots; stomach turns; nauseous; throw up; threw up
    my ulcer; tear^; in tears; tears in my eyes; tears running; tears streaming; tears as i; burst into tears; close to tears; near tears
    on the verge of tears; fighting tears; fight back tears; reduced to tears; weep~; i cry; i cried; i am crying; i'm crying; cry every
    crying every; cry myself to sleep; cried myself to sleep; cried all night; cried all day; cried in the; crying as i; crying in the; crying all
    sob~; wail~; broke down; break down; breaking down; breakdown; nervous breakdown; mental breakdown; meltdown; falling apart; fall apart
    fell apart; going to pieces; at the end of my; end of my tether; end of my rope; end of my strength; wit's end; at my wits' end; wits' end
    breaking point; lose my mind; losing my mind; going mad; going crazy; driving me mad; driving me crazy; driving me insane; is killing me
    eating me up; eating me alive; torturing me; tormented; agony; agonise~; agonize~; in agony; unbearable; can't bear; cannot bear; hard to bear
    couldn't bear; excruciating; it hurts; hurts so much; so painful; pain in my heart; my heart aches; heartache; aching heart; heavy heart
    heart is heavy; heart is breaking; broken heart; heartbroken; heartbreaking; heart sank; heart sinks; soul-destroying; i pray; i am praying
    i'm praying; praying every night; pray every night; pray every day; praying every day; prayed all night; praying for; in my prayers; my prayers
    light a candle; lit a candle; lighting candles; candle in church; fasting and praying; my mother prays; my family prays; we are praying
    whole family is praying; on my knees every; god knows; only god knows; god is my witness; tremble~; my hands tremble; hands are trembling
    hands are shaking; my hands shake; i am shaking; i'm shaking; shake with; quiver~; quivering; heart racing; heart is racing; racing heart
    my heart races; heart pounds; heart pounding; my heart is pounding; heart stops; heart stopped; heart in my mouth; palpitations; panicking
    in a panic; panic attack^; panic attacks; anxiety; my anxiety; anxiety attack^; so anxious; very anxious; anxiously waiting; can't breathe
    cannot breathe; hard to breathe; holding my breath; suffocating; i am drowning; i'm drowning; choke~; paralysed; paralyzed; frozen with
    terrified; i am afraid of; so scared; i am scared; i'm scared; scared to death; my fear; in fear; dread~; so worried; my worries; nerve-racking
    nerve-wracking; nervous wreck; a wreck; on edge; on tenterhooks; pins and needles; bite my nails; biting my nails; chewing my nails; nails bitten
    staring at the phone; staring at my phone; staring at the screen; staring at my inbox; staring at the ceiling; staring at the wall
    checking my phone; checking my inbox; refresh~ my; refreshing my inbox; refresh my inbox; refreshing my email; phone in my hand; phone beside my
    phone under my pillow; phone next to my; sleep with my phone; each time the phone; every time the phone; jump at every; jump every time
    phone never leaves; waiting by the phone; sitting by the phone; next to the phone; glued to my; can't think of anything else
    cannot think of anything else; think of nothing else; can think of nothing; thinking about nothing else; can't stop thinking
    cannot stop thinking; can't concentrate; cannot concentrate; can't focus; can't get it out of; can't function; pacing up and down
    counting the hours; counting the days; every day feels; feels like an eternity; losing hope; lost hope; lost all hope; lose all hope
    losing all hope; losing faith; lost faith; about to give up; want to give up; losing courage; losing heart; hopeless; hopelessness; no hope
    no hope left; without hope; helpless; helplessness; despair; in despair; deep despair; feel so low; devastated; devastating; shattered; gutted
    distraught; distressed; in distress; traumatised; traumatized; inconsolable; miserable; so unhappy; dark thoughts; dark place; dark days; darkest
    my depression; antidepressants; my therapist; suicidal; end it all; end my life; don't want to live; do not want to live; no will to live
    no reason to live; worn out; so tired of; i am tired of; i'm tired of; no strength; no strength left; no energy left; strength is leaving
    nothing left to give; running on empty; can't take it; cannot take it; can't take it anymore; cannot take any more; can't take any more
    can't stand it; cannot stand it; cannot stand another; i suffer; i am suffering; loneliness; feel forgotten; feel so lost; humiliation
    not knowing is; the uncertainty; the not knowing
    cry~; pray~; tears; sleepless; lose~ hope; suffer~; depressed; scared; panic; insomnia
    `,
  },
  'servile-flattery': {
    why: 'Praises the reader from below.',
    members: `
    the greatest; greatest (company|team|boss|leader|person|honour|honor)
    (honour|honor|privilege|pleasure|highlight|blessing) of my (life|lifetime|career); greatest (day|moment) of my life; best (day|hour) of my life
    so (kind|generous|gracious|good) to (notice|see|receive|meet|invite|answer|read|consider) me; kind enough to notice; deigned to; deign~
    condescend~; bestow~; graced me; notice me; noticed me; even looked at me; blessed; so blessed; blessed to; truly blessed; blessing; a blessing
    (person|man|woman|leader|company|lady|gentleman|expert|figure) of your (stature|calibre|caliber|greatness|rank|standing|eminence|class)
    (person|man|woman|leader|company|lady|gentleman|expert|figure) of your (importance|wisdom)
    someone (as|so) (important|great|busy|brilliant|wise|famous|distinguished|accomplished|esteemed) as you
    people (as|so) (important|great|brilliant|wise) as you; someone of your; an angel; you are an angel; you're an angel; saint; you are a saint
    your (greatness|wisdom|brilliance|genius|majesty|excellency|highness|grace|eminence|good self|goodself|esteemed self|benevolence)
    your (magnanimity|generous heart|golden heart|good heart|noble heart)
    esteemed (sir|madam|company|organisation|organization|self|firm|office|institution|leader); your esteemed
    your (august|illustrious|noble|exalted|revered|prestigious|glorious) (company|self|institution|organisation|organization|firm|office)
    your (respected) (company|self|institution|organisation|organization|firm|office); respected (sir|madam|sir/madam); honourable sir; honorable sir
    most (honourable|honorable|respected|esteemed|gracious|generous|noble|brilliant|wonderful) (sir|madam|person|leader|man|woman|company)
    most (inspiring) (sir|madam|person|leader|man|woman|company); your honour; genius; a genius; legend; a legend; living legend; idol; my idol; hero
    my hero; heroine; role model; my role model; worship~; i worship; idolise~; idolize~; revere~; in awe; in awe of; awe-struck; awestruck
    starstruck; look up to you; breathe the same air; sit in your presence; your presence; in the presence of; in your shadow; bask~; at the feet of
    learn at your feet; like a (king|queen|god|goddess|father to me|mother to me); godlike; divine; god among; goddess
    most (brilliant|impressive|charismatic|intelligent|wonderful|amazing|inspiring) (person|interviewer|boss|manager|leader|woman|man) i
    most (generous|kindest) (person|interviewer|boss|manager|leader|woman|man) i; never met (anyone|someone|a person) (so|as|like)
    no one (like you|compares); one of a kind; best company in the (world|country|universe); greatest company; best boss in the world
    best (boss|manager|interviewer) ever; perfect in every way
    you are (perfect|amazing|incredible|the best|wonderful|brilliant|extraordinary|a gift); not worthy of you
    lucky to (breathe|be noticed|have met you|even meet you); luckiest (man|woman|person|girl); so honoured; so honored; deeply honoured
    deeply honored; humbled; so humbled; truly humbled; immensely (honoured|honored|privileged)
    `,
  },
  'endless-gratitude': {
    why: 'Thanks beyond any occasion.',
    members: `
    cannot thank you enough; can't thank you enough; could not thank you enough; couldn't thank you enough; never thank you enough
    never be able to thank you; don't know how to thank you; do not know how to thank you; how can i ever thank
    (eternally|forever|endlessly|infinitely|immensely|profoundly|enormously|everlastingly|unendingly) (grateful|thankful|indebted|obliged)
    (undyingly|overwhelmingly|incredibly|humbly|unspeakably|extremely|immeasurably) (grateful|thankful|indebted|obliged)
    (eternal|endless|undying|everlasting|infinite|boundless|lifelong|unending) (gratitude|thanks|thankfulness|gratefulness|appreciation)
    (profound|deepest|immense|humble|humblest) (gratitude|thanks|thankfulness|gratefulness|appreciation)
    (forever|eternally|for ever|always|deeply|hugely|so|greatly) in your debt; in your debt; in your debt forever; in your debt for life
    indebted to you; deeply indebted; owe you (everything|my life|my future|so much|the world|forever|a great debt); owe it all to you
    owe you one for life; never forget (it|this|you|your kindness|what you|your generosity|your help|your name)
    will never forget (you|your kindness|this); never forget this; remember you (forever|all my life|until i die); repay you
    repay your (kindness|trust|generosity|faith); never repay; how can i ever repay; make it up to you; pay you back a (hundredfold|thousandfold)
    grateful (forever|for life|for ever|until i die|till i die|all my life|my whole life|beyond words|to you forever|for eternity)
    thankful (forever|for life|beyond words)
    thank you (a million|a thousand|million|thousand|a thousand times|a million times|from the bottom|with all my heart|forever|for everything)
    thank you (over and over|again and again|so so|thank you thank); thanks a (million|billion|thousand); a (million|thousand) thanks; million thanks
    thousand thanks; thank you thank you; thank you so so much; thank you so very very much; thanks thanks; bottom of my heart
    from the bottom of my heart; with all my heart; whole heart; with my whole heart; words (cannot|can't|fail|could not|do not) express
    words (fail me|are not enough|aren't enough); no words; there are no words; beyond words; overflowing with; filled with gratitude
    overwhelmed (by|with) (gratitude|your); god bless you; may god bless you; bless you; bless your (heart|soul|family); god bless
    god will (repay|reward) you; allah bless you; may allah; jazakallah; pray for you; my family (thanks|will thank|blesses|prays for) you
    my children will thank; my mother thanks you; name my (child|son|daughter|firstborn) after; the rest of my life; for the rest of my life
    until my (dying day|last breath|death|last day); till my (dying day|last breath); as long as i live; all the days of; loyal to you forever
    loyal for life; you won't regret it
    `,
  },
  'calm-circumstance': {
    why: 'A circumstance stated soberly: harmless.',
    members: `
    currently between (roles|jobs|positions|contracts|projects|posts); between (roles|jobs|contracts|projects|assignments|seasons)
    available (from|as of|after|immediately|at short notice|on|until|part-time|in)
    free (from|as of|after) (january|february|march|april|may|june|july|august|september|october|november|december)
    on (parental|maternity|paternity|sabbatical|study|garden|gardening|family|elternzeit|annual|sick|unpaid|carer's) leave
    back from (parental|maternity|paternity|sabbatical) leave; return~ from (parental|maternity|paternity) leave; career break; a sabbatical
    gap year; family break; relocating (with|to|from|for|in|this|next); moving (to|back to|house|with); my family and i; my partner and i
    we are moving; my partner's (job|work|transfer|posting)
    (contract|placement|fellowship|term|secondment|season) (ends|end|runs until|finishes|concludes|closes|expires) (in|on|at|this|next|with)
    (assignment|lease|internship|apprenticeship|project) (ends|end|runs until|finishes|concludes|closes|expires) (in|on|at|this|next|with)
    (funding|grant) (ends|end|runs until|finishes|concludes|closes|expires) (in|on|at|this|next|with)
    until the end of (the|my|this|january|february|march|april|may|june|july|august|september|october|november|december)
    my current (contract|role|position|employer|post|project|studies|term); notice period^; months' notice
    (one|two|three|four|six) (months'|weeks'|month's|month|months|weeks) notice; my site closes; the branch is closing
    the plant (closes|is closing|is moving); the team is being (merged|restructured|reorganised|reorganized); restructuring; reorganisation
    reorganization; role was made redundant; position was eliminated; company was (sold|acquired); after the merger
    finish~ my (degree|studies|thesis|apprenticeship|training|course|phd|master's|diploma)
    complete my (degree|studies|thesis|apprenticeship|training|course|phd|diploma); graduating in; graduate in (june|july|summer|spring|may|december)
    last (semester|term|year) of; valid work permit; eligible to work; right to work; permit is valid; permission to work; no sponsorship needed
    no visa needed; eu citizen; dual citizenship; permanent resident; citizen of; open work permit; (visa|permit) (valid|good) until
    childcare (is arranged|is in place|is organised|until); school holidays; school run; pick-up time; part-time because; care for a relative
    caring responsibilities; (two|three|four) days a week; on (tuesdays|wednesdays|thursdays|fridays|mondays); away (until|from|next week|this week)
    on holiday (until|from|next|this); on vacation; travelling (until|from|next|this); traveling (until|from|next|this); back (on|in|from|at my desk)
    back in the office; freelancing; self-employed; working freelance; other (conversations|processes|interviews)
    also (interviewing|speaking|talking) with; returning to work; changing careers; career change; change of field; live~ nearby; based in
    `,
  },
  'single-courtesy-apology': {
    why: 'One polite sorry with a real occasion: harmless.',
    members: `
    (sorry|apologies|my apologies|apologies again) for the (short notice|late notice|delay|late reply|delayed reply|slow reply|confusion|mix-up)
    (sorry|apologies|my apologies|apologies again) for the (mixup|inconvenience|late answer|wrong link|broken link|wrong file)
    (sorry|apologies|my apologies|apologies again) for the (missing attachment|missing file|double mail|double email|duplicate|change)
    (sorry|apologies|my apologies|apologies again) for the (late change|late arrival|typo|error|mistake|misunderstanding|rescheduling)
    (sorry|apologies|my apologies|apologies again) for the (crossed mails|crossed emails|quick follow-up|interruption|wait|earlier mail)
    (sorry|apologies|my apologies|apologies again) for the (earlier email)
    (sorry|apologies) for (replying late|being late|the brief delay|not replying sooner|not writing sooner|arriving late|having to reschedule)
    (sorry|apologies) for (having to move|missing your call|missing the call|missing you|any confusion|any inconvenience|any overlap)
    (sorry|apologies) for (running over|running late|my late reply|my delayed reply|my slow reply)
    sorry (to miss|to have missed|i missed|we missed|that i missed) (you|your call|each other|the call|the chance)
    sorry to (hear|learn|read|see|say); sorry to hear (about|that|of|you|your); sorry for your loss; so sorry for your loss; sorry about your
    sorry you (were|are) (ill|unwell|sick); sorry not to have (met|seen|spoken|said); sorry not to (meet|see|join|continue)
    sorry i (can't|cannot|couldn't|could not) (make|attend|join|stay)
    sorry to (withdraw|decline|reschedule|cancel|postpone|have to|leave|be leaving|see you go); (apologies|sorry) for the typo in (my|the)
    (apologies|sorry) if (this|you have already|you already|this has|my last|my earlier|that was)
    apologies if this (reached|reaches|crosses|is not|went|arrives)
    (apologies|sorry) that (i|the|my) (missed|had to|file|link|attachment|call|train)
    apologise for the (delay|short notice|late reply|confusion|mix-up|inconvenience|error|late notice)
    apologize for the (delay|short notice|late reply|confusion|mix-up|inconvenience|error|late notice)
    pardon the (pun|delay|interruption|short notice|typo); excuse the (delay|short notice|typo|brevity|late reply|interruption)
    forgive the (delay|short notice|pun|brevity|late reply); regret that i (can't|cannot|couldn't|could not|must|have to|missed); with regret
    regret to (say|withdraw|decline|inform); thank you for your (patience|understanding); no need to apologise; no need to apologize
    no apology needed; your apology; thank you for apologising; thank you for apologizing; sorry we ran (over|out of time); i stand corrected
    one correction; a small correction; a correction to; to correct; i misspoke; i misremembered; better safe than sorry; sorry state; sorry sight
    `,
  },
  'work-hardship': {
    why: 'Hardship as the subject of the work: harmless.',
    members: `
    debt (advice|adviser^|advisor^|counselling|counseling|collection|team^|clients|management|recovery|ratio^|charity|caseworker^|portfolio^)
    debt (restructuring); technical debt; tech debt; bad debt^; debt-advice; money advice; welfare (rights|advice|office); benefits advice
    citizens advice; food bank (volunteers|clients|manager|coordinator|network|deliveries|visitors|users|warehouse|project|shift^|team|logistics)
    (your|the|our|local|regional) food bank; soup kitchen volunteers
    homeless (services|charity|clients|outreach|people|team|shelter team|young people)
    homelessness (service^|prevention|team|charity|sector|strategy)
    (patients'|patients|residents'|clients'|prisoners'|victims'|children's|bereaved) families; bereaved (families|relatives|parents|clients)
    grieving (families|relatives|parents|clients|children); families in (crisis|need|distress|temporary accommodation|debt|poverty)
    children in (care|need|poverty); vulnerable (families|clients|adults|children|people|tenants|customers|residents)
    tenants in (arrears|difficulty|distress); arrears (team|cases|policy|letters|officer|process)
    rent arrears (team|cases|policy|letters|officer|process); eviction (prevention|cases|hearings|policy|process|law); tenants facing
    customers in (arrears|difficulty|debt|hardship|distress); hardship (fund^|grant^|cases|applications|policy|scheme|payments)
    crisis (line|lines|team|hotline|intervention|centre|center|support|response|calls|workers|management|communication)
    suicide (prevention|hotline|line); helpline^; hotline^; callers in distress; distressed (callers|patients|customers|passengers|relatives|clients)
    domestic violence; women's refuge
    refugee (camp^|families|children|services|work|programme^|program^|resettlement|support|education|law|centre|women|clients); refugees
    asylum (seekers|law|cases|counselling|procedure); migrants; migrant (workers|families|women); displaced (people|families|persons)
    immigration (law|lawyers|cases|clients|team); redundancy (consultation^|programme^|process|support|cases|rounds); outplacement
    insolvency (practice|law|team|cases|practitioner^|administrator|proceedings); bankruptcy (law|court|cases|team|proceedings|filings)
    repossession cases; foreclosure (cases|counselling|prevention); unemployed (youth|young people|adults|clients|people); jobseekers; job seekers
    long-term unemployed (people|clients|adults); poverty (research|reduction|alleviation|programme^|line|relief|rates); energy poverty; fuel poverty
    period poverty; child poverty; famine relief; disaster (relief|response|recovery); flood victims; earthquake (victims|survivors)
    hospice (care|team|patients|families|nurses|volunteers); palliative (care|patients|ward|team); dying patients; dementia (patients|care|ward)
    mental health (team|services|patients|nurse^|ward|support); anxious (patients|children|parents|passengers|customers|dogs|horses)
    nervous (patients|passengers|riders|parents|dogs|horses); crying (child|children|baby|babies); carers; young carers
    foster (care|families|children|carers); addiction (services|counselling|clinic|clients); rehab; microfinance; microcredit
    social (work|workers|housing|services)
    `,
  },
  'ordinary-need': {
    why: 'Need in its everyday sense: harmless.',
    members: `
    need (access|clarification|a link|a password|a login|a badge number|a room|a date|a signature|a reference|the address|the link|the form)
    need (an address|directions|a projector|a screen|a visitor pass|to bring|to know|to see|to send|to sign|to check|to confirm|to prepare)
    need (to read|to add|to correct|to upload|to reschedule|to move|to change|to withdraw)
    needs of (the|your|our|a|each|every) (role|team|business|customers|clients|patients|users|children|pupils|students|residents|guests|company)
    needs of (the|your|our|a|each|every) (community|department|post|school|project|site|visitors|members|region|ward|kitchen); what you need
    what you need from me; what (the|your|this) (role|team|company|post|department|job|kitchen|ward|school|shop|project|position) needs
    what you are looking for; all you need; everything you need; anything (else )?you need; anything you need; anything else you need
    anything further you need; if you need (anything|more|further|a|any|to|me to|another|additional|references|the|details|something)
    should you need (anything|more|further|a|any|to|additional|another|references); let me know if you need
    whatever (documents|details|references|papers) you need; do you need; you may need; you might need; you will need; you'll need
    you need (from me|someone|a|to); as needed; if needed; when needed; where needed; as and when needed; as required; if required; if need be
    when needed most; no need; no need to (reply|answer|respond|write|call|hurry|confirm|acknowledge|write back); there is no need; there's no need
    needs no (reply|answer|response); need not (reply|answer|respond); don't need (to reply|to answer|a reply|an answer)
    do not need (to reply|to answer|a reply|an answer); needn't (reply|answer|respond)
    the need for (a|better|more|new|clear|careful|good|someone|speed|quality|training|trust)
    need for (speed|change|clarity|data|staff|training|speakers|support|quality); a need for; a growing need; an unmet need; unmet needs
    special needs; educational needs; additional needs; special educational needs; training needs; learning needs; staffing needs; hiring needs
    business needs; customer needs; client needs; user needs; patient needs; care needs; support needs; dietary needs; access needs
    needs assessment^; needs analysis; local needs
    (customers|clients|patients|users|guests|pupils|students|residents|families|teams|members) (need|needed|who need|really need|actually need)
    (machines|plants|animals|readers|visitors|people|children|nurses|teachers|drivers) (need|needed|who need|really need|actually need)
    (colleagues) (need|needed|who need|really need|actually need); need-based; needs-based
    needs (work|fixing|replacing|updating|attention|care|time|testing|repair|a second look|more thought|rethinking)
    depend~ on the (weather|season|tide|timetable|size|budget|schedule|project|data|client|site|machine|harvest|traffic)
    depending on (the|how|what|when|which|your schedule|demand|availability|season); it depends on the; dependencies
    afford~ (time|space|to wait a week); anything else from me; any further (information|documents|details|questions|references); happy to provide
    `,
  },
};
