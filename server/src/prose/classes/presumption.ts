import type { WordClasses } from '../lexicon.ts';

/** What a writer says who speaks as if the post were won, with the frames that make such words harmless. */
export const presumption: WordClasses = {
  'only-once-hired': {
    why: 'Nobody has these before signing a contract.',
    members: `
    first day^; my first day; day one; day 1; first morning; first week^; first shift^; first month^; first fortnight; first weekend on
    first night shift^; first early shift^; first late shift^; first monday in; first tour of duty; first ward round; first call-out
    first trip out; first voyage; first rehearsal call; first delivery round; first payday; first pay (packet|slip|cheque|check); first paycheck^
    first wage packet; first salary; first paycheque^; first rota^; first roster^; first timetable; first assembly; first term there
    first semester there; first school day; first training day; first match day; first day of term; first day at sea; start date^; starting date^
    date of joining; joining date^; commencement date^; day of joining; report for duty; reporting date^; reporting time; reporting instructions
    joining instructions; joining letter^; joining pack^; joining formalities; joining report; joining bonus; start time^; where to report
    where do i report; who to report to; who do i report to; which entrance to use; which door to use; which gate to use; gate code^; door code^
    alarm code^; entry code^; building access; site access; access card^; access badge^; access pass^; access rights; after-hours access
    out-of-hours access; weekend access; security pass^; security badge^; security card^; security fob^; security briefing; building pass^
    site pass^; staff pass^; staff card^; staff badge^; staff id; staff number^; staff code^; id badge^; id card^; id photo^; identity badge^
    identity card^; employee card^; employee number^; employee id; employee badge^; employee code; badge^; badge photo^; photo for the badge
    photograph for the badge; picture for my badge; name badge^; name tag^; nametag^; name plate^; nameplate^; name on the door; name on the rota
    name on the board; name on the website; door sign^; door plate^; brass plate; desk sign; lanyard^; fob^; key fob^; swipe card^; keycard^
    key card^; smart card^; smartcard^; proximity card^; set of keys; own set of keys; spare keys; office key^; shop keys; van keys; cab keys
    keys to the shop; keys to the building; keys to the studio; keys to the van; keys to the lab; school keys; master key; onboarding; on-boarding
    onboarding pack^; onboarding plan^; onboarding form^; onboarding session^; onboarding portal; onboarding schedule; onboarding link^
    onboarding email^; onboarding call^; onboarding document^; onboarding checklist^; onboarding process; onboarding paperwork; onboarding week
    onboarding day^; onboarding buddy; onboarding materials; preboarding; pre-boarding; induction; induction day^; induction week; induction pack^
    induction plan^; induction programme^; induction program; induction session^; induction training; induction timetable; induction booklet
    induction course^; site induction^; safety induction^; ward induction; trust induction; corporate induction; crew induction; staff induction
    new starter induction; orientation; orientation day^; orientation week; orientation session^; orientation packet^; new hire orientation
    new-hire orientation; new starter^; new-starter form^; starter form^; starter pack^; new starter pack^; new hire packet^; new hire paperwork
    new joiner^; new joiner form^; welcome pack^; welcome kit^; welcome box; welcome email; welcome drinks; welcome lunch; welcome meeting; swag
    swag bag; company hoodie; company t-shirt; team hoodie; company mug; office mug; mug for my desk; plant for my desk; photo for my desk
    photos for my desk; company laptop^; work laptop^; staff laptop^; laptop^ set up; laptop setup; laptop collection; loan laptop
    company macbook; work macbook; mac or windows; laptop preference; which laptop; laptop to be ready; laptop delivery; company phone^
    work phone^; work mobile^; duty phone; company sim; company tablet; work tablet; second monitor; two monitors; dual monitors; docking station
    standing desk; sit-stand desk; ergonomic chair; left-handed mouse; left-handed scissors; keyboard layout; workstation set up
    workstation assessment; dse assessment; display screen assessment; desk space; desk by the window; desk near the window; which desk
    desk number; desk allocation; hot desk; where i will sit; where i'll sit; where will i sit; where i am sitting; seating plan^; bench space
    bench place; lab bench; lab coat^; lab coat size; film badge; dosimeter; locker^; locker number^; locker key^; locker room
    changing room locker; pigeonhole; pigeon hole; post tray; staff room mug; peg in the cloakroom; coat peg; shelf in the fridge
    parking (space^|spot^|permit^|bay^|place^); staff parking; staff car park; car park pass^; car park permit^; car park fob; parking badge^
    employee parking; where to park; where do i park; underground parking; bike shed; bicycle rack; bike rack space; bike storage; shower key
    canteen card^; meal card^; canteen account; staff canteen; staff meal^; staff lunch; staff bus; staff shuttle; works bus; crew bus
    shuttle pass; staff discount^; staff discount card^; employee discount; discount card; staff travel pass; staff travel; staff accommodation
    live-in room; staff house; staff quarters; staff cabin; crew cabin; crew quarters; cabin number; berth allocation; hostel room for staff
    nurses ' home; company housing; company flat; school house; tied cottage; uniform fitting^; uniform order^; uniform size^; uniform sizes
    uniform issue; uniform allowance; uniform measurements; uniform collection; uniform form; uniform voucher; size for the uniform
    collect my uniform; collect the uniform; my uniform; jacket size; shoe size; boot size; glove size; trouser size; shirt size
    fleece with the logo; safety boots; safety shoes; steel-toed boots; ppe issue; ppe order; issue of ppe; protective gear; chef whites
    chef's whites; chef jacket^; apron with the logo; tabard; tunic size; scrubs; scrubs in my size; set of scrubs; boiler suit; turnout gear
    flight suit; epaulettes; warrant card; collar number; call sign; squad number; shirt number; team kit; club suit; track suit; tracksuit
    costume fitting; wig fitting; dressing room; payroll form^; payroll details; payroll number^; payroll cut-off; payroll cutoff
    payroll department; bank details; bank account details; bank details form; account details for payroll; sort code; iban for the salary
    direct deposit; direct deposit form^; tax code; tax form^; tax declaration form; p 45; p 46; p 60; w-4; w-4 form; i-9; i-9 form; i-9 documents
    td 1; steuer-id; tax id; tax identification number; social security number; national insurance number; ni number; sozialversicherungsnummer
    pf number; pf nomination form; emergency contact^; emergency contact form^; next of kin form^; next of kin details; medical form^
    health questionnaire; occupational health appointment; occupational health form; pre-employment medical; pre-employment check^
    pre-employment screening; pre-employment forms; medical check^; drug test; drug screen; background check form; right to work documents
    right-to-work check; dbs form^; dbs application; dbs update; vetting form^; clearance form^; security clearance form; criminal record check
    police clearance form; fingerprint appointment; hepatitis jabs; vaccination record; pension enrolment; pension form^; pension scheme
    pension opt-out; provident fund; superannuation form; super fund details; 401k enrollment; benefit election^; health plan enrollment
    health insurance card; dental plan; dependents on the plan; share scheme; vesting schedule; probation period; probationary period
    probation review; probation meeting^; end of probation; ninety-day review; 90 - day review; first appraisal; first review
    first performance review; first one-to-one; performance objectives; objectives for the first quarter; staff handbook; employee handbook
    crew handbook; employment contract^; contract of employment; employment agreement; signed contract; work contract; two copies of the contract
    countersigned; countersignature; letter of appointment; appointment letter; statement of particulars; nda to sign; email address at
    company email; work email; company email address; work email address; new email address; email account; email signature; login^; login details
    log-in details; log-ins; login credentials; system access; systems access; temporary password; vpn access; vpn token; authenticator
    repo access; repository access; access to the repo; access to the codebase; commit rights; github access; jira access; slack invite
    slack channel; slack access; added to slack; teams channel; added to the calendar; shared drive access; intranet login; e-learning modules
    mandatory training; compliance modules; training plan^; training week; training slot; shadow shift^; shadowing week; supernumerary
    supernumerary week^; supernumerary period; preceptorship; buddy; assigned buddy; buddy system; assigned mentor; my boss there
    extension number; phone extension; direct line; direct dial; voicemail greeting; staff directory; staff photo; staff page; team page
    team photo; website photo; headshot for the website; biography for the website; cost centre code; time code; clock card; clocking-in card
    clock number; till login; till number; till training; safe combination; alarm training; fuel card^; company car^; car list; van allocation
    my van; route sheet; delivery route; round number; my round; my patch; my route; my territory; my sector; my caseload; patient list
    class list^; my timetable; my form group; my tutor group; my year group; my classroom; scheme of work; seating plans; duty rota
    playground duty; inset day^; first staff meeting; daily standup; morning huddle; handover day; handover period; handover with my predecessor
    my predecessor; predecessor's files; rota^; rota slot^; slot on the rota; slot in the rota; shift pattern^; shift plan^; shift schedule
    shift roster; roster^; roster line; duty roster; bid line; on-call rota; on-call slot; my shifts; my rota; my days off; days on and off
    late turn; early turn; holiday booking; holiday request^; book my holiday; booking leave; leave calendar; leave form; leave already booked
    annual leave dates; christmas rota; holiday rota; expense account; expenses form; company card; corporate card; company credit card
    travel account; business card^; business cards with; calling cards; press pass; press card; parking under the building; gym card; office gym
    type rating slot; sim slot; simulator slot; line training; crew id; crew tag; airside pass; ground school; joining port; flight to join
    seaman's book; ticket to join the ship; rig induction; bosiet; site keys; machine allocation; machine number; station in the kitchen
    my section; knife drawer; shelf in the walk-in; desk chair; start-up fund; start-up funds; office number; library card; staff library card
    lab keys; vestry keys; installation service; licensing service; institution and induction; swearing-in; name in the programme; squad photo
    staff christmas party; summer party with you all; team away day; team away-day; team offsite; company retreat; team lunch; team dinner
    office christmas party; sales kick-off; kick-off with the team; ski weekend; secret santa; staff whatsapp group; whatsapp group
    the team group chat; rota app; shift app; my timetable for; my timetable there; timetable for my classes; team meeting on monday
    my first team meeting; my first staff meeting; hi-vis with my; hard hat with my name; my hard hat; my overalls; my coveralls
    apron with my name; my apron; my tunic; pager number; my bleep; my pager; bleep number; bunk number; vpn login; my vpn; my username
    my user account; login for the; my login; my logins; login for me; my password for; my account on your; payroll number; payroll need
    payroll needs; payroll wants; payroll to; for payroll; probation ends; probation starts; my probation; probation period ends
    line manager to be; my line manager will; my line manager to; who my line manager; who is my line; who will be my; caseload from
    shadowing before; org chart with me; our christmas party; your christmas party; our summer party; our staff party; our team lunch
    our team dinner; kit list for; which size of; which size shirt; which size tunic; size of tunic; size of jacket; size of boot; size of shirt
    `,
  },
  'onboarding-verbs': {
    why: 'What a house does with somebody it has taken on, or a newcomer does to be taken in.',
    members: `
    onboard~; on-board~; be~ onboarded; getting onboarded; get onboarded; induct~; be~ inducted; orientate~; acclimatise~; acclimatize~
    acclimate~; enrol~; enroll~; enrolled in the scheme; enrol~ in the pension; enrol~ (me|us|him|her); enrol~ me in; enroll~ me
    enrolled for benefits; sign~ me up; sign~ up for benefits; sign~ up to the scheme; sign~ the contract; sign~ my contract; sign~ the papers
    sign~ the paperwork; sign~ everything; sign~ on the dotted line; counter-sign~; countersign~; initial every page; fill~ in the forms
    fill~ out the forms; fill~ in the starter form; fill~ out the paperwork; complete~ the paperwork; complete~ the forms
    complete~ the onboarding; complete~ the i-9; complete~ the medical; complete~ the health form; complete~ the vetting; complete~ my induction
    do~ the paperwork; sort~ the paperwork; sort~ out the paperwork; get~ the paperwork (done|started|moving); start~ the paperwork
    send~ the paperwork; send~ (me|over) the contract; send~ the contract; send~ me the forms; send~ the joining instructions
    send~ the starter pack; send~ my contract; post~ the contract; email~ the contract; draw~ up the contract; draw~ up my contract
    prepare~ the contract; prepare~ my contract; issue~ the contract; issue~ my contract; issue~ a badge; issue~ my badge; issue~ the uniform
    issue~ me with; collect~ my badge; collect~ my pass; collect~ my keys; collect~ my laptop; collect~ my uniform; collect~ the keys
    pick~ up my badge; pick~ up my keys; pick~ up my laptop; pick~ up my uniform; pick~ up the keys; pick~ up my pass; hand~ me the keys
    give~ me the keys; give~ me access; give~ me a desk; give~ me my keys; grant~ me access; set~ me up; get~ me set up; get set up
    getting set up; got set up; be~ set up; set up with; set up with a login; set~ up my account; set~ up my accounts; set~ up my laptop
    set~ up my desk; set~ up my workstation; set~ up my email; set~ up payroll; set~ up my login; set~ up my access; set~ up direct deposit
    get~ my laptop; get~ my login; get~ my logins; get~ my badge; get~ my pass; get~ my keys; get~ my kit; get~ my uniform
    get~ my hands on the laptop; get~ into the system; get~ on the system; get~ me on the system; get~ on the payroll; go~ on the payroll
    put~ me on the payroll; put~ me on the rota; put~ me on the roster; put~ me on the schedule; put~ me down for; put~ me on the system
    put~ me in touch with payroll; put~ my name on; put~ my name down; put~ my name in; put~ my name on the door; ink~ me in; book~ me in for
    book~ me on; book~ my induction; book~ my medical; book~ the medical; book~ the induction; book~ my training; book~ me onto; slot~ me in
    slotted in; slot~ into the rota; schedule~ my induction; schedule~ my orientation; schedule~ my first; schedule~ my training
    schedule~ my onboarding; arrange~ my induction; arrange~ my badge; arrange~ my pass; arrange~ my first; arrange~ my medical
    arrange~ my uniform; organise~ my induction; organize~ my orientation; organise~ my pass; organise~ my desk; organise~ my parking
    organise~ my keys; order~ my laptop; order~ my uniform; order~ the laptop; order~ my badge; order~ my business cards; order~ my chair
    order~ a desk; order~ my kit; order~ my boots; order~ my whites; fit~ me for; be~ fitted for; get~ fitted; measure~ me for
    measured for the uniform; measured for my uniform; try~ on the uniform; kit~ me out; kitted out; get kitted out; getting kitted out
    equip~ me with; provision~ my; provision~ an account; whitelist~ my; add~ me to the rota; add~ me to the team; add~ me to the roster
    add~ me to the group; add~ me to the channel; add~ me to slack; add~ me to teams; add~ me to the calendar; add~ me to the system
    add~ me to the list; add~ me to the whatsapp; add~ me to payroll; add~ me to the website; add~ me to the mailing list; add~ me to the chat
    added to the payroll; added to the rota; invite~ me to slack; invite~ me to the channel; loop~ me in on; copy me into the team; cc me on the
    include~ me in the rota; include~ me on the rota; roster~ me; rostered on; rostered for; rota~ me; rota'd; be~ rota'd; timetable~ me
    timetabled; shadow~ a shift; shadow~ the team; shadow~ my predecessor; shadow~ one of the; shadow~ a colleague; shadow~ someone before
    sit~ in on meetings; sit~ alongside; ride~ along with; train~ me up; train~ on your system; get~ trained; get~ trained up; do~ my training
    do~ the training; do~ the induction; do~ my induction; do~ the e-learning; do~ the modules; do~ my mandatory training; attend~ the induction
    attend~ induction; attend~ orientation; attend~ the training week; go~ through onboarding; go~ through induction; go~ through orientation
    go~ through the induction; start~ onboarding; start~ the onboarding; begin~ onboarding; begin~ induction; begin~ the onboarding
    start~ my induction; start~ my training; kick~ off onboarding; kick~ off the onboarding; get~ up to speed; get~ me up to speed
    come~ up to speed; bring~ me up to speed; be~ brought up to speed; hit~ the ground running; get~ my feet under; feet under the desk
    feet under the table; find~ my feet; find~ my way around; find~ my bearings; get~ my bearings; learn~ the ropes; show~ me the ropes
    be~ shown the ropes; shown round the building; show~ me round; show~ me where; show~ me to my desk; show~ me my; settle~ in
    settle~ into the role; settle~ into the team; settle~ in quickly; bed~ in; bedding in; ease~ into; ease~ me in; ramp~ up; get~ ramped up
    ramp-up plan; get~ stuck in; get~ to know the team; get~ to know my team; meet~ my team; meet~ my new team; meet~ my colleagues
    meet~ my new colleagues; meet~ my manager; meet~ my class; meet~ my pupils; meet~ my patients; meet~ my crew; meet~ my students
    introduce~ me to my; introduce~ me to the team; introduce~ myself to the team; introduce~ myself to everyone; introduce~ myself to my
    say~ hello to my; be~ introduced to the team; announce~ me to the team; read~ the handbook; read~ the staff handbook; read~ in before
    read~ myself in; read~ up before day one; prepare~ for my first day; prepare~ for my start; get~ ready to start; get~ ready for day one
    prepare~ for day one; report~ for duty; report~ to reception; report~ for work; report~ to the office; turn~ up on monday; turn~ up for work
    turn~ up on the first; clock~ in; clock~ on; move~ into the office; move~ into my office; unpack~ my desk; arrange~ my desk; bring~ my own
    bring~ on the first day; bring on the first day; wear on the first day; what to wear on; what to bring on; what should i bring
    what shall i bring; what do i bring; what documents to bring; which documents to bring; who will meet me; who meets me; who will show me
    who shall i ask for; who should i ask for; bring~ my documents; bring~ my passport; bring~ my p 45; hand~ in my p 45; send~ my bank details
    give~ my bank details; send~ you my bank details; provide~ my bank details; supply~ my bank details; confirm~ my start; confirm~ my start date
    confirm~ the start date; confirm~ my shifts; confirm~ my hours; confirm~ my roster; confirm~ my desk; fix~ a start date; fix~ the start date
    set~ a start date; set~ my start date; agree~ a start date; agree~ on a start date; agree~ my start date; pin~ down a start date
    settle~ on a start date; choose~ my start date; pick~ a start date; move~ my start date; bring~ my start date forward
    push~ back my start date; delay~ my start; finalise~ my start; finalize~ the start date; finalise~ the contract; finalize~ the contract
    finalise~ the paperwork; process~ my paperwork; process~ my contract; process~ my new hire; get~ cleared; get~ vetted; apply~ for my pass
    apply~ for my badge; apply~ for my dbs; start~ my dbs; renew~ my dbs; transfer my dbs; transferred my registration; transfer my pension
    move~ my pension; nominate~ a beneficiary; choose~ a health plan; elect~ benefits; opt~ into the scheme; opt~ into the pension
    choose~ my laptop; choose~ my desk; choose~ my chair; pick~ my desk; bag~ the desk; reserve~ a desk; reserve~ a parking space
    reserve~ my parking; book~ a locker; allocate~ me a; be~ allocated a; assign~ me a; deploy~ me; post~ me to; be~ posted to; station~ me
    be~ stationed; swear~ me in; be~ sworn in; be~ licensed as; be~ installed as; be~ inducted as; be~ commissioned; get~ my stripes
    hand~ over to me; take~ the handover; do~ the handover; do~ a handover with; pencil me in; pencilled me in; penciled me in; pencilled in for
    pencilled in on; speed up onboarding; speed up my onboarding; sped up the onboarding; be~ issued; be~ issued with; i shall be issued
    issued to me; i be~ given a badge; i be~ given a key; who will train me; who trains me; who will show me round
    `,
  },
  quitting: {
    why: 'Leaving the present work, in the words of many trades; before an offer it presumes one.',
    members: `
    hand~ in (my|our)? notice; hand~ (my|our) notice in; hand~ in (my|our) resignation; hand~ (my|our) resignation in; hand~ it in
    hand~ my papers in; give~ (my|our)? notice; give~ in (my|our)? notice; give~ notice at; give~ notice to; give~ formal notice
    give~ written notice; give~ two weeks '? notice; give~ a month's notice; give~ my month's notice; give~ a week's notice
    give~ three months '? notice; give~ my two weeks; give~ my fortnight's notice; give~ my employer notice; give~ my boss notice
    give~ them notice; give~ them my notice; give~ the school notice; give~ the agency notice; give~ the practice notice
    give~ the restaurant notice; give~ the hospital notice; give~ the firm notice; put~ in (my|our)? notice; put~ my notice in
    put~ in my two weeks; put~ in my resignation; put~ my papers in; put~ in my papers; put~ in my ticket; put~ in for my discharge
    tender~ (my|our)? resignation; tender~ my notice; submit~ (my|a) resignation; submit~ my notice; submit~ my papers; serve~ (my|out)? notice
    serve~ my notice; serve~ notice on; serve~ notice to; serve~ out my notice; serving my notice; serving notice; serving my notice period
    work~ (my|out) notice; work~ out my notice; working my notice; working out my notice; work~ my notice; on notice; my notice is in
    my notice has gone in; notice went in; notice is in; notice runs out; my notice runs; notice starts; my notice expires; notice ends
    notice ticking; notice clock; notice is ticking; halfway through my notice; notice already given; already given notice; have given notice
    've given notice; already resigned; have resigned; 've resigned; my resignation; letter of resignation; resignation letter^
    resignation is written; resignation is in; resignation is drafted; resignation in the drawer; resignation ready; resignation typed
    notice letter; notice typed; notice written; notice drafted; resign~; resign~ from; resign~ my post; resign~ my position; resign~ my seat
    resign~ my commission; resign~ my partnership; resign~ my fellowship; resign~ my chair; resign~ my directorship; resign~ my trusteeship; quit
    quitting; quitted; quit my job; quit my current job; quit my present job; quit my day job; quit work; quit the job; quitting my job
    jack~ in my job; jack~ in the job; jack~ it in; pack~ in my job; pack~ it in; chuck~ in my job; chuck~ in the job; ditch~ my job
    ditch~ the day job; throw~ in the towel at; leave~ my job; leave~ my current job; leave~ my present job; leave~ my post
    leave~ my current post; leave~ my position; leave~ my current position; leave~ my current employer; leave~ my present employer
    leave~ my employer; leave~ my firm; leave~ my company; leave~ my practice; leave~ my school; leave~ the service; leave~ the force
    leave~ the army; leave~ the navy; leave~ the regiment; i am leaving; i'm leaving; i am off; i'm off; told them i'm off; i be~ leaving in
    i shall be leaving; i'll be leaving; i will be leaving; that i was leaving; that i am leaving; that i'm leaving; that i would be leaving
    that i'll be leaving; that i'd be leaving; that i shall be going; tell~ my boss; tell~ my manager; tell~ my supervisor; tell~ my line manager
    tell~ my employer; tell~ my current employer; tell~ my present employer; tell~ my director; tell~ my head; tell~ my headteacher
    tell~ the head; tell~ my principal; tell~ my foreman; tell~ the foreman; tell~ my gaffer; tell~ the gaffer; tell~ my guv'nor; tell~ the boss
    tell~ the matron; tell~ matron; tell~ my ward sister; tell~ the ward sister; tell~ the ward; tell~ the ward manager; tell~ my consultant
    tell~ my captain; tell~ the captain; tell~ the skipper; tell~ my skipper; tell~ my commander; tell~ my sergeant; tell~ my co; tell~ my chef
    tell~ the chef; tell~ chef; tell~ my head chef; tell~ my dean; tell~ the dean; tell~ my chair; tell~ my head of department; tell~ my partners
    tell~ my senior partner; tell~ my co-founder^; tell~ my cofounder^; tell~ my business partner; tell~ my board; tell~ my chairman
    tell~ the trustees; tell~ the bishop; tell~ the churchwardens; tell~ my editor; tell~ my producer; tell~ my agent; tell~ my agency
    tell~ the agency; tell~ my union; tell~ hr; tell~ our hr; tell~ the office i; tell~ them i am; tell~ them i'm; tell~ them i was
    tell~ them i will; tell~ them i'll; tell~ them here; tell~ everyone at work; tell~ everyone here; tell~ my colleagues; tell~ my workmates
    tell~ my current team; tell~ my crew; tell~ the crew; tell~ the lads; tell~ the girls at work; tell~ the staff room; tell~ the shop
    tell~ the depot; tell~ the depot manager; tell~ the fleet manager; tell~ the garage; tell~ the salon; tell~ the bakery; tell~ the kitchen
    tell~ the practice manager; tell~ the store manager; tell~ the shop manager; inform~ my manager; inform~ my boss; inform~ my employer
    inform~ my current employer; inform~ my present employer; inform~ my supervisor; inform~ my director; inform~ my principal; inform~ the head
    inform~ my company; inform~ my present company; inform~ hr; inform~ the board; inform~ my partners; inform~ my firm; notify~ my employer
    notify~ my manager; notify~ my current employer; notify~ hr; notify~ my company; notify~ my firm; notify~ my agency; let~ my boss know
    let~ my manager know; let~ my employer know; let~ my team know; let~ my head know; let~ hr know; let~ my partners know; break~ the news to my
    break~ it to my boss; break~ it to my team; have~ the conversation with my; had the talk with my; spoken to my boss; spoke to my boss
    talked to my boss; told my current; told my present; told work; told the office; told the team here; told the firm; my boss knows
    my manager knows; my employer knows; my boss has been told; my employer has been told; they know i am leaving; they know i'm going
    they have started looking; advertise~ my post; advertise~ my job; advertise~ my position; advertising for my; hire~ my replacement
    hire~ my successor; find~ my replacement; find~ a replacement; find~ my successor; train~ my replacement; train~ my successor; train~ up my
    my replacement; my successor; replacement for me; look~ for my replacement; interviewing my replacement; recruiting my replacement
    handing over my; hand~ over my work; hand~ over my files; hand~ over my clients; hand~ over my patients; hand~ over my caseload
    hand~ over my accounts; hand~ over my projects; hand~ over my classes; hand~ over my list; hand~ over my matters; hand~ over my cases
    hand~ over my desk; hand~ over to my; handover document; writing my handover; write~ my handover; handover notes for my; wind~ up my practice
    wind~ up my business; wind~ down my business; wind~ up the business; wind~ down my practice; wind~ things up here; wrap~ things up here
    wrap~ up here; tie~ up loose ends here; close~ my business; close~ the business; close~ my shop; close~ the shop; close~ my practice
    close~ my studio; close~ my company; close~ down my; shut up shop; shut the shop; sell~ my business; sell~ the business; sell~ my practice
    sell~ my share of; sell~ my stake; sell~ my van; sell~ my tools; sell~ my pitch; sell~ my stall; give~ up my stall; give~ up my pitch
    give~ up my chair; give~ up my job; give~ up my post; give~ up my position; give~ up my work; give~ up my practice; give~ up my clients
    give~ up my freelance; give~ up freelancing; give~ up the day job; give~ up my shop; give~ up my studio; give~ up my classes
    give~ up my round; give~ up my taxi; give~ up my licence; give~ up my tenure; give~ up my evening job; give~ up my second job
    give~ up my weekend job; give~ up the bar job; drop~ my shifts; drop~ my evening shifts; cancel~ my shifts; cancel~ my agency shifts
    cancel~ my contract; terminate~ my contract; end~ my contract; end~ my contract early; end~ my engagement; break~ my contract
    not renewing my contract; not renew my contract; did not renew my; didn't renew my; let~ my contract lapse; let~ my contract run out
    let~ my retainer go; not signed on again; not sign on again; not re-enlisting; not re-enlist; not reapplied; not extended my contract
    declined an extension; declined the extension; turned down an extension; asked for early release; release from my contract
    released from my contract; be~ released from; ask~ to be released; relieving letter; relieving date; relieving order; no objection certificate
    exit interview^; exit date; last day; last day^ at; my last day; my last day here; my last working day; last working day; last shift
    my last shift; last week at; my last week; last service; final day; final shift; final week; my final day; leaving date; my leaving date
    leaving do; leaving party; my leaving drinks; leaving drinks; leaving card; leaving present; leaving speech; farewell party; farewell lunch
    farewell email; farewell drinks; goodbye party; goodbye cake; goodbye email; goodbye card; farewell do; said my goodbyes; say~ my goodbyes
    said goodbye to my; said farewell; bid farewell to; clear~ my desk; clear~ out my desk; clear~ my locker; clear~ out my locker
    clear~ my office; clear~ my bench; clear~ my classroom; pack~ up my desk; pack~ my desk; pack~ up my office; pack~ my knives; pack~ my tools
    box~ up my desk; empty~ my locker; empty~ my desk; empty~ my pigeonhole; take~ my pictures down; gave in my keys; gave back my keys
    give~ back my keys; give~ back the keys; hand~ in my keys; hand~ back my keys; hand~ in the keys; hand~ over the keys; return~ my keys
    return~ my laptop; hand~ back my laptop; hand~ in my laptop; hand~ in my badge; hand~ in my uniform; hand~ back my uniform; hand~ in my kit
    hand~ in my pass; hand~ in my warrant card; hand~ in my bleep; hand~ in my pager; hand~ in my apron; hang~ up my apron; hang~ up my hat
    hang~ up my boots; hang~ up my whites; fold~ my apron; give~ up my locker; give~ up my bleep; give~ back the van; give~ back my van
    give~ up my van; give~ back the company car; drop~ off the van keys; return~ the company car; return~ the van; sign~ off the ship
    come~ off the rota; came off the rota; off the rota here; taken off the rota; take~ me off the rota; took myself off the
    take~ myself off the roster; off the roster; off the books; off the bank list; walk~ away from my; burn~ my boats; burn~ my bridges
    burn~ my ships; cut~ the cord; cut~ my ties with; cut~ loose from; jump~ ship; pull~ the plug; take~ the plunge; close~ that chapter
    close~ this chapter; turn~ the page here; part~ company with; part~ ways with; step~ down from; step~ down as; stand~ down as
    stand~ down from; stand~ aside as; retire~ from my; give~ up the chairmanship; step~ back from my; bow~ out of; free~ myself up
    taken voluntary redundancy; take~ voluntary redundancy; took the severance; take~ the severance; take~ redundancy; accept~ redundancy
    took the package; taken the package; bought myself out; buy~ myself out; buy~ out my notice; paid out my notice; bought out my notice
    waive~ my notice; shorten~ my notice; negotiate~ my notice; negotiate~ my release; negotiate~ an early release; garden leave; gardening leave
    use~ up my leave; use~ up my holiday; use~ my remaining leave; take~ my remaining leave; terminal leave; discharge papers
    signed off the register; deregister~ my business; deregister~ as self-employed; close~ my sole trader; strike~ off my company
    cancel~ my registration; gave my students notice; counter-offer^; counteroffer^; refused the counter-offer; turned down a counter-offer
    turned down their counter-offer; they tried to keep me; i am leaving the; i'm leaving the; i be~ leaving my; i will be leaving the
    i will be leaving my; i'll be leaving the; i'll be leaving my; told them i was leaving; told them i am leaving; i've told them i'm leaving
    my leaving; since i gave notice; now that i have resigned; now that i've resigned; now that my notice is; no longer employed by; freed myself
    released by my employer; early release from
    `,
  },
  'giving-up-home': {
    why: 'Letting go of where one lives, or taking a new place, on the strength of the job.',
    members: `
    lease^; break~ (my|the|our) lease; break~ the lease; broke our lease; end~ (my|the|our) lease; end~ the lease; cancel~ (my|our|the) lease
    terminate~ (my|our|the) lease; give~ up (my|our|the) lease; not renew (my|our|the) lease; not renewing (my|our|the) lease; let~ the lease go
    let~ (my|our|the) lease lapse; let~ the lease run out; get~ out of (my|our|the) lease; sign~ a lease; sign~ the lease; sign~ a new lease
    sign~ a rental contract; sign~ a tenancy; sign~ for a flat; sign~ for an apartment; lease is up; lease runs out; lease ends
    lease break clause; break clause; tenancy^; end~ (my|our) tenancy; end~ the tenancy; give~ up (my|our) tenancy; terminate~ (my|our) tenancy
    surrender~ the tenancy; tenancy agreement^; tenancy notice; rental contract^; rental agreement; rental deposit; deposit on a flat
    deposit on an apartment; deposit on a house; put~ down a deposit; put~ a deposit down; put~ a deposit on; paid a deposit; pay~ a deposit on
    deposit back; paid the deposit; holding deposit; first month's rent; paid the first month's rent; security deposit; rent a room; rent~ a flat
    rent~ an apartment; rent~ a house; rent~ a room near; rent~ a place; renting a place; rent in advance; my flat; our flat; my apartment
    our apartment; my house; our house; my cottage; my bedsit; my studio flat; my room; my condo; our condo; my maisonette; my houseboat
    our bungalow; my loft; my digs; my lodgings; digs; lodgings; give~ up (my|our|the) flat; give~ up (my|our|the) apartment
    give~ up (my|our|the) house; give~ up (my|our|the) room; give~ up (my|our|the) cottage; give~ up my studio; give~ up my place
    give~ up our home; give~ up my digs; give~ up the rent-controlled; give~ up my rent-stabilized; give~ notice on (my|our|the) flat
    give~ notice on (my|our|the) apartment; give~ notice on (my|our|the) house; give~ notice on (my|our|the) room; give~ notice on my place
    give~ notice on the lease; notice on the flat; notice on our flat; notice on my flat; notice on the apartment; notice on my apartment
    notice on my room; notice on our house; notice on the cottage; notice on the lease; notice to (my|our) landlord; notice to my landlady
    notice to the landlord; notice to the housing association; landlord^; landlady; my landlord; our landlord; my landlady
    tell~ (my|our) landlord; tell~ my landlady; tell~ the landlord; told the landlord; notify~ (my|our) landlord; inform~ (my|our) landlord
    let~ (my|our) landlord know; write~ to (my|our) landlord; ring~ the landlord; my landlord knows; letting agent^; letting agents
    letting agency; lettings agent; let~ (my|our|the) flat; let~ (my|our|the) house; let~ (my|our|the) apartment; let~ my room
    let~ out (my|our|the) flat; let~ out (my|our|the) house; let~ out my apartment; flat is let; house is let; flat has been let; let to a couple
    let to a friend; let to students; rent~ out (my|our|the) flat; rent~ out (my|our|the) house; rent~ out (my|our|the) apartment
    rent~ out my room; rent~ my place out; found a tenant; find~ a tenant; find~ tenants; tenant^ for (my|our|the) flat; tenant for the house
    new tenant^; tenants moving in; tenants move in; sublet; sublets; subletting; sub-let; sub-letting; sublease~; sublet (my|our|the) flat
    sublet (my|our|the) apartment; sublet my room; sublet my place; subletting my flat; subletter^; subtenant^; sub-tenant^; lodger^; my lodger
    take~ in a lodger; flatmate^; tell~ my flatmate^; told my flatmates; tell~ my roommate^; told my roommate; tell~ my housemate^
    my flatmate knows; roommate^; housemate^; find~ a new flatmate; replacement flatmate; replacement tenant; someone to take over my room
    someone to take my room; take~ over my lease; take~ over my flat; take~ over the lease; lease takeover; lease transfer; assign~ the lease
    house on the market; house is on the market; flat on the market; flat is on the market; apartment on the market; home on the market
    put~ (my|our|the) house on; put~ (my|our|the) flat on; put~ (my|our|the) apartment on; put~ (my|our|the) house up; put~ the place on
    put~ our home on; put~ up for sale; house up for sale; flat up for sale; for sale sign; sale board; sold sign; sold board; estate agent^
    realtor^; my realtor; our realtor; broker has listed; list~ (my|our|the) house; list~ (my|our|the) condo; list~ (my|our|the) apartment
    list~ the flat; listing photos; house is listed; staging the house; viewings; house viewing^; flat viewing^; viewing^ booked
    viewings arranged; view~ flats; view~ a flat; view~ apartments; viewing flats; viewing apartments; viewing houses; viewing a flat
    view~ a house; view~ rooms; look~ at flats; look~ at apartments; look~ at houses; looking at rooms; seen a flat; saw a flat; found a flat
    find~ a flat; found an apartment; find~ an apartment; found a house; found a room; find~ a room; found a place; find~ a place
    found somewhere to live; find~ somewhere to live; found lodgings; find~ lodgings; found digs; found a cottage; secured a flat
    secured an apartment; secured a room; secured a tenancy; secured housing; reserve~ a flat; reserve~ an apartment; reserved a room
    put~ an offer on; put~ in an offer; made an offer on; offer on a house; offer on a flat; offer on a cottage; offer accepted on; mortgage offer
    mortgage application; mortgage broker; mortgage in principle; agreement in principle; applied for a mortgage; pre-approved mortgage
    exchange~ contracts; exchanged contracts on; completion on the house; complete on the house; close on the house; closed on the house
    notary for the house; selling our house; sell~ (my|our|the) house; sell~ (my|our|the) flat; sell~ (my|our|the) apartment
    sell~ (my|our|the) condo; sell~ (my|our|the) cottage; sell~ our home; sell~ the farm; sell~ the boat; sell~ the family home; sold up; sell~ up
    selling up; sold the house; sold our house; sold my flat; buyer for the house; found a buyer; buyer for the flat; accepted an offer on our
    bought a flat; bought a house; bought a cottage; bought a place; buy~ a house near; buy~ a flat near; buying a place; buy~ a place
    buying a house; bought near the office; move~ out; moving out; move~ out of (my|our|the); moved out of; moving out of; move-out date
    moving-out date; vacate~ (my|our|the); vacate~ the flat; vacate~ the premises; hand~ back the keys to; hand~ in the flat keys
    keys to the flat; keys to the apartment; keys to the new place; checkout inspection; inventory check; end-of-tenancy clean; end of tenancy
    deep clean of the flat; give~ up the allotment; allotment; give~ up my allotment; give~ up our garden; give~ up my garage; give~ up my mooring
    storage unit^; self-storage; self storage; into storage; put~ in storage; put~ into storage; furniture in storage; furniture into storage
    put~ (my|our) furniture in; everything in storage; boxes in storage; store~ (my|our) furniture; sell~ (my|our) furniture; sell~ the furniture
    sold my sofa; sell~ the sofa; sold our sofa; sell~ the piano; sold the piano; give~ away my furniture; give~ away the furniture
    furniture for sale; furniture on gumtree; furniture on marketplace; house clearance; clear~ the house; clear~ the attic; clear~ out the garage
    garage sale; yard sale; moving sale; car boot sale; skip outside; empty~ the flat; pack~ up the flat; pack~ up the house; pack~ up our home
    pack~ up the kitchen; packing boxes; packing up; half packed; boxes are packed; bags are packed; boxes in the hall; boxes in the hallway
    boxes stacked; bubble wrap; suitcases packed; suitcase packed; my bags are packed; packed my bags; books in boxes; cancel~ (my|our) broadband
    cancel~ the broadband; cancel~ the internet; cancel~ the electricity; cancel~ the utilities; transfer the utilities; final meter reading
    redirect~ (my|our|the) mail; redirect~ (my|our|the) post; mail redirection; post redirected; forwarding address; forward~ my mail
    change of address; change~ my address; changed my address; new address; my new address; my address from; council tax
    deregister~ (my|our) address; abmeldung; anmeldung; municipal registration; register~ my address; register~ at the town hall
    home contents insurance; home insurance for; house share; house-share; flat share; flatshare; flat-share; wg-zimmer; wg room
    spare room nearby; airbnb near; airbnb for the first; airbnb until; short let; short-let; short-term let; serviced apartment; serviced flat
    temporary accommodation; temporary housing; corporate housing; sublet near; furnished flat; furnished apartment; furnished room
    unfurnished flat; pied-à-terre; weekday flat; room during the week; room for weekdays; sleep at my cousin's; stay with my sister until
    stay~ with friends until; crash with friends until; sofa at a friend's; waiting list for housing; hospital accommodation; staff flat
    key worker housing; mutual exchange; exchange of flats; flat near; flat nearby; flat for; flat by; flat close to; flat opposite; flat in town
    flat in your; a flat near your; flat round the corner; mortgage approved; mortgage agreed; mortgage on the; mortgage for the; estate agent is
    estate agent has; estate agent comes; estate agent came; told the estate agent; realtor is; realtor has; told the realtor; letting agent has
    tenancy ends; tenancy starts; tenancy here; tenancy agreement signed; new tenants for; tenants for the flat; tenants for the house
    completion in; completion is; conveyancer has; in escrow on; lock-up for our; council tax cancelled; council flat swap; keys to the landlord
    keys to my landlord; keys to the agent; keys back to the landlord; last rent; last month's rent; nothing ties me to; nothing keeps me in
    `,
  },
  relocation: {
    why: 'Moving a life and a household to where the work is.',
    members: `
    relocate~; relocation; relocate~ to; relocate~ (my|our|the) family; relocate~ permanently; relocation agent^; relocation company
    relocation consultant; relocation package; relocation date; relocation plan^; relocation costs; resettle~; emigrate~; immigrate~; repatriate~
    uproot~; uproot~ (my|our|the) family; up sticks; upped sticks; upping sticks; make~ the move; the big move; our big move; moving date^
    moving day; date of the move; house move; moving house; move~ house; moving home; move~ home; moving abroad; move~ abroad; moving overseas
    moving to your city; moving to be nearer; moving closer; moving nearer; move~ closer to; move~ nearer to; move~ nearer the; move~ down to
    move~ up to; move~ over to; move~ across to; move~ back to; moving with the family; move~ (my|our|the) family; move~ my life; move~ everything
    move~ my things; move~ our things; move~ my furniture; moving van^; moving truck^; moving company; moving boxes; moving costs; moving quote^
    mover^; the movers; book~ (the)? movers; movers are booked; movers booked; movers come; movers arrive; movers on the; hire~ movers
    quotes from movers; removal firm^; removal company; removals company; removals firm; removal man; removal men; removal van^; removal lorry
    removals; removals booked; removals quote; removal quote^; removal date; book~ (the)? removals; book~ the removal; book~ the removal firm
    book~ a removal; man and van; man with a van; rented a van; rent~ a van; hire~ a van; hired a van; van hire; van is booked; book~ a van
    u-haul; uhaul; penske truck; packers and movers; umzugsfirma; umzugswagen; verhuizer; mudanza; déménagement; shipping container^
    ship~ my things; ship~ our things; ship~ (my|our) furniture; ship~ my books; ship~ the furniture; ship~ my car; ship~ my instruments
    ship~ my tools; container is booked; container booked; container leaves; container sails; container left; container arrives; pallets of books
    household goods; household effects; personal effects; import the car; school^ for (the|my|our) (children|kids|boys|girls|twins); schools for
    school place^; school places; place at the school; places at the school; school for my (son|daughter); school for our (son|daughter)
    school for the twins; enrol~ (the|my|our) (children|kids|son|daughter); enroll~ (the|my|our) (children|kids|son|daughter)
    enrolled at the local school; register~ (the|my|our) (children|kids|son|daughter); registered the children; registered the kids
    registered our daughter; registered my son; school registration; school application^; school transfer; transfer the children
    transferred the children; take~ the children out; took the kids out; change~ schools; changing schools; school catchment; catchment area
    boarding school place; sixth form place; school admissions; school admissions office; school uniform; school uniforms; visit~ schools
    visiting schools; look~ at schools; looking at schools; look~ round schools; school tour^; tour of the school; headteacher at the local
    kindergarten place; nursery place^; nursery place for; place at nursery; place at the nursery; nursery waiting list; nursery start
    nursery deposit; daycare place; daycare spot^; crèche place; creche place; kita place; kitaplatz; preschool place; childminder near
    childminder nearby; settling-in sessions; tagesmutter; pta there; scouts there; ballet school there; football club for the boys
    music teacher for; visa^; visa appointment^; visa application^; visa sponsorship; visa fee^; visa interview; visa paperwork; visa papers
    visa stamp; visa process; visa lawyer; work visa^; skilled worker visa; spouse visa^; dependant visa^; dependent visa^; family visa
    partner visa; job seeker visa; h-1b; h1b; h-4; l-1; tn visa; o-1; e-3 visa; o-1 visa; green card; blue card; eu blue card; work permit^
    residence permit^; residency permit^; residence papers; residency papers; residence card; residence title; residency application
    permit appointment; permit papers; aufenthaltstitel; ausländerbehörde; immigration lawyer; immigration office; immigration papers
    immigration appointment; immigration medical; biometrics appointment; consulate; consulate appointment; embassy; embassy appointment
    appointment at the embassy; appointment at the consulate; apostille^; apostilled; sworn translation^; certified translation^
    translated my diploma; legalise~ my documents; legalize~ my documents; attested certificates; attestation of my degree; degree attestation
    notarised copies; notarized copies; birth certificates translated; marriage certificate translated; passport renewal; renew~ my passport
    renew~ our passports; passports renewed; new passport; passport photos; certificate of sponsorship; cos number; points-based; settled status
    emirates id; s-pass; employment pass; ep approval; labour card; labor card; police certificate; police clearance; tax residency
    tax deregistration; a 1 certificate; deregister~ from; deregister~ with; deregistered from the town hall; tell~ the tax office
    told the tax office; notify~ the tax office; social insurance number; health insurance transfer; change~ health insurer; new health insurance
    krankenkasse; register~ with a gp; registered with a gp; register~ with a doctor; register~ with a dentist; find~ a doctor; find~ a dentist
    new gp; transfer the medical records; bank account there; open~ a bank account; opened a bank account; open~ a local account
    local bank account; local phone number; local sim; new phone number; local number; driving licence exchange; driving license exchange
    exchange~ my driving licence; exchange~ my licence; exchange~ my license; convert~ my licence; convert~ my driving licence
    convert~ my license; swap~ my driving licence; international driving permit; local driving licence; local driving license; state license
    license transfer; licence transfer; transfer my license; transfer my licence; transfer my registration; license by endorsement
    nursing license by endorsement; compact license; state bar; bar admission in; register~ with the gmc; register~ with the nmc; gmc registration
    nmc registration; ahpra; register~ the car; re-register~ the car; car registration; new number plates; number plates; car insurance there
    neighbourhood hunting; neighborhood hunting; explore~ neighbourhoods; explore~ neighborhoods; exploring neighbourhoods
    exploring the neighbourhood; scout~ neighbourhoods; scout~ neighborhoods; scouting neighborhoods; scout~ the area; scouting the area
    look~ round the area; walk~ round the neighbourhood; walk~ the neighbourhood; drive~ round the area; part of town; parts of town
    which area to live; where to live; where we might live; where we shall live; where we'll live; where we will live; suburbs to look at
    which suburb; commuter town; village nearby; village close by; street near the office; street near the hospital
    walking distance of the office; area to live; house hunting; house-hunting; house hunt; flat hunting; flat-hunting; flat hunt
    apartment hunting; apartment-hunting; apartment hunt; home search; room hunting; househunting; house-hunting trip; house-hunting weekend
    look-see trip; recce trip; recce of the area; weekend looking for; looking for a flat; looking for an apartment; looking for a house
    looking for a place; looking for a room; looking for somewhere to live; looking for somewhere nearer; looking at places; looking at property
    looking at listings; rightmove; zoopla; zillow; immoscout; idealista; saved searches; property search; commute from; test~ the commute
    tried the commute; trial run of the commute; rehearse~ the commute; practise~ the commute; timed the commute; time the commute
    plan~ my commute; planned my commute; route to work; my route to work; my commute; new commute; timed the drive; timed the walk
    dry run of the journey; bus route to; tram line to; cycle route to; park and ride; train pass; plane ticket^; one-way ticket^; one way ticket
    one-way flight; flights booked; flight is booked; book~ (my|our) flight^; book~ the flights; booked flights; book~ a one-way; booked the ferry
    ferry booked; book~ the ferry; ticket is booked; ticket booked; train ticket booked; eurotunnel booked; cat's passport; dog's passport
    pet passport^; pet passports; pet transport; quarantine for the dog; rabies jab; horse box; horsebox; stables near; stabling; kennels near
    cattery; vet near; transport for the horse; transport for the dog; flying the dog; crate for the dog; move~ my mother; move~ my parents
    care home near; bring~ my family over; bring~ my family; bring~ my wife over; bring~ the family over; family follows; family will follow
    family to follow; family joins me; wife and children follow; husband follows; my partner will follow; children will follow
    family is coming too; we are all moving; we are all coming; the whole family is moving; move as a family; say~ goodbye to our
    farewell to our neighbours; told the neighbours; goodbye to the neighbours; new life in; new life there; start~ a new life; new start in
    our new town; our new city; our new home; my new home; my new city; my new town; our new country; home near the office; live~ near the office
    live~ round the corner; live~ near you; live~ in your town; live~ within walking distance; language course for; language lessons for
    language course; dutch lessons; german lessons; danish lessons; learn~ the language; learning the language; started dutch; started german
    evening class in german; citizenship test; integration course; intensive course in; language school; tutor in norwegian; spouse's job
    trailing spouse; winter coat for; winter tyres for; winter tires; snow tyres; snow tires; winter clothes for; adapter plugs
    transport allowance; logistics of the move; logistics of moving; plan for the move; children start at; kids start at; children start school
    nursery from; nursery for the twins; nursery for our; nursery for my; nursery near; nursery round the corner; crèche near; crèche for
    kindergarten place for; kindergarten for; kita for; new school for; new schools for; daycare for; daycare near; day care for
    neighbourhood near; neighbourhood for; neighbourhood with; neighborhood near; neighborhood for; neighborhood with; suburb near; suburb with
    residency paperwork; vet for the dog; vet for the cat; customs for our; customs for the container; quarantine for the cat; biometrics booked
    catchment for the school; embassy interview; places at the grammar; places at st; place at st; have their places; has her place; has his place
    have places at; has a place at; start school in september; start at their new school; new school bags; children are enrolled
    kids are enrolled; son is enrolled; daughter is enrolled; twins are enrolled
    `,
  },
  'private-arrangements': {
    why: 'Changes at home, in the purse and in the diary that one makes for a job one has.',
    members: `
    cancel~ (my|our|the) gym; cancel~ my gym membership; gym membership^; join~ the gym near; swap~ gyms; changed gyms; gym round the corner from
    cancel~ my membership; cancel~ my subscription; cancel~ my course; cancel~ my evening class; drop~ my evening class; drop~ out of my course
    deferred my course; defer~ my studies; defer~ my place; deferred my master's; deferred my degree; took leave from university
    leave of absence from my course; switch~ to part-time study; moved my exam; postpone~ my exam; postponed my exams
    cancel~ (my|our|the) holiday; move~ (my|our|the) holiday; moved our holiday; rebook~ (my|our|the) holiday; rebooked our holiday
    postpone~ (my|our|the) holiday; shift~ (my|our|the) holiday; bring~ (my|our|the) holiday forward; brought our holiday forward
    put~ off (my|our|the) holiday; put~ off our trip; give~ up our holiday; change~ our holiday; cancel~ (my|our|the) vacation
    move~ (my|our|the) vacation; rebook~ (my|our|the) vacation; rescheduled our vacation; postpone~ (my|our|the) vacation
    cancel~ (my|our|the) trip; postpone~ (my|our|the) trip; move~ (my|our|the) trip; cancel~ the cruise; cancelled the cruise; cancel~ the flights
    change~ the flights; moved our flights; cancel~ the cottage; cancelled the villa; cancel~ the campsite; cancel~ the ferry; skip~ our holiday
    no holiday this year; last holiday before; one last holiday; fortnight off before; a week in the sun before; short break before; honeymoon^
    our honeymoon; postpone~ the honeymoon; move~ the honeymoon; cancelled the honeymoon; wedding moved; move~ (my|our|the) wedding
    moved the wedding; moved our wedding; postpone~ (my|our|the) wedding; bring~ the wedding forward; brought the wedding forward
    change~ the wedding date; rearrange~ the wedding; hen weekend; stag weekend; moved the christening; postpone~ the christening
    move~ the baptism; move~ my operation; moved my operation; postpone~ my operation; postpone~ my surgery; rescheduled my surgery
    moved my dentist; move~ my treatment; moved my physiotherapy; postpone~ my pilgrimage; moved my sabbatical; cancelled my sabbatical
    cut~ short my sabbatical; cut~ my sabbatical short; end~ my maternity leave; shorten~ my parental leave; cut~ my maternity leave short
    end~ my parental leave; parental leave moved; swap~ parental leave; season ticket^; buy~ a season ticket; bought a season ticket
    bought my season ticket; annual season ticket; monthly pass; buy~ a monthly pass; bought a monthly pass; travel card^; travelcard^; bus pass^
    buy~ a bus pass; bought a bus pass; railcard^; bought a railcard; bahncard; bahncard 100; metro card; oyster card; train pass^; annual ticket
    jobticket; deutschlandticket; yearly pass; rail pass; commuter pass; commuter ticket; toll tag; toll transponder; buy~ a car; bought a car
    bought a second car; buying a car; buy~ a van; bought a van; bought a second-hand car; put a deposit on a car; ordered a car; lease~ a car
    leased a car; new car for; car for the commute; bigger car; sell~ (my|our|the) car; sold my car; sold our car; selling my car
    sell~ my motorbike; sold my motorbike; sold my motorcycle; sell~ my van; sold my van; swap~ my car; traded in my car; trade~ in my car
    bought a bike; buy~ a bike; bought a bicycle; bought an e-bike; bought a folding bike; folding bike; buy~ a scooter; bought a scooter
    bought a moped; cargo bike; serviced my bike; had my car serviced; car serviced; roadworthy; driving lesson^; driving lessons; driving test
    book~ my driving test; booked my driving test; take~ my driving test; passed my test for; lorry licence lessons; booked my medical
    buy~ (new)? boots; bought boots; bought new boots; bought work boots; buy~ work boots; bought safety boots; bought the boots; steel toecaps
    bought steel toecaps; new boots; new work boots; new shoes; bought new shoes; bought shoes; bought clogs; nursing shoes; bought nursing clogs
    kitchen clogs; non-slip shoes; bought non-slip shoes; buy~ a suit; bought a suit; bought a new suit; new suit; bought two suits
    had a suit made; suit made; be~ measured for a suit; suit altered; suit let out; suit cleaned; suit dry-cleaned; tailor is making
    tailor has my; new blazer; bought a blazer; bought a coat; new winter coat; bought a winter coat; bought thermals; bought waterproofs
    new waterproofs; buy~ waterproofs; bought a briefcase; new briefcase; bought a satchel; new satchel; new rucksack; bought a rucksack
    new lunch box; bought a lunch box; bought a lunchbox; lunchbox; thermos; bought a thermos; new work wardrobe; work wardrobe
    wardrobe for the office; bought a wardrobe; bought shirts; bought five shirts; white shirts; ironed five; ironed my shirts; bought blouses
    bought trousers; bought a tie; bought a uniform; bought the uniform; buy~ (my|the|a) uniform; bought my uniform; bought scrubs; buy~ scrubs
    bought my scrubs; bought whites; bought chef whites; bought my whites; ordered my whites; bought a lab coat; bought overalls
    bought a stethoscope; new stethoscope; engraved stethoscope; buy~ knives; bought knives; new knives; knife roll; new knife roll
    had my knives sharpened; knives sharpened; sharpened my knives; bought my own tools; bought tools; buy~ tools; new tool belt; tool belt
    bought a tool bag; new toolbox; bought a torque wrench; bought a hard hat; bought a laptop; bought a desk; new desk; bought a chair
    bought an office chair; set up a home office; convert~ the spare room; cleared the spare room; box room into; study at home; bought a monitor
    bought a headset; faster broadband; upgrade~ my broadband; upgraded my internet; fibre installed; bought a planner; new diary; bought a diary
    bought an alarm clock; alarm clock; new alarm clock; set~ my alarm; setting my alarm; getting up at five; get~ up at five
    practising getting up; practise~ getting up; going to bed early; going to bed earlier; shift~ my sleep; changing my sleep; adjust~ my sleep
    blackout blinds; haircut; haircut booked; had a haircut; had my hair cut; shaved off my beard; shaved my beard; trimmed my beard
    covered my tattoo; remove~ my piercing; took out my piercing; new glasses; ordered glasses; teeth whitened; lose~ weight for
    arrange~ childcare; arranged childcare; childcare is arranged; childcare is sorted; childcare sorted; childcare arranged; childcare in place
    sort~ childcare; sort~ out childcare; change~ childcare; book~ childcare; increase~ childcare; extra childcare; extend~ nursery hours
    nursery hours; extra nursery day; full days at nursery; after-school club; afterschool club; after-school care; breakfast club; hort place
    wraparound care; wrap-around care; holiday club; rearrange~ the school run; neighbour does the school run; swap~ school runs; lift share
    lift-share; car share; car-share; carpool; carpooling with; pickups; pick-up rota; hire~ an au pair; found an au pair; hire~ a nanny
    hired a nanny; found a nanny; nanny share; childminder booked; found a childminder; find~ a childminder; my mother will mind; my mother minds
    my mother-in-law will; mother-in-law moves in; grandparents take; grandparents will take; grandma will; granny will; my sister will take
    my parents will take; my mum will have; my mum has agreed; my mother has agreed; my aunt will look; care for my mother arranged
    carer for my mother; carer for my father; carer^ for mum; day centre for; home help for; meals on wheels; move~ my mother in; dog sitter^
    dog-sitter^; find~ a dog sitter; found a dog sitter; book~ a dog walker; doggy daycare; doggy day care; dog daycare; rehome~ the dog
    rehomed the dog; found a home for the; homes for the hens; sold the hens; give~ away the cat; the cat goes to; cat sitter; my dog will stay
    dog is going to my; horse is on loan; loan~ out my horse; sell~ my horse; sold my horse; sold the pony; sold the goats; sold the boat
    sell~ the caravan; sold the caravan; sell~ my motorhome; partner's job; husband's job; wife's job
    my (husband|wife|partner) has (resigned|quit); my (husband|wife|partner) has asked; my (husband|wife|partner) gave notice
    my (husband|wife|partner) gave up; my (husband|wife|partner) has given; my (husband|wife|partner) has applied
    my (husband|wife|partner) is applying; my (husband|wife|partner) is looking for; my (husband|wife|partner) has found
    my (husband|wife|partner) has cut; my (husband|wife|partner) has reduced; my (husband|wife|partner) has gone part-time
    my (husband|wife|partner) has changed; my (husband|wife|partner) is changing; my (husband|wife|partner) has arranged
    my (husband|wife|partner) has swapped; my (husband|wife|partner) transfers; my (husband|wife|partner) transferred
    my (husband|wife|partner) is transferring; my (husband|wife|partner) takes over the; my (husband|wife|partner) has handed
    my (girlfriend|boyfriend|fiancé|fiancée) has given; my (girlfriend|boyfriend|fiancé|fiancée) is moving; my fiancé has asked
    girlfriend has found; boyfriend has found; my (husband|wife|partner) has requested; transfer for my wife; transfer for my husband
    transfer request in; swap~ shifts so; give~ up my side job; give~ up my sunday; give~ up my choir; left my choir; leave~ the choir
    resign~ from the choir; resigned from my club; leave~ my band; left the band; told the band; found a choir; handed over the scouts
    gave up the scouts; step~ down as coach; gave up coaching; coach~ no longer; resigned as treasurer; resigned as club; give~ up the committee
    pass~ on the allotment; stopped my lessons; stop~ my piano lessons; moved my lessons; change~ my training days; moved my classes to
    evening classes moved; yoga class moved; therapist moved; changed my church; church near; join~ a local club; joined the local
    joined the library; library card for; new football club; rowing club there; transfer to the local; changed my doctor; take~ out a loan
    took out a loan; loan for the car; car loan; loan on the strength; credit on the strength; on the strength of; on the strength of it
    on the strength of this; on the back of it; cash~ in my pension; cashed in my; drew on my savings; emptied my savings; dip~ into my savings
    changed my insurance; insurance for the commute; change~ my tax class; tax class; steuerklasse; claim~ no longer; sign~ off benefits
    signed off the dole; signed off unemployment; deregistered at the job; deregister~ with the jobcentre; told the jobcentre; tell~ the jobcentre
    tell~ the job centre; told the job centre; told the arbeitsamt; told the employment office; told the unemployment office; close~ my claim
    closed my claim; stop~ my benefits; told my work coach; tell~ my work coach; told my caseworker; tell~ my career coach; tell~ my recruiter
    told my coach; told the outplacement; reorganised the household; reorganised our lives; reorganised my life; rearranged my life
    rearrange~ my life; rearrange~ my week; reorganise~ my week; reorganize~ my life; replanned our year; replan~ the year; replan~ our summer
    plan~ our summer around; plan~ my year around; plan~ around it; built our plans; built my plans; made my arrangements; make~ arrangements
    making arrangements; made arrangements; have made arrangements; arrangements are made; arrangements are in place; arrangements are in hand
    everything is arranged; all arranged; all is arranged; all is ready; all is prepared; everything is ready; everything is packed
    everything is sorted at home; sorted everything at home; home front is sorted; cleared my diary; clear~ my diary; clear~ my calendar
    cleared my calendar; cleared my schedule; keep~ the week free; kept the month free; blocked out the; block~ out the month; blocked my calendar
    marked the date; date is in the diary; date in my diary; written in my calendar; red ring round; circled on the; ringed on the
    circled the date; count~ the days until; sleeps to go; paid in advance for; non-refundable; lost the deposit; forfeit~ the deposit
    forfeited our deposit; jabs for; started my jabs; nanny starts; nanny is booked; nanny is hired; dog walker starts; dog walker is booked
    au pair arrives; au pair is booked; booked an au pair; school run is covered; school run is sorted; childcare starts; childcare from
    arranged for the childminder; childcare lined up; wedding is moved; wedding has been moved; holiday is moved; holiday has been moved
    holiday is cancelled; holiday has been cancelled; second car bought; season ticket bought; season ticket paid; gym cancelled
    cancelled the gym; joined the gym near; joined a gym near; car is sold; car has been sold
    `,
  },
  'closing-other-doors': {
    why: 'Other openings dropped because this one is thought won.',
    members: `
    tell~ other companies no; tell~ the other companies; tell~ the others; tell~ the other firms; tell~ the other firm; tell~ the other side
    tell~ the other school; tell~ the other hospital; tell~ the other restaurant; tell~ the other two; tell~ the other three
    tell~ the other employer^; tell~ the other interviewers; tell~ the other agency; told everyone else no; said no to; say~ no to; saying no to
    say~ no to the; said no to the other; said no to two other; said no to everyone else; said no elsewhere; no thank you to; gave them a no
    politely declined; decline~; decline~ the; decline~ another; decline~ two; decline~ an offer; decline~ other offers; decline~ the other
    decline~ all other; decline~ all my other; decline~ the rest; decline~ a second interview; decline~ further interviews; decline~ interviews
    decline~ other interviews; decline~ their offer; decline~ a competing; decline~ invitations; decline~ a place; decline~ a post
    decline~ a position; decline~ a contract; decline~ a permanent; declined elsewhere; turn~ down; turn~ (it|them|that|others) down
    turn~ down the; turn~ down another; turn~ down two; turn~ down an offer; turn~ down other offers; turn~ down other; turn~ down a post
    turn~ down a job; turn~ down a place; turn~ down a contract; turn~ down a role; turn~ down a counter; turn~ down interviews
    turn~ down an interview; turn~ down a second; turn~ down a promotion; turn~ down a permanent; turn~ down work; turn~ down freelance
    turn~ down bookings; turn~ down gigs; turn~ down commissions; turn~ down a tour; turn~ down a season; turn~ down new clients
    turn~ away clients; turn~ away work; turn~ away new patients; turn~ away pupils; turn~ the other offer down; turn~ the others down
    turn~ everyone else down; reject~ the other; reject~ another offer; reject~ an offer; reject~ two offers; refuse~ the other; refuse~ an offer
    refuse~ another; refuse~ a post; refuse~ a contract; refuse~ a promotion; refuse~ interviews; pass~ on the other; pass~ on another
    pass~ on two; pass~ on an offer; pass~ on other; pass~ up another; pass~ up an offer; pass~ up the chance elsewhere; pass~ up a
    let~ another offer go; let~ an offer lapse; let~ the other go; let~ the others go; let~ other offers go; let~ that one go
    let~ the deadline pass; let~ the offer expire; let~ the other offer lapse; let~ two others go; let~ them go elsewhere
    let~ the recruiters know; let~ the others know; let~ the other know; let~ the other companies know; let~ the other firms know
    let~ recruiters know; let~ my recruiter know; let~ the agency know; let~ the headhunter know; waved away; wave~ away; brush~ off recruiters
    shut the door on; close~ the door on; closed the door on the; closed other doors; close~ other doors; close~ the other doors; shut other doors
    close~ off other; close~ off my other; closed off all other; close~ my other applications; close~ my other processes; close~ out my other
    closed every other; ended my other; end~ my other; end~ my search; ended my search; end~ my job search; ended the search; stop~ my search
    stopped my search; stopped my job search; stop~ searching; stopped searching; stop~ looking; stopped looking; stopped looking elsewhere
    no longer looking; not looking any further; not looking elsewhere; no longer searching; given up looking; stop~ applying; stopped applying
    stopped applying elsewhere; no longer applying; not applying anywhere else; not applied elsewhere; not applied anywhere else
    not applying elsewhere; no other applications; no further applications; pause~ my search; paused my search; paused my job search
    paused all other; pause~ all other; pause~ my other; put~ my search on hold; put~ the others on hold; put~ other applications on hold
    put~ everything else on hold; put~ other offers on hold; suspend~ my search; suspended my search; suspended my other
    suspended my applications; freeze~ my applications; froze my other; hold~ off the others; held off the others; hold~ off other; fend~ off the
    fended off; stall~ the other; stalled the other; keep~ the others waiting; kept the other waiting; keep~ them at bay; withdraw~
    withdraw~ from; withdraw~ my; withdraw~ from the other; withdraw~ from other; withdraw~ from all other; withdraw~ from two
    withdraw~ from three; withdraw~ from another; withdraw~ from every other; withdraw~ my other; withdraw~ my application
    withdraw~ my applications; withdraw~ my other applications; withdraw~ my name; withdraw~ my name from; withdraw~ my candidacy
    withdraw~ my candidature; withdraw~ my bid; withdraw~ my cv; withdraw~ my cv from; withdraw~ my file; withdraw~ everywhere else
    withdrawn everywhere; withdrawn elsewhere; pull~ out of; pull~ out of the other; pull~ out of other; pull~ out of two; pull~ out of another
    pull~ my other; pull~ my application; pull~ my applications; pull~ my cv; pull~ my cv from; pull~ my resume; pull~ my name
    bow~ out of the other; bow~ out of two; bow~ out of another; step~ out of the other; step~ out of two; step~ back from other; back~ out of
    back~ out of the other; back~ out of another; drop~ out of the other; drop~ out of two; drop~ out of another; drop~ my other; drop~ the others
    drop~ the other applications; drop~ all other; drop~ everything else; dropped the rest; scratch~ the others; struck off the others
    cross~ the others off; crossed off my list; strike~ them from; cancel~ my other; cancel~ the other; cancel~ other interviews
    cancel~ my interviews; cancel~ my interviews elsewhere; cancel~ my remaining interviews; cancel~ an interview; cancel~ two interviews
    cancel~ three interviews; cancel~ the interview at; cancel~ an audition; cancel~ my auditions; cancel~ my trial shift; cancel~ a trial shift
    cancel~ my trial lesson; cancel~ my second interview; cancel~ my other interviews; cancel~ everything else; cancel~ all my other
    call~ off the other; call~ off my other; call~ off the rest; called off my interviews; not attend the other; did not go to the
    skipped the other interview; skipped the interview; did not turn up to; not taking other interviews; not taking any other; no other interviews
    not interviewing elsewhere; not interviewing anywhere; no longer interviewing; stopped interviewing; stop~ interviewing
    ended my other conversations; ended talks with; end~ talks with; broke off talks; break~ off talks; break~ off talks with; broken off talks
    broke off negotiations; break~ off negotiations; end~ conversations with; wrap~ up other conversations; wound up my other; released the other
    release~ the others; free~ the others; thanked the others; thanked the other; thank~ the others and; sent my regrets; send~ my regrets
    sent regrets; send~ regrets to; regret to the other; wrote to the others; wrote to the other; written to the others; wrote off the others
    rang the others; rung the others; phoned the others; phoned the other; called the others; emailed the others; emailed the other
    informed the others; inform~ the other; informed the other; informed the other companies; notified the other; notify~ the other
    notified the others; off the market; take~ myself off the market; took myself off the market; taken myself off the market; i am off the market
    now off the market; no longer on the market; no longer available; not available to others; no longer open to; no longer open to work
    open-to-work; open to work; open to work banner; green banner; green ring; removed the banner; remove~ the banner; took down the banner
    take~ down the banner; took off the banner; switched off open; switch~ off open; turn~ off open to work; turned off job alerts
    turn~ off job alerts; job alert^; job alerts; cancel~ my job alerts; cancelled my alerts; unsubscribe~ from job; unsubscribed from
    unsubscribe~ from the job; unsubscribed from the alerts; delete~ my profile; deleted my profile; deleted my job; delete~ my job board
    deleted my indeed; take~ down my profile; took down my profile; take~ down my cv; took down my cv; took my cv down; taken my cv off
    take~ my cv off; took my cv off; took my resume down; take~ my resume off; close~ my seek; close~ my account with; deactivate~ my profile
    deactivated my profile; hid my profile; hide~ my profile; closed my file; agency has closed my; told the agency to stop; tell~ the agency to
    told the headhunter; tell~ the headhunter; told the headhunters; told the recruiters; tell~ recruiters; tell~ the recruiters
    told two recruiters; told my recruiter; told my agent; told the recruitment; ask~ my agent to stop; asked my recruiter to stop
    stop~ sending my; stopped answering recruiters; stop~ answering recruiters; not answering recruiters; ignored recruiters; ignore~ recruiters
    ignore~ other; disregarded other; forgo~ other; forgone; forego~ the other; foregone the; forwent; relinquish~ my place; relinquish~ the
    waive~ the other; give~ up the other; give~ up another; give~ up a place; give~ up my place; give~ up an offer; give~ up a post
    give~ up the chance; gave up a promotion; sacrificed the other; sacrifice~ another; renounce~; renege~ on; reneged on; went back on
    go~ back on my; broke my word to; let~ them down; let~ somebody else down; disappoint~ the other; disappointed two; disappoint~ another firm
    cleared the field; clear~ the field; clear~ the decks; cleared the decks; burned my other; burn~ my boats; burnt my boats; burn~ my bridges
    burnt my bridges; no plan b; have no plan b; no other irons; only iron in the; all my eggs; eggs in one basket; i am all in; i am yours
    all yours; i am all yours; committed to you; committed only to; fully committed to you; commit~ to you; commit~ myself to
    commit~ myself exclusively; set aside the others; put~ the others aside; set~ the others aside; set~ aside my other; no longer considering
    no longer consider; not considering anyone else; not considering others; not considering other; consider~ no other; considering no other
    consider nothing else; not entertaining other; no longer entertaining; stop~ entertaining; not negotiating with; no longer negotiating
    no need to look; no need to look further; need look no further; needn't look; no need to keep looking; no point in looking; no reason to look
    can stop looking; glad to stop looking; search is over; my search is over; search ends here; job hunt is over; hunt is over
    job search is over; end of my search; end of the search; my hunt is over; my quest is over; last interview i; last application i
    the last interview i shall; never have to interview again; no more interviews; no more applications; no more job ads; no more job boards
    no more cover letters; binned my other; bin~ the other; shredded the other; tear~ up the other; tore up the other; tore up the rest
    torn up the other; threw away the other; throw~ out the other; recycled my application; put~ away my cv; put~ my cv away; retire~ my cv
    filed away my cv; let~ my profile lapse; take~ no other; take on nothing else; taking on nothing else; take~ no new clients; taking no new
    not taking on new; taken no bookings; take~ no bookings; taking no bookings; not booking anything; keep~ my books closed; closed my books
    close~ my books; waiting list closed; close~ my waiting list; refer~ clients elsewhere; refer~ new enquiries; passed on the gig
    passed on the tour; gave my slot to; give~ my place to; gave my seat away; release~ the dates; released the dates; release~ my hold
    released my hold; release~ the pencil; released the pencil; released the other pencil; withdraw~ from the pool; out of the running
    take~ me off your list
    `,
  },
  celebrating: {
    why: 'Rejoicing over the job before it is given.',
    members: `
    celebrate~; celebrate~ with; celebrated with; celebration^; celebratory; celebration dinner; celebratory dinner; celebratory drink
    celebrate~ tonight; celebrating tonight; celebrate~ at home; celebrate~ properly; celebrating already; already celebrating; early celebration
    champagne; champagne on ice; champagne is on ice; champagne cooling; champagne is chilled; champagne chilling; open~ the champagne
    opened the champagne; pop~ the champagne; popped the champagne; pop~ a cork; popped a cork; pop~ the cork; popped the cork; corks popped
    cork has popped; bottle of champagne; a bottle of bubbly; bubbly; some bubbly; a bottle of fizz; prosecco; bottle of prosecco
    opened the prosecco; prosecco in the fridge; bottle in the fridge; bottle on ice; opened a bottle; open~ a bottle; open~ a good bottle
    opened the good bottle; the good whisky; opened the whisky; bottle of whisky; a dram; wee dram; raise~ a glass; raised a glass
    raising a glass; raise~ a toast; raised a toast; toast~; toast~ to; a toast; drank a toast; drank to; drink~ to; drink~ to it; drank to it
    drank to you; drank your health; drunk to; clinked glasses; clink~ glasses; glasses were raised; bottoms up; round of drinks; drinks on me
    drinks are on me; first round is on; stood a round; bought a round; buy~ a round; pint to celebrate; pint on the strength; went to the pub
    down the pub to; threw a party; throw~ a party; planning a party; plan~ a party; little party; surprise party; street party; garden party
    barbecue to celebrate; fireworks; baked a cake; bake~ a cake; cake with; cake with your; cake with your logo; iced a cake; cake is ordered
    order~ a cake; ordered a cake; bought a cake; cut~ the cake; kransekake; distribute~ sweets; distributed sweets; mithai; box of sweets
    sweets to the neighbours; boxes of mithai; laddoos; baklava for; brought doughnuts; doughnuts for; bought doughnuts; pastries for the
    croissants for the office; brought cake in; cookies for my; table booked; book~ a table; booked a table; table for six; dinner out
    dinner to celebrate; lunch to celebrate; meal to celebrate; celebration meal; took us out; take~ us out; take~ everyone out
    took the family out; took my wife out; took my husband out; take~ my parents out; treated us to; treat~ myself to; treated myself to
    treat~ the family; splash~ out on; splashed out on; buy~ myself a present; bought myself a; rewarded myself with; ice cream for the children
    ice cream all round; pizza to celebrate; takeaway to celebrate; danced round the; dance~ round the kitchen; danced around the kitchen
    danced in the kitchen; jump~ for joy; jumped for joy; jumping for joy; jumping up and down; leapt; leap~ for joy; leapt in the air
    punched the air; punch~ the air; punching the air; high-fived; high-five~; high five^; high fives all round; fist bump; whoop~; whooped
    whooping; cheered; three cheers; hip hip; hooray; hurray; hurrah; woohoo; woo-hoo; yay; yippee; huzzah; cry~ with joy; cried with joy
    crying with joy; cried with happiness; tears of joy; wept with joy; wept for joy; happy tears; joyful tears; hug~ my wife; hugged my
    hugged everyone; kissed my; over the moon; family over the moon; family is over the moon; my family is over; parents are over the moon
    wife is over the moon; mum is over the moon; we are over the moon; all over the moon; on cloud nine; on cloud 9; in seventh heaven
    walking on air; floating on air; on top of the world; thrilled to bits; chuffed; chuffed to bits; made up for me; tickled pink
    pleased as punch; like a dog with two tails; grin~ from ear to ear; grinning from ear to ear; grinning all the way; cannot stop smiling
    can't stop smiling; can't stop grinning; haven't stopped smiling; ecstatic; elated; overjoyed; jubilant; euphoric; buzzing; stoked
    cock-a-hoop; beside myself; so proud of me; proud of me; are proud of me; is so proud; proud as anything; proud as a peacock
    parents are proud; my parents are so proud; my mother is so proud; my father is proud; my father is so; my mother cried; my mum cried
    my father cried; my dad cried; my grandmother cried; mother wept; tell~ my mother; told my mother; tell~ my mum; told my mum; tell~ my mom
    told my mom; tell~ my mam; told my mam; tell~ my father; told my father; tell~ my dad; told my dad; tell~ my parents; told my parents
    tell~ my wife; told my wife; tell~ my husband; told my husband; tell~ my partner; told my partner; tell~ my girlfriend; told my girlfriend
    tell~ my boyfriend; told my boyfriend; tell~ my fiancé; tell~ my fiancée; tell~ my children; told the children; told the kids; tell~ the kids
    tell~ the children; tell~ my kids; tell~ my son; told my son; tell~ my daughter; told my daughter; tell~ the twins; told the family
    tell~ the family; tell~ my family; told my family; tell~ the whole family; told my brother; tell~ my brother; told my sister; tell~ my sister
    told my grandmother; tell~ my grandmother; tell~ my gran; told my nan; tell~ my nan; told my grandad; told my grandfather; tell~ my aunt
    told my aunt; told my uncle; tell~ my in-laws; told my mother-in-law; told my godmother; told the grandchildren; told the whole village
    told the village; told my friends; tell~ my friends; told all my friends; tell~ all my friends; told my best friend; told my flatmate
    told the dog; told the cat; told everybody; told everyone; tell~ everyone; tell~ everybody; told anyone who would listen
    tell~ anyone who will; told the neighbours; tell~ the neighbours; told my neighbour; told the neighbors; told my neighbor; told my priest
    told my pastor; told my imam; told my rabbi; told the congregation; told my choir; told my football team; told the team at
    told my old teacher; told my professor; tell~ my professor; told my tutor; told my mentor; told my old boss; told my referees; rang my mother
    ring~ my mother; rang my mum; rang home; ring~ home; phoned home; phone~ home; called home; call~ my mother; called my mother; called my mom
    called my parents; called my dad; phoned my father; phoned my mother; phoned my dad; rang my dad; text~ my mum; texted my mum; texted everyone
    texted my wife; wrote to my mother; wrote home; wrote to my grandmother; my mother knows; my parents know; my family knows
    the whole family knows; the children know; the kids know; whole street knows; the whole village knows; half the village knows; everyone knows
    mother has told; my mother has told everyone; my mum has told; my mother is telling; my grandmother has told; mother boasts
    mother is boasting; boast~ to the; bragging; brag~ to; dad is bragging; my father has told; father tells everyone; my wife is thrilled
    my husband is thrilled; my partner is thrilled; my parents are thrilled; my family is thrilled; my family are thrilled; family are delighted
    my wife is delighted; my husband is delighted; my parents are delighted; the kids are excited; children are excited; the children are thrilled
    my children are so; my son is telling; my daughter is telling; my daughter drew; my son drew; drew a picture of; drawn a picture; made a card
    made me a card; made a banner; a banner in the hall; balloons; bunting; flowers arrived; flowers from my; bouquet from my; congratulation^
    congratulations; congratulations cards; congratulations have been; congratulations from; being congratulated; be~ congratulated
    congratulated me; congratulating me; congratulate~ me; congratulates me; cards have come; cards from the neighbours; well done from
    well-wishers; messages of congratulation; my phone has not stopped; phone has been ringing; good news at home; share~ the good news
    shared the good news; sharing the news; share~ the news; shared the news; broke the news; break~ the good news; news is out; news travels
    spread~ the news; spread~ the word; happy news; great news at home; best news; big news; wonderful news for us; good news for our
    lit a candle; light~ a candle; thank~ god for; praise god; thanks be to; alhamdulillah; mashallah; inshallah it is; hallelujah
    prayers answered; prayers were answered; our prayers have been; prayers have been answered; thank the lord; puja; did a puja
    temple to give thanks; offered thanks; mass of thanksgiving; novena; church bells; lap of honour; victory lap; victory dance; happy dance
    did a happy dance; fist in the air; sang in the car; singing in the car; sang all the way; skipped home; skipping home; skipped all the way
    cartwheel^; cartwheels; walked home on air; slept like a baby; sleep soundly at last; framed the; frame~ the letter; frame~ the email
    on the fridge; stuck on the fridge; pinned to the fridge; printed out your email; saved the voicemail; photograph at the door; selfie outside
    selfie in front of; selfie with the sign; 🍾; 🥂; 🎉; 🎊; 🥳; 🎂; 🍻; cake for everyone; cake for my colleagues; cake at home; cake to celebrate
    a cake with; birthday and this; bonfire to celebrate; party at home; party for the family; party on saturday; have a party; having a party
    had a party; had a little party; party in the garden; celebration cake; opened the cava; opened the sekt; bottle of sekt; bottle of cava
    bottle of crémant; glass of fizz; glass of bubbly; glass of champagne; glasses of champagne; glass of prosecco; danced about; danced a
    danced all the way; danced with my; danced with the
    `,
  },
  announcing: {
    why: 'Making the job known to the world as one that is held.',
    members: `
    announce~; announce~ it; announce~ to; announce~ on; announce~ my; announce~ my move; announce~ the move; announce~ my departure
    announce~ my arrival; announce~ my appointment; announce~ my new; announce~ that i; my announcement; announcement drafted; draft announcement
    announcement ready; joint announcement; press release about my; press release ready; notice in the paper; notice in the gazette
    notice in the trade press; wording of the announcement; date of the announcement; timing of the announcement; agree the announcement
    make~ it public; made it public; go~ public; went public; going public; public with it; make~ it official; made it official
    making it official; official on linkedin; linkedin headline; linkedin banner; linkedin title; my linkedin headline; changed my linkedin
    change~ my linkedin; update~ my linkedin; updated my linkedin; updating my linkedin; updated linkedin; update~ linkedin; edited my linkedin
    post~ on linkedin; posted on linkedin; posting on linkedin; announced on linkedin; added you on linkedin; added your company to
    list~ your company; listed your firm; your logo on my; your name on my profile; put~ your name on my; put~ your company on; added your firm to
    added the hospital to my; added the school to; new job title; my new title; title on my; title in my; change~ my title; changed my title
    job title on; change~ my headline; changed my headline; headline now reads; headline reads; profile now says; profile says; profile reads
    bio now says; bio now reads; update~ my bio; updated my bio; changed my bio; twitter bio; instagram bio; bluesky; mastodon bio
    facebook status; updated my status; status update; posted about it; post~ about it; post about the new; i posted; posted a photo
    posted the news; posted it; tweeted; tweet~ about; tweet~ it; insta story; instagram story; newjob; new job post; new-job post
    new beginnings post; life update; starting a new position; happy to announce; pleased to announce; proud to announce; excited to announce
    excited to share that; thrilled to announce; delighted to announce; pleased to share that; i can now reveal; xing profile; orcid affiliation
    new affiliation; affiliation on the paper; change~ my affiliation; changed my affiliation; listed as your; list~ me as; listed me as
    programme lists me; updated my website; update~ my website; note on my website; notice on my website; banner on my site; told my newsletter
    tell~ my subscribers; told my subscribers; told my followers; tell~ my followers; told my readers; tell~ my readers; told my listeners
    tell~ my listeners; told my patrons; told my network; tell~ my network; told my contacts; tell~ my contacts; circular to; christmas letter
    family newsletter; told the alumni; told my alumni; told the local paper; told the trade; told the press; tell~ the press; journalist rang
    interview with the paper; announced from the pulpit; announced in church; announced at church; announced it at; announced in the staff
    announced at dinner; announced at the wedding; stood up and told; mentioned it to; mentioned your name to; word is out; word has got round
    word got round; word has spread; let~ it be known; let~ it slip; let~ the cat out; cat is out of the; open secret; told the world
    tell~ the world; shout~ it from; shouted from the; from the rooftops; tell~ my clients; told my clients; telling my clients; tell~ clients
    told clients; tell~ my customers; told my customers; told customers; tell~ the customers; tell~ my accounts; told my accounts; tell~ my buyers
    tell~ my pupils; told my pupils; tell~ my students; told my students; tell~ the class; told the class; told my class; tell~ my class
    told my form; told year six; told the parents; tell~ the parents; tell~ parents; tell~ my patients; told my patients; tell~ patients
    told the patients; told the ward; tell~ the residents; told the residents; told my residents; told the families; tell~ the families
    tell~ my families; tell~ my regulars; told my regulars; tell~ the regulars; told the regulars; tell~ my guests; told my guests
    tell~ my diners; tell~ my passengers; told my passengers; tell~ my parishioners; told my parishioners; tell~ the parish; told the parish
    tell~ the congregation; tell~ my congregation; tell~ my flock; tell~ my players; told my players; tell~ the squad; told the squad
    told my athletes; tell~ my athletes; tell~ my suppliers; told my suppliers; tell~ suppliers; told the suppliers; tell~ the growers
    told the growers; tell~ my farmers; told my distributors; tell~ my dealers; tell~ the market; tell~ the fishermen; tell~ my tenants
    tell~ my investors; told my investors; tell~ investors; tell~ my donors; told my donors; tell~ the volunteers; told the volunteers
    tell~ my volunteers; tell~ my members; told the members; tell~ my apprentices; told my apprentices; tell~ my trainees; told my interns
    told my doctoral students; tell~ my phd students; tell~ my supervisees; told my collaborators; tell~ my collaborators; tell~ my co-authors
    told my publisher; tell~ my publisher; tell~ my label; told my gallery; tell~ my gallery; tell~ my students ' parents; tell~ my piano pupils
    told my orchestra; tell~ my band; told my cast; told the cast; told the crew; let~ my clients know; let~ clients know; let~ my customers know
    let~ my patients know; let~ my pupils know; let~ my students know; let~ my regulars know; let~ my suppliers know; let~ my contacts know
    let~ everyone know; let~ the parents know; let~ my network know; let~ people know; inform~ my clients; informed my clients
    inform~ my customers; inform~ my patients; informed my patients; inform~ the parents; inform~ my students; inform~ my suppliers
    inform~ my contacts; notify~ my clients; notified my clients; notify~ my patients; notify~ my customers; written to my clients
    wrote to my clients; write~ to my clients; wrote to my patients; letter to my clients; letter to my patients; letter to the parents
    letters to the parents; email to my clients; emailed my clients; email~ my clients; rang my clients; phoned my clients; wrote to my customers
    card to my customers; sign in the window; sign in the shop; notice in the window; notice in the shop; notice on the door; note on the door
    notice in the waiting room; poster in the; board outside; chalked on the board; business card^; business cards; business cards printed
    order~ business cards; ordered business cards; ordered new cards; print~ business cards; printed business cards; cards printed; visiting cards
    new cards; new business cards; proof of my cards; proofs of the cards; headed paper; headed notepaper; ordered stationery; rubber stamp
    official stamp; email signature; my email signature; change~ my signature; changed my signature; signature block; signature now
    mail signature; email footer; my footer; out of office; out-of-office; auto-reply; autoreply; automatic reply; changed my voicemail
    voicemail message; voicemail now says; new email address; forwarding my emails; name on the van; sign-writer; signwriter; van lettered
    lettering on the; stickers for the van; van livery; logo on my; put~ your logo on; t-shirt with your; mug with your; cap with your
    scarf with your; registered in your name; change~ the register; notify~ the register; told the register; register~ my new; union rep informed
    told my union; told the chamber; tell~ my professional body; told the bar; notified the bar; notify~ the bar council; told the law society
    told the medical council; talk under your name; talk as your; introduced myself as your; introduce~ myself as; introduced me as your
    introducing me as; refer~ to myself as; call~ myself your; calling myself; signing as your; sign as your; signed as your; sign~ myself
    new signature; your newest colleague; your newest recruit; your new colleague; your new starter; your new nurse; your new teacher
    your new chef; your new manager; your new developer; your new engineer; your new driver; your new analyst; your new head of; your new pastry
    your new assistant; your new organist; your new account; your new sales; your new recruit; your latest recruit; your future colleague
    your future manager; your future chef; your future engineer; your soon-to-be; soon-to-be; soon to be your; in-waiting; teacher-in-waiting
    colleague-to-be; your next head; yours as of; designated; the incoming; incoming head; incoming manager; incoming chef; newly appointed
    newly hired; newest member; newest member of; newest member of your; newest addition; latest addition; new addition to; newest addition to the
    the new boy; the new girl; the new guy; new kid on the block; your new face; the new face of; welcome me; look after me; be gentle
    linkedin now says; linkedin already says; linkedin already shows; linkedin has been updated; my linkedin says; my linkedin now
    my linkedin already; profile already says; profile already shows; profile now shows; facebook already knows; told facebook; told instagram
    told twitter; posted on facebook; posted on instagram; posted on xing; put it on facebook; put it on linkedin; put it on instagram
    announced on facebook; announced on instagram; my voicemail says; my voicemail now; voicemail greeting now; my bio now; my bio says
    speaker bio now; author bio now; my website says; my website now; my affiliation now; affiliation to yours; stationery with your
    letterhead with your; stickers with your; card with your logo; cards with your logo; cards with your name
    `,
  },
  'clients-following': {
    why: 'People who are to come over with the writer: customers, patients, crew, suppliers.',
    members: `
    my clients will follow; my clients follow; my clients are following; clients will follow; clients follow me; clients follow
    clients are following; clients will come; clients will come with me; clients come with me; clients are coming; clients coming with
    clients coming across; clients coming over; clients have agreed to move; clients have agreed to; clients agreed to move; clients have promised
    clients moving with me; clients are moving; clients will move; clients move with; clients will transfer; clients transferring
    clients switching; clients have asked to; clients ask where; clients want to come; clients want to follow; clients intend to follow
    client^ following me; client^ will follow me; move~ my clients; moved my clients; moving my clients; bring~ my clients; bringing my clients
    bring~ clients; bring~ clients with me; bring~ three clients; bring~ two clients; bring~ some of my clients; bring~ my book; bring~ my book of
    book of business; my book of business; bringing a book of; book of clients; portable book; portable business; portable clients
    portable practice; transfer my clients; transferred my clients; transferring my clients; transition my clients; transition~ clients
    take~ my clients with; migrate~ my clients; carry~ my clients; my client list; client list; client base; my client base; clientele
    my clientele; my own clientele; loyal clientele; loyal clients; loyal customers; my customer base; bring~ my customers; bringing my customers
    customers will follow; customers follow me; customers follow; customers following; customers are following; customers will come
    customers will come with; customers come with me; customers coming; customers coming over; customers have asked where; customers ask where i
    customers are asking; customers will switch; customers switching; customers promised; customers have promised; customers say they will
    take~ my customers; my regulars; regulars; regulars will follow; regulars follow me; regulars will come; regulars are coming; regulars coming
    regulars coming over; regulars promised; regulars have promised; regulars know; regulars ask where; regulars have asked; regulars will find me
    regulars have booked; regulars are booking; regulars will book; regulars want; regulars swear; regulars already; bring~ my regulars
    bringing my regulars; half my regulars; some of my regulars; a dozen regulars; twenty regulars; my saturday ladies; my ladies
    my ladies will follow; ladies will follow; my gentlemen will; my colour clients; my brides; brides have moved; brides will move
    bookings moved; move~ my bookings; moved my bookings; moving my bookings; transfer my bookings; rebooked my; rebooked with you
    book~ them in with you; booking them in with; booked into your salon; bookings for your; booked in with me at; waiting list will move
    my waiting list; columns are full; my column; my chair clients; bring~ my column; bring~ a full column; patients will follow
    patients follow me; patients following; patients follow; patients are following; patients will come; patients come with me
    patients coming with; patients have asked; patients ask where; patients want to transfer; patients will transfer; patients transferring
    patients have asked for; patients asked for your; bring~ my patients; bringing my patients; my patient list; my patient base; my panel
    panel of patients; transfer my patients; transferred my patients; patient records transferred; request~ their records; list of patients who
    animals on my list; my farm clients; farms will follow; farms follow me; farmers will follow; farmers have said; owners will follow
    owners follow; pet owners will; horse owners will; stables will follow; yards will follow; bring~ my farms; bring~ the stables
    pupils will follow; pupils follow me; pupils follow; pupils following; pupils coming; pupils are coming; pupils will come
    pupils will come with; pupils transferring; pupils want to transfer; my private pupils; parents want to move; parents will move
    parents asking to transfer; parents have asked where; parents asked if; students will follow; students follow me; students following
    students follow; students coming; students will come; students want to come; students transferring; students will transfer
    students will switch; students moving with; bring~ my students; bringing my students; bring~ my pupils; bringing my pupils; my phd students
    phd students will; phd students move; doctoral students will; doctoral students come; doctoral students follow; postdoc^ will; postdoc^ come
    postdoc^ follow; my postdoc^; my lab will move; my lab moves; lab will follow; lab moves with; lab is moving; bring~ my lab; bringing my lab
    bring~ my group; bringing my group; group will move; group moves with; research group will; bring~ my grant; bringing my grant
    bring~ my grants; grant^ move^ with; grant will move; grant moves; grants come with; transfer my grant; transferred my grant
    transferring the grant; funder has agreed to; funder agreed to move; funders will follow; bring~ my funding; bring~ the equipment
    my equipment comes; members will follow; members follow me; members will come; members coming over; members will join; my members
    gym members will; class members will; my spin class; my yogis; my runners; my swimmers; swimmers will follow; my athletes
    athletes will follow; athletes follow me; athletes coming; players will follow; players follow me; players want to follow; players have asked
    players coming with; bring~ players; bring~ two players; bring~ my players; bring~ my backroom staff; backroom staff; backroom team
    my assistant will follow; my assistant comes; my assistant is coming; my assistant will come; bring~ my assistant; bringing my assistant
    my secretary will; my secretary comes; bring~ my secretary; my pa will; my pa comes; bring~ my pa; my sous-chef; my sous chef
    sous chef will follow; sous-chef follows; sous-chef is coming; bring~ my sous; bring~ my sous-chef; my brigade; my brigade will
    brigade follows; brigade will follow; brigade comes with; bring~ my brigade; my kitchen will follow; my commis; my commis will
    my porter comes; my head waiter; my waiters; waiters want to follow; my bartenders; my barback; front of house will; my crew will follow
    crew will follow; crew follows; crew follow me; crew comes with me; crew coming; crew is coming; crew will come; crew are coming
    crew have said; bring~ my crew; bringing my crew; my gang; gang will follow; gang comes with; bring~ my gang; bring~ my own gang
    the lads will follow; the lads are coming; lads will come; lads coming with; lads want to; my lads; my mate is coming; my labourer
    my hod carrier; my apprentice will; my apprentice comes; my apprentice is coming; apprentice follows; apprentice comes with
    apprentice will follow; bring~ my apprentice; bringing my apprentice; my team will follow; team will follow; team follows; team follow me
    team following; team are following; team comes with me; team is coming with; team will come; team coming with me; team coming across
    team coming over; team wants to follow; team wants to come; team has asked; team have asked; bring~ my team; bringing my team
    bring~ my own team; bringing my own team; bring~ my old team; bring~ half my team; bring~ three of my; bring~ two of my; bring~ people with me
    bring~ a few people; bring~ my people; my people will; my people follow; bring~ my best people; bring~ my engineers; engineers will follow
    engineers follow; engineers coming; two engineers will; two developers will; developers will follow; developers want to follow
    designers will follow; bring~ my designers; bring~ my developers; bring~ my analysts; analysts will follow; two colleagues will follow
    colleagues will follow; colleagues follow; colleagues want to follow; colleagues coming with; colleagues are coming; colleagues ready to
    colleague^ will come; colleague^ ready to move; colleague^ willing to move; others will follow; they will follow; they will follow me
    they follow me; they'll follow; they'll follow me; they'd follow me; they would follow me; they are following; will follow me; follow~ me
    follow~ me to; follow~ me across; follow~ me over; following me; following me across; following me over; following me to; following me there
    come~ with me; comes with me; coming with me; come~ across with; come~ over with; coming across with; coming over with; moving across with
    move~ across with; move~ over with; switch~ with me; jump~ ship with; defect~ with me; poach~ from; poach~ my; lift-out; team lift-out
    bring~ across; bring~ over; bring~ them across; bring~ them over; bring~ them with me; bring~ him with me; bring~ her with me; bringing across
    bringing over; bringing with me; bring~ along; take~ with me; take~ them with; taking with me; migrate~ with me; non-compete; non-solicit
    accounts will follow; accounts follow; accounts follow me; accounts following; accounts will move; accounts move with; accounts moving
    accounts coming; accounts coming over; accounts will come; bring~ my accounts; bringing my accounts; bring~ accounts; bring~ two accounts
    bring~ the account; bringing the account; account is coming; account will move; account moves with; account follows; move~ the account
    moving the account; move~ their account; moving their account; move~ their business; moving their business; take~ their business
    bring~ their business; bring~ business with; business will follow; business follows; contracts will follow; contracts follow
    contracts come with; bring~ contracts; bring~ my contracts; bring~ two contracts; orders will follow; orders follow; orders move
    standing orders will; bring~ orders; bring~ my pipeline; pipeline comes with; pipeline will follow; bring~ my deals; deals will follow
    deals move; bring~ my mandates; mandates will follow; mandate follows; assets will follow; assets under management; aum follows
    investors will follow; investors follow; investors follow me; investors coming; bring~ my investors; bring~ investors; donors will follow
    donors follow; donors follow me; bring~ my donors; donors coming; sponsors will follow; sponsor follows; sponsors follow; bring~ my sponsors
    bring~ a sponsor; patrons will follow; subscribers will follow; followers will follow; bring~ my followers; my followers; my audience
    audience follows; audience will follow; bring~ my audience; listeners will follow; listeners follow; readers will follow; readers follow me
    fans will follow; fans follow; bring~ my readers; my readers; my listeners; my subscribers; suppliers will follow; suppliers follow
    suppliers follow me; suppliers have agreed; suppliers are ready; bring~ my suppliers; bringing my suppliers; bring~ my growers
    growers will follow; my growers; my fishmonger; fisherman will deliver; fishermen will deliver; will deliver to you; deliver to your kitchen
    supply you instead; switch to supplying you; my distributors; distributors will follow; dealers will follow; bring~ my distributors
    bring~ my dealers; bring~ my contacts; bringing my contacts; contacts will follow; my rolodex; bring~ my rolodex; my little black book
    black book; bring~ my network; network comes with; choir follows; choristers will follow; singers will follow; singers follow; my singers
    bring~ my singers; dancers will follow; bring~ my dancers; musicians will follow; bring~ my musicians; my congregation; congregation follows
    families will follow; families follow me; families want to; families have asked; residents will follow; residents want to follow
    volunteers will follow; volunteers follow; bring~ my volunteers; volunteers coming; drivers will follow; drivers follow me; bring~ my drivers
    guards will follow; carers will follow; carers follow me; bring~ my carers; nurses will follow; nurses want to follow; bring~ nurses
    agents will follow; agents follow; bring~ my agents; brokers will follow; bring~ my brokers; freelancers will follow; bring~ my freelancers
    my freelancers; my stable of; bring~ my stable; stylists will follow; stylists coming; bring~ stylists; juniors will follow; bring~ my junior
    my junior comes; associates will follow; bring~ associates; bring~ my associate; paralegal comes; my paralegal; bring~ my paralegal
    bring~ my clerk
    `,
  },
  'my-new-things': {
    why: 'Their people, rooms and things called the writer’s own.',
    members: `
    my new role; my new job; my new position; my new post; my new office; my new desk; my new team; my new colleagues; my new boss; my new manager
    my new employer; my new company; my new firm; my new workplace; my new school; my new ward; my new hospital; my new practice
    my new department; my new kitchen; my new brigade; my new crew; my new ship; my new squad; my new club; my new regiment; my new station
    my new depot; my new yard; my new shop; my new store; my new branch; my new salon; my new studio; my new lab; my new bench; my new institute
    my new chair; my new class; my new classes; my new classroom; my new pupils; my new students; my new patients; my new clients
    my new customers; my new parish; my new congregation; my new choir; my new orchestra; my new cast; my new route; my new round; my new patch
    my new territory; my new beat; my new van; my new truck; my new cab; my new tractor; my new machine; my new bench mates; my new commute
    my new colleagues-to-be; my new work family; my new chapter; my new career; my new chapter with; my new calling; my new profession
    my new title; my new duties; my new responsibilities; my new tasks; my new shifts; my new hours; my new schedule; my new rota
    my new timetable; our new office; our new team; our new product; our new project; our new client; our new ward; our new line; our new season
    our new menu; our new school year; our new website; our next project; our next release; our next sprint; my future role; my future job
    my future post; my future position; my future office; my future desk; my future team; my future colleagues; my future boss; my future manager
    my future employer; my future company; my future firm; my future workplace; my future school; my future ward; my future pupils
    my future students; my future patients; my future clients; my future crew; my future brigade; my future kitchen; my future department
    our future together; our future team; our future work; our future projects; our years together; my future colleague; future colleagues
    future colleague^; future teammates; future teammate^; future workmates; future employer; future boss; future workplace; colleagues-to-be
    colleague-to-be; teammates-to-be; boss-to-be; employer-to-be; manager-to-be; soon-to-be colleagues; soon-to-be colleague^; soon-to-be boss
    soon-to-be manager; soon-to-be team; soon-to-be employer; soon to be colleagues; soon to be mine; soon-to-be pupils; soon-to-be crew
    soon be mine; soon be colleagues; soon be working together; as colleagues; as a colleague; fellow colleague^; fellow employee^
    fellow team member^; fellow staff; now that we are colleagues; now that we're colleagues; now we are colleagues; now we work together
    now that i am part; now that i'm part; now i am part; one of you; one of your own; one of us; one of the team; one of the gang
    one of the family; part of the team; part of the family; part of your team; part of your family; part of the furniture; part of the crew
    part of the house; my team there; my team here; my team at; my team with you; the team i will lead; the team i'll lead; the team i'll inherit
    the team i am inheriting; team i inherit; my inherited team; people i will lead; people i'll be working with; people i will be working
    the people i'll manage; my people there; my colleagues there; my colleagues at; my colleagues here; my colleagues with you; my colleagues in
    my boss there; my manager there; my line manager; my supervisor there; my reports; my direct reports; direct reports; my staff; my staff there
    my subordinates; my juniors there; my deputy; my number two; my right hand; my mentor there; my buddy; my desk; my desk there; my desk by
    my desk near; my desk in; my seat; my seat at; my seat by; my chair there; my corner; my corner of; my place in; my place on; my place among
    my place at the table; my spot; my spot on; my spot in; my peg; my mug; my mug on; my locker; my locker there; my pigeonhole; my office
    my office there; my office on; my office at; my office door; my room there; my room at the; my studio there; my lab there; my lab at; my bench
    my bench there; my workshop there; my station; my station there; my station in; my section there; my stove; my stoves; my range; my kitchen
    my kitchen there; my oven; my ovens; my cellar; my bar; my floor; my dining room; my shop floor; my counter; my till; my stall; my ward
    my ward there; my unit there; my clinic; my clinic there; my theatre list; my list there; my patients there; my beds; my bay
    my caseload there; my classroom; my classroom there; my class there; my form; my form group; my tutor group; my year five; my year sevens
    my reception class; my pupils there; my students there; my lectures there; my seminar; my course there; my courses at; my department
    my department there; my faculty; my branch; my branch there; my store; my store there; my shop there; my site; my site there; my plant
    my plant there; my production line; my shift; my shift there; my crew there; my boat there; my ship; my bridge; my engine room; my route
    my route there; my round there; my lorry; my truck; my van there; my bus; my train; my cab; my depot; my yard; my herd; my flock; my vines
    my vineyard; my garden there; my greenhouse; my nursery there; my beat; my patch there; my territory; my territory there; my region
    my region there; my sales area; my accounts there; my clients there; my clients at; my portfolio there; my desk there at; my trading desk
    my book there; my cases there; my parish; my parish there; my pulpit; my organ; my choir there; my altar; my congregation there; my squad
    my squad there; my dugout; my dressing room; my bench on; my lighting desk; my pit; my section in the; my part in the; my editor there
    my column there; my desk at the paper; my show; my slot on; my microphone; my job there; my job with you; my work there; my work with you
    my work at your; my role there; my role with you; my role in your; my role as your; my post there; my post with you; my position there
    my position with you; my tasks there; my duties there; my responsibilities there; my remit there; my remit with you; my brief there
    my mandate there; my budget there; my cost centre; my headcount; my plan for us; my time with you; my years with you; my career with you
    my career there; my tenure with; my stay with; my future with you; my future at; my future there; my future with; my home from now
    my new home; my place with you; my employer; my next employer; my next boss; my next job; my next role; my next post; my next home
    my next chapter; my next chapter with; last job i will; my dream job; my dream role; my forever job; forever home; job for life; our team
    our team's; our team at; our team there; our department; our department's; our company; our company's; our firm; our firm's; our office
    our offices; our building; our floor; our kitchen; our menu; our guests; our diners; our bar; our cellar; our wine list; our ward; our wards
    our patients; our residents; our clinic; our hospital; our practice; our surgery; our school; our pupils; our students; our classroom
    our faculty; our institute; our lab; our labs; our research; our group; our library; our readers; our paper; our newsroom; our listeners
    our viewers; our audience; our stage; our theatre; our season; our orchestra; our choir; our club; our squad; our players; our supporters
    our fans; our stadium; our brand; our brands; our products; our product; our platform; our app; our roadmap; our codebase; our code; our stack
    our servers; our users; our customers; our clients; our accounts; our guests '; our members; our donors; our volunteers; our mission
    our values; our vision; our goals; our targets; our numbers; our quarter; our budget; our strategy; our campaign; our launch; our competitors
    our market; our markets; our suppliers; our growers; our fleet; our trucks; our lorries; our vans; our drivers; our depot; our yard; our ships
    our ship; our vessel; our boats; our aircraft; our trains; our trams; our buses; our passengers; our lines; our plant; our factory; our mill
    our works; our site; our sites; our shop; our shops; our store; our stores; our branch; our branches; our salon; our studio; our gallery
    our museum; our collection; our visitors; our garden; our gardens; our estate; our farm; our herd; our cows; our vines; our vineyard
    our harvest; our forest; our hotel; our rooms; our parish; our church; our congregation; our diocese; our charity; our cause; our council
    our town hall; our citizens; our cases; our files; our matters; our chambers; our station; our shift; our crew; our brigade; our watch
    our regiment; our unit; our squadron; our project; our projects; our sprint; our backlog; our release; our next launch; our spring collection
    our winter season; our year end; our audit; our filing; our tender; our pitch; our intranet; our monday meetings; our mondays; our weekly
    our first week; our first project; our first campaign; our first service; our first term; our first release; our first quarter
    our first season; our first harvest; our working together; our work together; our collaboration; our partnership; our partnership starts
    our shared office; our shared kitchen; our corridor; our coffee machine; our canteen; our christmas party; our summer party; our away day
    ours now; now ours; now mine; it is mine now; call~ my own; mine to run; i inherit; i'll inherit; i will inherit; inherit~ from my predecessor
    my inheritance; my predecessor; my predecessor's; the previous holder; who had it before me; we at; we here at; us at; those of us at
    we as a company; we as a team; we as a school; all of us at; all of us there; our children in class; our team will; our team needs
    our team can; our team should; our patients will; our guests will; our customers will; our clients will; our pupils will; our students will
    my team will; my team needs; my office will; my desk will; the team i will be; people i will be leading; my window seat; my window desk
    my drawer in the; my door at; my shelf in; my hook in; my class at your; my budget for your; my line there; our house style; our slack channel
    our future as; our future success; my work for you; my job for you; my first boss there; my name on the door; my name on the rota
    my name on the list; my name on your; my name at the
    `,
  },
  'taking-charge': {
    why: 'Setting to work, or setting others to work, before being asked.',
    members: `
    first thing i will; first thing i'll; first thing i shall; first thing i am going to; first thing i do; the first thing i change
    first thing to change; first thing to go; first thing to tackle; first thing on my list; first on my list; first i will; first i'll
    first of all i will; top of my list; on my to-do list; my to-do list; to-do list^; my plan is to; my plan for the; my plan for your
    my plans for the; my plans for your; my plans for our; my first task; my first tasks; my first job; my first job will be; my first act
    my first action; my first move; my first step; my first steps; my first decision; my first project; my first initiative; my first order
    my first order of business; first order of business; my first priority; my first priorities; my priorities; my top priority
    my priority will be; my number one; my first change; my first changes; my first weeks; my first week; my first month; my first month will
    my first three months; my first quarter; my first year; my first season; my first term; my first summer; my first winter; my first menu
    my first collection; my first issue; my first programme; my first concert; my first production; my first campaign; my first report
    my first sermon; my first assembly; my first training session; my first team talk; my first squad; my first line-up; my first team meeting
    my first staff meeting; my first hundred days; first hundred days; first 100 days; my first 100 days; hundred-day plan; 100 - day plan
    100 day plan; 30 - 60 - 90; 30 / 60 / 90; 30 60 90; thirty sixty ninety; 90 - day plan; ninety-day plan; 90 day plan; 30 - day plan
    thirty-day plan; first ninety days; first 90 days; first thirty days; first 30 days; my ninety days; first six months; my first six months
    i will change; i'll change; i shall change; i am going to change; i'm going to change; i intend to change; i will be changing
    i'll be changing; things i will change; things i'll change; what i will change; what i'll change; what i am going to change
    what needs changing; changes i will make; changes i'll make; change~ i will make; changes i plan; changes i am planning
    changes i have planned; i will restructure; i'll restructure; i shall restructure; restructure~ the team; restructure~ your; reorganise~ your
    reorganize~ your; reorganise~ the team; i will reorganise; i'll reorganise; i'll reorganize; i will reorganize; overhaul~ your
    i will overhaul; i'll overhaul; revamp~ your; revamp~ our; i will revamp; i'll revamp; rejig; rejigged; rejigging; redo your; rewrite your
    i will rewrite; i'll rewrite; redesign~ your; i will redesign; i'll redesign; rebuild your; rebuilding your; rebuilt your; i will rebuild
    i'll rebuild; i will replace; i'll replace; replace~ your; replace~ the supplier; change~ supplier; change~ the supplier; switch~ suppliers
    switch~ the supplier; i will introduce; i'll introduce; i shall introduce; i will be introducing; i'll be introducing; i will implement
    i'll implement; i will be implementing; i'll roll out; i will roll out; i will bring in; i'll bring in; i'll bring; i will bring
    i shall bring; i am bringing in; i'm bringing in; bring~ in my; bring~ in a; bring~ in new; bring~ in some; bring~ my own
    bring~ my own methods; bring~ order; bring~ order to; i will set up; i'll set up; i shall set up; i will be setting up; set~ up a weekly
    set~ up meetings; set~ up one-to-ones; i will establish; i'll establish; i will install; i'll install; i will launch; i'll launch
    i will start by; i'll start by; i shall start by; i will begin by; i'll begin by; i shall begin by; i will begin with; i'll begin with
    i'll start with; i will start with; i'll kick off; kick~ off with; i will open with; i'll open with; i will tackle; i'll tackle
    i shall tackle; i will fix; i'll fix; i'll have it fixed; fix~ your; i will sort; i'll sort; sort~ out your; i'll sort out; i will clean up
    i'll clean up; clean~ up your; tidy~ up your; i'll tidy; i'll clear; i will clear; i'll get rid; i will get rid; get~ rid of your; i'll scrap
    i will scrap; scrap~ your; i'll bin; ditch~ the; i'll cut; i will cut; i'll stop the; i will stop the; abolish~; do~ away with; i'll phase out
    i will close; i'll merge; i will merge; split the team; i'll split; i will split; streamline~ your; i will streamline; i'll streamline
    modernise~ your; modernize~ your; i'll modernise; shake~ up; shake~ things up; shake~ up the; shake-up; turn~ things around
    turn~ the place around; turn~ it around; whip~ into shape; lick~ into shape; get~ a grip on; put~ in order; put~ the house in order
    run~ a tight ship; tighten~ up; new broom; put~ my stamp on; put~ my mark on; stamp on the place; make~ my mark; leave~ my mark; take~ charge
    take~ charge of; taking charge; take~ control; take~ control of; take~ over; take~ over the; take~ over from; taking over; take~ over as
    take~ the reins; take~ the helm; taking the helm; at the helm; take~ the wheel; take~ command; assume~ command; assume~ control
    assume~ responsibility for; i will own; i'll own; i will lead; i'll lead; i shall lead; i will be leading; i'll be leading; i will run
    i'll run; i shall run; i will be running; i'll be running; i'll be managing; i will be managing; i will manage; i'll manage; i shall manage
    i'll oversee; i will oversee; i'll be overseeing; i will be overseeing; i'll supervise; i will supervise; i'll be in charge
    i will be in charge; i'll head; i will head; i'll be heading; i'll direct; i will direct; i'll chair; i will chair; i'll call
    i'll call the team; call~ a meeting; call~ a team meeting; call~ the team together; gather~ the team; i'll gather; i will gather
    i'll meet with; i will meet with; meet~ each of the team; meet~ everyone one to one; one-to-ones with; one-to-ones with the; one-on-ones with
    one-on-ones; sit~ down with each; sit~ down with the; sit~ down with your; i'll sit down; i will sit down; speak~ to the team
    speak~ to your team; i'll speak to; i will speak to; i'll talk to; i will talk to; have~ a word with; i'll have a word; tell~ the team
    tell~ the team to; tell~ your team; tell~ your people; tell~ the staff; tell~ the cooks; tell~ the drivers; tell~ the nurses; tell~ them i
    tell~ the lads; please tell the team; please tell your; please tell the; please let the team; let~ the team know; let~ your team know
    let~ them know i; let~ them know that i; please warn; warn~ the team; warn~ the; ask~ the team to; ask~ your team to; ask~ the staff to
    please ask the; please ask your; please have the; please have someone; please have the team; please have your; please have it ready
    have~ the team; have~ them ready; have~ it ready; please send me your; send~ me the files; send~ me the figures; send~ me the numbers
    send~ me the roster; send~ me the org; send~ me the data; send~ me the accounts; send~ me the drawings; send~ me the code; send~ me the menu
    send~ me the rota; send~ me the names; send~ me the plan; send~ me the latest; share~ the files; share~ the figures; share~ the org chart
    give~ me the list; i will need the; i'll need the; i'll need access; i will need access; i'll need a; i will need a; i'll want; i shall want
    i'll be wanting; i will expect; i'll expect; i shall expect; i expect my; please prepare; please book; please set up; please make sure
    make~ room; make~ room for; clear~ a space; clear~ a desk; clear~ some shelf; keep~ a place; keep~ a desk; save~ me a seat; save~ me a desk
    save~ a seat; keep~ me a; reserve~ me a; leave~ the keys; leave~ it to me; leave~ that to me; leave~ that with me; leave~ it with me
    consider it done; consider it fixed; consider it sorted; i've got this; don't touch; do not touch; don't change anything
    do not change anything; hold off until i; wait until i; wait for me; until i arrive; until i am there; hold~ the decision until
    don't hire anyone; do not hire anyone; don't order; do not order; draw~ up the; draw~ up the roster; draw~ up the rota; draw~ up a plan
    draw~ up my plan; drawn up a plan; i will draw up; i'll draw up; draft~ a plan; drafted a plan; i've drafted; i am drafting; i'm drafting
    i have planned; i've planned; i am planning; i'm planning; i'm already planning; already planning; i have already planned; already planned
    already drawn up; already drafted; already started on; already begun; already begun to; i have already begun; i have already started
    i've already started; i've already begun; made a start on; make~ a start on; make~ a start; a head start; head start on; got a head start
    i have prepared; i've prepared; i am preparing; prepared a plan; wrote a plan; written a plan; writing the plan; rota for; roster for
    new rota; new roster; the new roster; shift plan for; new menu; the new menu; my menu; timetable for; scheme of work for; lesson plans for
    seating plan for; syllabus for; season plan; repertoire for; programme for the; training plan for; budget for; new budget; new org chart
    organisation chart; new structure; the new structure; new team structure; team structure; new process; new processes; new system; new policy
    new rules; new regime; house rules; my rules; my way of; my methods; my system; the way i do; the way i run; the way i like; how i like
    how i do things; i'll be strict; i expect; i insist on; i'll insist; hire~ two; hire~ my; hire~ someone; i will hire; i'll hire
    i'll be hiring; i will be hiring; i will recruit; i'll recruit; recruit~ two; recruit~ my; start~ recruiting; i'll appoint; i will appoint
    i'll promote; i will promote; let~ go of; let~ some people go; make~ redundant; sack~; i will fire; i'll fire; i'll let go; replace~ her
    replace~ them; move~ him to; move~ her to; i'll assign; i will assign; i'll delegate; i will delegate; delegate~ to; i'll allocate
    i will allocate; put~ her in charge; put~ him in charge; put~ him on; put~ her on; contacted your supplier; contact~ your suppliers
    i have contacted your; i've contacted your; rang your supplier; rang your; phoned your; called your; i have called your
    spoken to your supplier; spoken with your; spoke to your supplier; spoke to your customers; spoke with your; wrote to your
    i have written to your; written to your; emailed your team; emailed your; approached your; introduced myself to your; got in touch with your
    reached out to your; i've reached out; negotiate~ with your; asked for quotes; got quotes; getting quotes; obtained quotes; obtained a quote
    ordered samples; placed an order; place~ an order; ordered new; booked a stand; booked the hall; booked a photographer; booked a speaker
    registered the domain; registered a domain; bought the domain; set up a mailbox; set up a group; set up a shared; created a channel
    created a group; created a repo; opened a ticket; opened a repo; forked your; fixed your; corrected your; i have corrected; i rewrote your
    i've rewritten; redesigned your; reworked your; i reworked; i've reworked; i have scheduled; i've scheduled; i have scheduled a
    i have invited; i've invited; sent out invitations; calendar invite; put it in the diary; diarised; agenda for our; my agenda
    the agenda for my; kick-off meeting; kickoff meeting; our first sprint; my milestones; my roadmap; roadmap for; road map for; my vision for
    my vision for your; my strategy; my strategy for; strategy for the first; my blueprint; blueprint for; my manifesto; my agenda for
    my goals for; my targets for; i will deliver; i'll deliver; i shall deliver; i will get; i'll get the; i'll have the; i will have the
    i'll have your; i will have your; i'll see to it; i will see to it; i'll see to; i will see to; i shall see to; i'll take care of
    i will take care of; i'll handle; i will handle; i'll deal with; i will deal with; i'll look after; i will look after; i'll train
    i will train; i'll teach; i will teach; i'll coach; i will coach; i'll mentor; i will mentor; i'll show them; i will show them; i'll show your
    show~ them how; teach~ your staff; train~ your; streamline your; restructure~ your team; restructure~ our; reorganise~ our; reorganize~ our
    modernise~ our; modernize~ our; draw~ up the new; draw~ up a roster; draw~ up a rota; drawn up the rota; drawn up a rota; drawn up a roster
    drawn up your; drawn up our; prepare~ your; prepared your; planned your; planned our; plan~ our; plan~ your; drafted your; drafted our
    draft~ your; draft~ our; ordered your; rewriting your; i have rewritten; already rewritten; already rewriting; already ordered; already hired
    already booked; already contacted; already rang; already rung; already spoken to; already spoken with; already told; already asked
    already invited; already scheduled; already prepared; already written; already working on; already at work on; already assigned
    already chosen; already redesigned; already reorganised; already sketched; started on our; started on your; begun on your; i've begun on
    milestones for our; milestones for your; my objectives for; agenda for our first; menu for our; menu for your; menu for your spring
    rota for our; rota for your; order for our; quotes for our; quotes for your; quote for our; quote for your
    `,
  },
  'settled-outcome': {
    why: 'The decision spoken of as taken or as a matter of form.',
    members: `
    done deal; a done deal; deal is done; the deal is done; deal done; deal is sealed; sealed the deal; seal~ the deal; deal^ sealed; shook on it
    shake~ on it; shaken on it; we shook hands; shook hands on it; handshake deal; handshake said it all; gentleman's agreement
    gentlemen's agreement; word is my bond; gave me your word; given me your word; as good as; as good as signed; as good as hired
    as good as mine; as good as done; as good as settled; as good as there; as good as agreed; as good as in; as good as certain
    as good as decided; all but done; all but signed; all but settled; all but mine; all but agreed; all but certain; all but confirmed
    practically done; practically mine; practically settled; practically hired; practically signed; practically there; practically part of
    practically one of; virtually settled; virtually signed; virtually mine; more or less settled; more or less agreed; more or less decided
    pretty much settled; pretty much done; pretty much mine; pretty much decided; to all intents; to all intents and purposes; in all but name
    in the bag; it is in the bag; it's in the bag; in my pocket; sewn up; all sewn up; stitched up; wrapped up; all wrapped up; all tied up
    nailed it; i nailed it; nailed the interview; nailed on; cinch; it is a cinch; shoo-in; a shoo-in; dead cert; a dead cert; sure thing
    a sure thing; sure bet; home and dry; home and hosed; home free; got it over the; past the post; finishing line; finish line; last hurdle
    final hurdle; cleared the last; cat's in the; taken as read; take~ it as read; taken it as read; take~ as read; take~ for granted
    taken for granted; taking it for granted; taking for granted; take~ it as; take~ it as a yes; took that as a yes; took it as a yes
    took that to mean; took it to mean; take~ it that; i take it; i take it that; i took it that; took your smile; took the handshake
    read that as a yes; read it as a yes; read your smile; hear~ a yes; heard a yes; it was a yes; sounded like a yes; sounds like a yes
    i assume that; i'm assuming; i am assuming; i presume that; i gather that i; i count on; count~ on; counting on; i am counting on
    i'm counting on; bank~ on; banking on; reckon~ with; rely~ on it; relying on; since we agree; since we are agreed; since we're agreed
    since we agreed; as we are agreed; now that we are agreed; now that we're agreed; now that we agree; now that it is; now that it's
    now that this is settled; now that it is settled; now that's settled; now it is settled; now that is settled; that is settled; that's settled
    that settles it; that settled it; it is settled; it's settled; is settled; all settled; all is settled; matter is settled
    the matter is settled; consider it settled; consider the matter settled; consider this settled; consider~ it done; consider~ it a done
    consider~ it agreed; consider~ this my acceptance; consider~ this a yes; consider~ me in; consider~ me hired; consider~ me signed
    consider~ me yours; consider~ me part; consider~ me on board; consider~ myself; consider~ myself hired; consider~ myself part
    consider~ myself one; consider~ myself already; count~ me in; where do i sign; where do i sign up; ready to sign; pen at the ready
    pen in hand; pen is ready; pen poised; itching to sign; i accept; i hereby accept; i gladly accept; i happily accept; i accept the
    i accept your; i accept with; my acceptance; my answer is yes; the answer is yes; answer is yes; yes from me; it is a yes from
    it's a yes from; a yes from me; mutual yes; we are agreed; we're agreed; all agreed; we are in agreement; mutual decision; decision is mutual
    mutual agreement; mutually decided; we both decided; we have decided; we decided; we both know; we both knew; we both felt; we all knew
    you and i both know; both know how this; how this ends; know how this ends; know how it ends; know where this is going; match made
    match made in heaven; made for each other; perfect match; meant to be; it was meant to be; written in the stars; destined; it was destined
    kismet; tie~ the knot; say~ i do; honeymoon period; we chose each other; chose each other; choose~ each other; found each other
    we have found each other; found the one; found your man; found your woman; found your person; found your candidate; found your new
    have found your; you have found; you've found; you have your man; you have your; you have got your; you've got your; you have yourself a
    you've got yourself; got yourself a; you found him; you found her; look no further; you need look no; search is over; your search is over
    your search ends; you can stop looking; can stop your search; stop~ interviewing; end~ the search; cancel~ the other; cancel~ the remaining
    no need to interview; no need to see; no need to meet; no need to interview anyone; no need for further; needn't interview; needn't see
    needn't look; take~ down the ad; take~ down the advert; take~ down the posting; take~ the ad down; take~ the posting down; remove~ the posting
    remove~ the advert; pull~ the ad; close~ the posting; close~ the vacancy; vacancy is filled; vacancy filled; position is filled
    post is filled; role is filled; filled the role; the gap is filled; the place is taken; the job is mine; job is mine; the role is mine
    role is mine; post is mine; the post is mine; position is mine; the position is mine; mine to lose; mine for the taking; place is mine
    seat is mine; got the job; i got the job; i've got the job; i have got the job; having got the job; land~ the job; landed the job
    landed the role; landing this; won the job; winning the role; won the post; won the role; be~ chosen; being chosen; having been chosen
    been chosen; i am chosen; chosen one; choose~ me; choosing me; for choosing me; chose me; chosen me; be~ selected; being selected
    for selecting me; selected me; select~ me; picked me; pick~ me; picking me; for picking me; for hiring me; hiring me; hired me; hire~ me
    be~ hired; being hired; i am hired; i'm hired; got hired; for appointing me; appointing me; appointed me; my appointment; appointment as
    be~ appointed; taking me on; take~ me on; for taking me on; took me on; having me on board; having me on the team; giving me the job
    giving me this job; gave me the job; give~ me the job; for the job; thank you for the job; thanks for the job; for this job
    trust you have placed; trust you have put in; confidence in appointing; decision in my favour; decision in my favor; in my favour; in my favor
    your decision to hire; your decision to choose; your decision for me; decided for me; decided on me; decide~ on me; settled on me
    settle~ on me; gone with me; go~ with me; going with me; went for me; plump~ for me; opt~ for me; decision is made; decision made
    decision has been made; the decision is made; decision is clear; decision was clear; decision is easy; choice is clear; choice was clear
    choice is obvious; obvious choice; the obvious choice; only choice; natural choice; clear choice; the clear choice; no-brainer; a no-brainer
    foregone conclusion; a foregone conclusion; conclusion is foregone; outcome is clear; outcome is certain; outcome is not in doubt
    result is clear; inevitable; it is inevitable; only a matter of; a matter of time; only a question of; question of when; when not if
    not if but when; a question of timing; just a matter of; merely a matter; matter of form; a matter of form; a mere formality; mere formality
    formality; formalities; a formality; pure formality; only a formality; just a formality; is a formality; the formalities
    remaining formalities; last formalities; final formalities; formalities are; formalities aside; formalities remain; once the formalities
    get the formalities; rubber stamp; rubber-stamp~; rubber-stamping; rubber stamping; just the paperwork; only paperwork; paperwork
    the paperwork; paperwork comes; paperwork remains; paperwork left; paperwork can follow; get the paperwork; final paperwork
    last bits of paperwork; administrative detail; small print; the fine print; details to settle; details to iron; details can follow
    remaining details; last details; iron~ out the details; hammer~ out the details; details of my start; dot the i's; cross the t's
    dotting the i's; contract is coming; contract arrives; my contract; contract is on its; contract to arrive; contract to come; contract to sign
    wait~ for the contract; waiting for the contract; just waiting for the; only waiting for the; waiting for my contract; awaiting the contract
    await~ the contract; await~ my contract; awaiting my contract; awaiting contract; look~ out for the contract; looking out for the
    watch~ for the contract; watching the post; watching my inbox for; contract in my inbox; contract in the post; sign and return
    return it signed; signed by return; sign it at once; sign it the same day; countersigned copy; when the contract; once the contract
    as soon as the contract; when can i expect the; when may i expect the; when will i receive; when will i get the; when will the contract
    when does the contract; where should i send; where shall i send; the offer; offer letter; my offer; my offer letter; the offer letter
    offer to arrive; offer to come; written offer; the written offer; formal offer; your formal offer; official offer; the official offer
    offer in writing; see it in writing; confirmation in writing; written confirmation; your written confirmation; formal confirmation
    official confirmation; the official word; official letter; official yes; the official yes; the green light; final green light; final nod
    got the nod; give~ the nod; thumbs up; final sign-off; sign-off from; hr's signature; board's signature; only a signature; just a signature
    a signature away; final signature; missing signature; only the signature; needs only a signature; stamp from; only hr; just hr; hr to catch up
    hr needs to; no doubt settled; no doubt decided; no doubt you; no doubt that you; no doubt about it; without doubt; beyond doubt
    beyond question; not in question; not in doubt; no question that; no question about it; goes without saying; it goes without saying
    needless to say; stands to reason; clear to all; clear to everyone; clear to us; clear to us both; obvious to all; obvious to everyone
    obvious to us both; everyone in the room knew; everyone could see; anyone could see; made up your mind; made up your minds; made your mind up
    your mind is made; you had decided; you had already decided; you have already decided; you already know; you already decided; already decided
    already settled; already agreed; already yours; already on the team; already one of; already part of; already feel part; already working for
    already belong; i already belong; i belong; where i belong; belong with you; i am yours; i'm yours; yours for; yours for good; here to stay
    in for the long; till retirement; until retirement; until i retire; see you on monday; see you monday; see you on the; see you at work
    see you in the office; see you in september; see you soon at; see you every; see you there; see you tomorrow; see you daily
    see each other daily; see each other every; see a lot of each; see plenty of each; will be seeing; be seeing more of; welcome me; welcoming me
    have~ me on board; welcome aboard; i am on board; i'm on board; glad to be on board; glad to be aboard; happy to be part; glad to be part
    proud to be part; good to be part; pleased to be joining; pleased to be working; thrilled to be joining; delighted to be joining
    excited to be joining; happy to be joining; honoured to be joining; glad to be joining; glad i'm joining; lucky to have me; you won't regret
    you will not regret; won't regret; will not regret it; not regret your; not be disappointed; won't be disappointed; won't be sorry
    will not be sorry; you chose well; you have chosen well; chosen well; made the right choice; the right choice; right decision
    you made the right; made a good choice; wise choice; wise decision; best decision; best hire; your best hire; best hire you; best decision you
    i won't let you down; i will not let you; won't let you down; make~ you proud; do~ you proud; on board already; already on board
    formality now; a formality now; handshake was enough; handshake was a yes; your handshake; the handshake told me; our handshake told
    contract in hand; already agreed between; it is mine now; job is as good as; the job is as good; is as good as mine; we are on the same
    the contract itself; the contract to sign; contract to be signed; the contract to arrive; i am in for good; we shook hands and
    he shook my hand and said; she shook my hand and said
    `,
  },
  'certainty-adverbs': {
    why: 'Words by which a writer puts a thing beyond doubt.',
    members: `
    obviously; naturally; of course; no doubt; surely; undoubtedly; certainly; clearly; evidently; plainly; definitely; unquestionably
    indubitably; doubtless; doubtlessly; inevitably; unavoidably; undeniably; indisputably; inarguably; unarguably; manifestly; patently
    self-evidently; incontestably; assuredly; positively; absolutely; unequivocally; decidedly; for sure; for certain; for definite; to be sure
    sure enough; you can be sure; be sure that; you may be sure; rest assured; you can rest assured; you may rest assured; be assured
    be in no doubt; have no doubt; i have no doubt; i've no doubt; i do not doubt; i don't doubt; i never doubted; there is no doubt
    there's no doubt; there can be no doubt; there is little doubt; no doubt about it; no doubt at all; no shadow of doubt; no shadow of a doubt
    without doubt; without a doubt; without any doubt; without question; without a question; without fail; beyond doubt; beyond a doubt
    beyond any doubt; beyond question; beyond dispute; past doubt; out of the question that; no question; no question about it; no question that
    no two ways about it; no ifs; no ifs or buts; no ifs and buts; no argument; no contest; hands down; bar none; needless to say
    it goes without saying; goes without saying; as goes without saying; it stands to reason; stands to reason; as a matter of course
    matter of course; as is only natural; it is only natural; only natural that; as one would expect; as you would expect; as expected
    as was to be expected; as we all know; as we both know; as we know; as you know; as you will know; as you well know; as you can see
    as you could see; as you saw; as everyone could see; as everybody knows; as everyone knows; as is clear; as is obvious; as is evident
    as is well known; it is clear; it is clear that; it's clear that; it was clear that; it is obvious; it is obvious that; it's obvious
    it was obvious that; it is evident; it is evident that; it is plain; it is plain that; it is certain; it is certain that; it is sure
    it is undeniable; it is inevitable; it is beyond; it must be clear; it must be obvious; it will be clear; clear to me that; plain to me
    plain to see; plain as day; plain as a pikestaff; clear as day; clear as daylight; crystal clear; clear cut; clear-cut; cut and dried
    cut-and-dried; dead certain; dead sure; a hundred per cent; a hundred percent; one hundred percent; one hundred per cent; 100%; 100 per cent
    100 percent; 110%; 200%; hundred percent; fully confident; i am confident; i'm confident; i am quite confident; i feel confident
    very confident; more than confident; supremely confident; i am certain; i'm certain; i am quite certain; i am absolutely certain; i am sure
    i'm sure; i'm pretty sure; i am quite sure; i am very sure; i'm quite sure; i am absolutely sure; i feel sure; i feel certain; i am convinced
    i'm convinced; i am fully convinced; firmly convinced; utterly convinced; i remain convinced; i know for; i know you will; i know you'll
    i know i will; i know i'll; i just know; i knew at once; i knew then; i knew immediately; i knew from the; i knew the moment
    i knew straight away; i firmly believe; i trust; i trust that; i trust you; i take it; i take it that; i take for granted; i dare say
    i daresay; i dare to say; i venture to say; i assume; i presume; i fully expect; i expect that; i expect you; i bet; i'll bet; i'd bet
    i'd wager; i wager; bet your life; i guarantee; i can guarantee; i guarantee you; i promise; i promise you; i can promise; i assure you
    i can assure you; mark my words; take my word; take it from me; believe me; trust me; you know it; you will see; you'll see; you know you
    make no mistake; let there be no; let's be clear; let us be clear; let's face it; to put it plainly; quite clearly; quite obviously
    quite naturally; quite certainly; very clearly; rather obviously; most certainly; most definitely; most assuredly; most probably
    very probably; in all probability; in all likelihood; most likely; very likely; quite likely; more than likely; as likely as not; presumably
    by all accounts; by rights; as of right; rightfully; logically enough; naturally enough; rightly so; predictably; unsurprisingly
    not surprisingly; no surprise that; no wonder; small wonder; no coincidence; it is no coincidence; automatically; necessarily; of necessity
    perforce; henceforth; hereafter; once and for all; from here on; from this day; practically; virtually; to all intents
    for all practical purposes; as good as; all but; more or less; pretty much; well and truly; safe to say; it is safe to say; safely say
    i can safely say; we can safely say; fair to say; it is fair to say; i think we can say; we can both say; i think we both; we both know
    everybody agrees; by common consent; by general agreement; in any event; one way or another; come what may; come hell or high water
    rain or shine; whatever happens; no matter what; sooner or later; it is only a matter; just a matter of time; duh; yep; yup; yeah
    yes of course; but of course; why of course; oh of course; ofc; obvs; obvi; defo; deffo; def; totes; natch; sure thing; for real; fo sho
    you bet; you betcha; damn right; too right; bien sûr; natürlich; selbstverständlich; claro; certo; bound to; be~ bound to; is bound to
    are bound to; sure to; be~ sure to; certain to; be~ certain to; destined to; be~ destined to; guaranteed; guaranteed to; guaranteed that
    a certainty; with certainty; with complete certainty; with absolute certainty; with every confidence; with full confidence; in full confidence
    in the certainty; in the firm; in the sure; in the knowledge; secure in the knowledge; safe in the knowledge; confident in the knowledge
    knowing full well; knowing as i do; must be; must surely; will surely; will certainly; will definitely; will no doubt; will of course
    will undoubtedly; will obviously; will naturally; shall certainly; cannot but; can't but; cannot fail to; can't fail to; cannot be otherwise
    can't go wrong; nothing can stop; nothing stands in the way; never in doubt; was never in doubt; not in doubt; i know it; i know we
    i know we will; certain it will; certain we will; sure we will; sure you will; sure that you will; sure that we will
    `,
  },
  'joining-verbs': {
    why: 'Entering upon the work.',
    members: `
    join~; join~ you; join~ your team; join~ the team; join~ your company; join~ your firm; join~ the company; join~ the firm; join~ the school
    join~ the ward; join~ the crew; join~ the brigade; join~ the ship; join~ the vessel; join~ the squad; join~ the club; join~ the ranks
    join~ your ranks; join~ the staff; join~ your staff; join~ the practice; join~ the chambers; join~ the faculty; join~ the department
    join~ the lab; join~ the institute; join~ the orchestra; join~ the ensemble; join~ the cast; join~ the choir; join~ the parish
    join~ the family; join~ your family; join~ the gang; join~ the fold; join~ forces; join~ up; join~ as; join~ at; rejoin~; re-join~
    rejoin~ you; sign~ on; sign~ on with; sign~ on as; sign~ up with; sign~ for the club; sign~ my contract; sign~ the articles; enlist~
    enlist~ in; enrol~ with; enroll~ with; enter~ your service; enter~ the service; enter~ service; enter~ upon; enter~ on duty
    enter~ into service; enter~ the company; enter~ the firm; enter~ office; enter~ the order; be~ admitted to; come~ on board; coming on board
    come~ aboard; coming aboard; climb~ aboard; climb~ on board; hop~ on board; hop~ aboard; jump~ on board; jump~ aboard; jump~ in; get~ on board
    step~ aboard; step~ on board; get~ aboard; go~ aboard; board~ the ship; embark~; embark~ on; embark~ upon; ship~ out; start~; start~ work
    start~ working; start~ with you; start~ at; start~ on; start~ in; start~ as; start~ my job; start~ the job; start~ the role
    start~ in the role; start~ my role; start~ my new; start~ my new role; start~ my new job; start~ my work; start~ my post; start~ my shift
    start~ my duties; start~ there; start~ here; start~ teaching; start~ cooking; start~ driving; start~ nursing; start~ selling; start~ coding
    start~ contributing; start~ building; start~ full-time; start~ for real; start~ properly; start~ straight away; start~ right away
    start~ immediately; start~ tomorrow; start~ next week; start~ on monday; start~ next month; start~ up with; restart~; get~ started
    getting started; got started; get~ going; get~ cracking; get~ stuck in; getting stuck in; get~ down to work; get~ down to business
    get~ to work; getting to work; get~ my hands dirty; get~ in there; get~ into it; get~ underway; get~ under way; get~ the ball rolling
    get~ behind the wheel; get~ on the road; get~ on the tools; get~ on the floor; get~ in the kitchen; get~ in front of the; get~ on stage
    get~ into the classroom; begin~; begin~ work; begin~ working; begin~ with you; begin~ my work; begin~ my role; begin~ my job; begin~ my new
    begin~ my duties; begin~ my post; begin~ my career; begin~ the job; begin~ the role; begin~ the work; begin~ teaching; begin~ there
    begin~ here; begin~ at; begin~ in; begin~ as; begin~ on; commence~; commence~ work; commence~ employment; commence~ my duties
    commence~ duties; commence~ duty; commence~ my employment; commence~ with; commence~ in; commence~ on; take~ up; take~ up my; take~ up the
    take~ up the post; take~ up my post; take~ up the position; take~ up my position; take~ up the role; take~ up my role; take~ up my duties
    take~ up duties; take~ up work; take~ up employment; take~ up the job; take~ up my job; take~ up my place; take~ up my seat; take~ up my desk
    take~ up residence; take~ up the reins; take~ up the baton; take~ up office; take~ up the challenge; take~ up the chair; take~ up arms
    take~ on the role; take~ on the job; take~ on the post; take~ on this; take~ on my; take~ on the responsibility; take~ on the team
    take~ on the class; take~ on the ward; take~ on the challenge; take~ over; take~ over as; take~ over from; take~ over the; take~ my place
    take~ my seat; take~ my station; take~ my post; take~ office; take~ the job; take~ the role; take~ the post; take~ the position
    take~ the chair; take~ the stage; take~ the helm; take~ the wheel; take~ the reins; take~ charge; take~ command; take~ the stand
    take~ the field; take~ to the floor; take~ the floor; take~ the controls; take~ the controls of; assume~; assume~ my duties; assume~ the role
    assume~ the post; assume~ duties; assume~ office; assume~ duty; assume~ charge; assume~ the position; assume~ my role; assume~ responsibility
    accede~ to; succeed~; succeed~ him; succeed~ her; succeed~ as; follow~ in the footsteps; follow~ on from; fill~ the role; fill~ the post
    fill~ the position; fill~ the vacancy; fill~ the gap; fill~ the shoes; fill~ his shoes; fill~ her shoes; step~ into; step~ into the
    step~ into the role; step~ into my role; step~ into his shoes; step~ into her shoes; step~ into the shoes; step~ into the job
    step~ into the post; step~ in as; step~ up to; step~ up to the; step~ onto; step~ onto the ward; step~ onto the floor; step~ through your door
    step~ behind the; slip~ into; slip~ into the role; slot~ in; slot~ into; slot~ into the; slot~ into your team; slide~ into; fit~ into the team
    fit~ right in; fit~ straight in; settle~ in; settle~ into; ease~ into; grow~ into; grow~ into the role; dive~ in; dive~ into; dive~ right in
    dive~ straight in; dig in; digging in; plunge~ in; plunge~ into; throw~ myself into; throw~ myself in; immerse~ myself; pitch~ in; muck~ in
    mucking in; roll~ up my sleeves; rolling up my sleeves; roll~ my sleeves up; sleeves rolled up; hit~ the ground; hit~ the ground running
    hitting the ground; hit~ the road; set~ to work; set~ to it; set~ sail; set~ sail with; set~ foot in; set~ up shop; set~ up camp; move~ into
    move~ into the role; move~ into my; move~ across; move~ over; move~ over to you; move~ to you; move~ to your; transfer to you
    transfer to your; transferred to your; transferring to; switch~ to you; switch~ to your; switch~ over; cross~ over to; come~ over to
    come~ across to; come~ to you; come~ to work; come~ to work for; come~ to work with; come~ into the; come~ into the team; come~ into post
    come~ into office; come~ on stream; go~ to work; go~ to work for; go~ on shift; go~ on duty; go~ out with; go~ on air; go~ on tour
    go~ on the road; go~ to sea; go~ full-time; arrive~ on; arrive~ for; arrive~ in; turn~ up for; show~ up for; report~ for; report~ for duty
    report~ for work; clock~ in; clock~ on; punch~ in; badge~ in; scrub~ in; suit~ up; gown~ up; kit~ up; tog~ up; don~ the; don~ my
    don~ the uniform; don~ the apron; don~ the jersey; don~ the colours; put~ on the uniform; put~ on the apron; put~ on my apron
    put~ on the shirt; put~ on the gown; pull~ on the shirt; pull~ on the jersey; wear~ the uniform; wear~ the shirt; wear~ the badge
    wear~ the jersey; wear~ the colours; wear~ your colours; wear~ your colors; wear~ your uniform; wear~ your badge; wear~ your logo
    wear~ your apron; tie~ on the apron; pick~ up the baton; pick~ up the phone for; pick~ up the tools; work~ for you; work~ with you
    work~ at your; work~ in your; work~ for your; work~ alongside; work~ alongside you; work~ beside you; work~ under you; work~ under your
    work~ there; working for you; working with you; working there; working at your; working alongside; serve~ you; serve~ under; serve~ as your
    teach~ at; teach~ there; teach~ your; cook~ for you; cook~ in your; cook~ at; bake~ for you; drive~ for you; drive~ your; fly~ for you
    fly~ your; sail~ with; sail~ under; play~ for you; play~ in your; sing~ with; sing~ in your; dance~ with you; act~ with; write~ for you
    build~ with you; build~ for you; sell~ for you; sell~ your; run~ your; lead~ your; head~ up; head~ up the; manage~ your; represent~ you
    represent~ your; contribute~ from; be~ in post; be~ in situ; be~ in role; be~ in the role; be~ on board; be~ on the team; be~ on your team
    be~ working with; be~ working for; be~ joining; be~ joining you; be~ starting; be~ starting with; be~ coming; be~ coming on board
    be~ taking up; be~ taking on; be~ taking over; be~ in harness; become~ part; become~ part of; become~ a part; become~ a member; become~ your
    become~ one of; become~ a colleague; become~ colleagues; be~ employed; be~ employed by; be~ employed at; be~ taken on; be~ installed
    be~ inducted; be~ sworn in; be~ commissioned; be~ ordained; be~ licensed; be~ appointed; be~ deployed; be~ seconded; team~ up with
    hook~ up with; pair~ with; pair~ up with; ally with; throw~ in my lot; cast~ my lot; nail~ my colours; pledge~ myself; commit~ myself to
    tie~ myself to; bind~ myself; hitch~ my wagon; plant~ my flag; put~ down roots; find~ my place; find~ my home; make~ my home; make~ my debut
    make~ my start; make~ a start; make~ my entrance; make~ the switch; make~ the jump; make~ the leap; make~ the transition; transition into
    transitioning into; pass~ through your; walk~ through your door; walk~ through the door; walk~ in on; walk~ onto the ward
    walk~ out on the pitch; kick~ off; kick~ off with; launch~ myself; break~ the ice with; break~ bread with; earn~ my stripes; cut~ my teeth
    earn~ my place; earn~ my keep; pull~ my weight; lend~ a hand; put~ my shoulder to; shoulder to the wheel; man~ the pumps; bear~ a hand
    be~ of service; enter~ the fray; enter~ the lists; into the fray; tread~ the boards; take~ the plunge; join~ you all; slid into
    bound myself to; trod the boards; pencilled in as; join~ you on; join~ you in; join~ you at; join~ you for; join~ you as; start~ with your
    enter~ the house; enter~ your house; arrive~ for work; arrive~ at your; arrive~ for duty; report~ to your; report~ to you; turn~ up for work
    step~ up to the role; be~ assigned to your; be~ posted to your; be~ part of your; be~ part of the; contribute~ to your; contribute~ to the
    contribute~ from day one; fit~ in with; sign~ for you; sign~ with you; move~ in with your; muster~ with; make~ my debut with
    `,
  },
  'start-time': {
    why: 'The time of being there, given as fact.',
    members: `
    once i (start|join|begin|arrive); once i be~ in; once i be~ there; once i be~ on board; once i be~ aboard; once i be~ settled
    once i be~ settled in; once i be~ up and running; once i be~ in post; once i be~ in place; once i be~ in role; once i be~ in the role
    once i be~ in the job; once i be~ in the building; once i be~ in the office; once i be~ in the team; once i be~ on the team
    once i be~ part of; once i be~ one of; once i be~ with you; once i be~ at my desk; once i be~ at your; once i be~ hired; once i be~ appointed
    once i be~ onboarded; once i be~ set up; once i be~ trained; once i be~ on site; once i be~ on the ward; once i be~ on the floor
    once i be~ on the road; once i be~ on the rota; once i be~ on the payroll; once i be~ in the kitchen; once i be~ in the saddle
    once i be~ in harness; once i be~ in the classroom; once i be~ in uniform; once i be~ working; once i be~ working with; once i be~ working for
    once i be~ your; once i have started; once i have joined; once i have begun; once i have arrived; once i've started; once i've joined
    once i've begun; once i've arrived; once i have settled in; once i've settled in; once i have settled; once i've settled; once i have my
    once i've got my; once i have found my feet; once i've found my feet; once i have the keys; once i get there; once i get started
    once i get going; once i get my; once i get in; once i come on board; once i come in; once i come over; once i take over; once i take up
    once i take up the; once i take charge; once i step in; once i step into; once i move in; once i move into; once i sit down at
    once i know the; once i know everyone; once i meet the team; once i've met; once on board; once aboard; once in; once in post; once in place
    once in role; once in the role; once in the job; once there; once started; once settled; once settled in; once installed; once onboarded
    once on site; once in the saddle; once hired; once appointed; once we start; once we begin; once we work together; once we are working
    once we're working; once we are colleagues; once we get going; once we get started; once we have started; once we've started; once we share
    when i start; when i start with you; when i start there; when i start on; when i start at; when i start in; when i begin; when i begin work
    when i join; when i join you; when i join the; when i join your; when i arrive; when i arrive on; when i am in; when i'm in; when i am there
    when i'm there; when i am with you; when i'm with you; when i am on board; when i'm on board; when i am at my desk; when i am in post
    when i'm in post; when i am in the office; when i'm in the office; when i am your; when i'm your; when i am in the role; when i am one of
    when i am part of; when i'm part of; when i am working with; when i'm working with; when i am working for; when i am settled; when i'm settled
    when i get started; when i get going; when i get my; when i take over; when i take up; when i take up the; when i take up my
    when i take charge; when i take the reins; when i come on board; when i come in; when i come over; when i come to you; when i come to work
    when i come back to you; when i move in; when i move over; when i move across; when i step in; when i step into; when i walk in
    when i walk in on; when i walk through your; when i turn up; when i report; when i report for; when i report for duty; when i sign on
    when i sign my; when i have started; when i've started; when i have joined; when i've joined; when i next walk; when i see my; when i meet my
    when i move into my; when i run; when i run the; when i cook for; when i teach there; when i first clock; when i do start
    when i finally start; when i finally join; when i officially start; when i officially join; when i put on the; when we start; when we begin
    when we work together; when we are working; when we're working; when we are colleagues; when we're colleagues; when we share
    when we meet again at; when we kick off; when we open together; after i start; after i join; after i begin; after i arrive
    after i have started; after i've started; after i have joined; after i've joined; after i am in; after i'm in; after i take over
    after i take up; after i come on board; after i get there; after i settle in; after i have settled; after i've settled; after my start
    after my start date; after my arrival; after my first day; after my first week; after my first month; after my first shift; after my induction
    after my probation; after my training; after joining; after joining you; after starting; after starting with; after taking up
    after onboarding; after the onboarding; after probation; after the probation; after the induction; after a few weeks in; after a month in
    after a year with you; after a year in; before i start; before i start with; before i begin; before i join; before i join you; before i arrive
    before i come on board; before i take up; before i take over; before i come in; before i move in; before i get there; before i am in
    before my start; before my start date; before my first day; before my first shift; before my arrival; before my induction; before day one
    before starting; before starting with; before starting work; before joining; before joining you; before we start; before we begin
    before we start work; ahead of my start; ahead of my first; ahead of my first day; ahead of starting; ahead of joining; ahead of day one
    ahead of my arrival; in advance of my; prior to my start; prior to starting; prior to joining; prior to my first; prior to my arrival
    by the time i; by the time i start; by the time i arrive; by the time i join; by the time i begin; by the time i am; by the time i'm
    by the time i get; by the time i come; by the time i take; by my first day; by my start; by my start date; by my arrival; by day one
    by the first day; by my second week; by my first; until i start; until i join; until i begin; until i arrive; until i am there
    until i'm there; until i am in; until i am with you; until i'm with you; until my start; until my start date; until my first day
    until my arrival; until then my; until we start; until i take up; until i take over; till i start; till i arrive; till i join; till i'm there
    as soon as i start; as soon as i join; as soon as i begin; as soon as i arrive; as soon as i am in; as soon as i'm in; as soon as i am there
    as soon as i'm there; as soon as i take; as soon as we start; the moment i start; the moment i arrive; the moment i join; the minute i start
    the minute i arrive; the minute i am; the day i start; the day i join; the day i arrive; the day i begin; the week i start; the week i join
    the morning i start; the morning i arrive; the evening before i; the week before i; the weekend before i; the day before i
    the night before i start; the night before my; on the day i; on the morning i; from the day i; from the moment i start; from the first day
    from my first day; from my first; from day one; from day 1; from my start; from my start date; right from day one; right from the off
    straight from day; on day one; on day 1; on the first day; on my first day; on my first morning; on my first shift; on my first; on my arrival
    on arrival; upon arrival; upon my arrival; on joining; upon joining; on starting; upon starting; on taking up; upon taking up
    on my start date; on the start date; on commencement; upon commencement; on commencing; on appointment; upon appointment; on appointment i
    upon my appointment; on being hired; in my first; in my first week; in my first month; in my first days; in my first term; in my first weeks
    in my first quarter; in my first hundred; in my first season; in my first six; in my second week; in the first week; in week one; in week two
    in week 1; in month one; within my first; within the first week; within the first month; within a week of; within a week of starting
    within a month of; within weeks of; within days of; during my first week; during my first weeks; during my induction; during my onboarding
    during my probation; during onboarding; during probation; during the induction; throughout my first; over my first; at the start of my
    at my start; at the beginning of my; at the end of my; by the end of my; by the end of week; at the end of probation; end of my first
    from monday; from monday on; from monday week; from next monday; from next week; from next month; from the 1st; from the 1st of
    from the start of; from the start of term; from the new year; from january; from february; from march; from april; from may; from june
    from july; from august; from september; from october; from november; from december; from spring; from summer; from autumn; from the autumn
    from the fall; from michaelmas; from easter; from after easter; from the new term; from the summer term; from the autumn term; from q1
    from q 3; from tomorrow; from that monday; as of monday; as of next; as of the first; as of the 1st; as of january; as of september
    as of tomorrow; with effect from; effective monday; effective the first; on monday week; a week on monday; monday week; monday fortnight
    come monday; come september; come january; come spring; come autumn; come summer; come the new year; come the new term; come harvest
    come the season; bright and early on; see you on monday; in september when i; in january when i; in the new year when; in a fortnight when
    in two weeks when; in a month's time i; in two weeks ' time; in a fortnight's time; this time next year; by easter i; for the start of term
    for the start of the; for the new season; for the new term; in time for my start; day one; day 1; week one; month one; d-day; my start
    my start with you; my start date; my start at; my start in; my arrival on; my first day; my first week; my first month; my first morning
    my first shift; now that i am; now that i'm; now that i am joining; now that i'm joining; now that i will be; now that i'll be; now that we'll
    now that i work; now that we work; since i will be; since i'll be; since i am joining; since i'm joining; since i shall be
    since i am starting; since we'll be; seeing as i'm; seeing that i am; as i will be joining; as i'll be joining; as i'll be starting
    as i will be starting; as i am joining; as i'm joining; as i am to start; given that i will; given that i'll; given that i start
    given my start; given that i am joining; with me on board; with me in charge; when are we starting; when do i start; when shall i start
    when should i start; when will i start; when can i start; what time do i start; what time shall i; what time should i; when do we start
    when do we begin; what day do i; which day do i start; til i start; til i arrive; til i join; when i arrive on my; by the monday
    from monday onwards; from monday onward; from the monday; starting monday; beginning monday; commencing monday; starting next week
    starting on monday; starting in september; starting in january; on my first working day; by my first shift; once my contract starts
    once my contract begins; when my contract starts; when my contract begins; now that i am starting; now that i'm starting
    now that we will be working; now that we'll be working
    `,
  },
  'offer-made': {
    why: 'An offer really made, so that speaking of the job as held is no presumption.',
    members: `
    the offer you sent; the offer you made; the offer you made me; the offer you emailed; the offer you have made; the offer you've made
    the offer you gave; the offer you put; the offer you phoned; the offer you extended; the offer you have extended; the offer you confirmed
    the offer i received; the offer i have received; the offer i accepted; the offer i have accepted; the offer i signed; the offer i signed on
    the offer that you sent; the offer which you sent; the offer letter you sent; the offer letter i signed; your offer; your job offer
    your offer letter; your written offer; your formal offer; your kind offer; your generous offer; your verbal offer; your telephone offer
    your conditional offer; your unconditional offer; your offer of; your offer of employment; your offer of the; your offer of a
    your offer of last; your offer of yesterday; your offer dated; your offer to join; your offer arrived; your offer on the; your offer came
    your offer by phone; your offer in hand; letter of offer; offer letter received; received your offer; received the offer
    received your offer letter; received the offer letter; received the contract; received your contract; received my contract; got your offer
    got the offer; got the offer letter; got the contract; got my contract; had your offer; thank you for the offer; thank you for your offer
    thanks for the offer; thanks for your offer; thank you for offering; thanks for offering; thank you for offering me
    thank you for the contract; thanks for the contract; thank you for sending the contract; thank you for the job offer; grateful for the offer
    grateful for your offer; grateful that you offered; delighted with the offer; delighted by your offer; pleased with the offer
    delighted to accept; delighted to accept the; delighted to accept your; pleased to accept; pleased to accept your; happy to accept
    happy to accept your; glad to accept; glad to accept your; thrilled to accept; honoured to accept; honored to accept; accept~ your offer
    accept~ the offer; accept~ the job offer; accept~ your job offer; accept~ the position offered; accept~ the post you; accept~ the role you
    accept~ your kind offer; accept~ your offer of; accept~ the offer of; accepted your offer; accepted the offer; accepted it in writing
    accepted in writing; accepted by phone; accepted by email; accepted by return; accepted on monday; accepted on the phone; accepted last week
    i accepted; i have accepted; i've accepted; i accepted your; i have accepted your; i accepted the; having accepted; having accepted your
    having accepted the; since accepting; since accepting your; since i accepted; since accepting the offer; after accepting; after accepting your
    after i accepted; now that i have accepted; now i have accepted; my acceptance; my acceptance of; my acceptance of your; my formal acceptance
    my written acceptance; my acceptance letter; acceptance of your offer; acceptance of the offer; acceptance of offer; acceptance form
    acceptance email; acceptance attached; letter of acceptance; sent my acceptance; sent my acceptance on; signed my acceptance
    confirm~ my acceptance; formally accept; formally accepted; my signed contract; my signed offer; my signed offer letter; my signed copy
    my signed letter; my signed papers; my signed agreement; the signed contract; the signed offer; the signed offer letter; the signed copy
    the signed copies; the signed agreement; the signed letter; the signed forms; the signed documents; signed contract; signed contract attached
    signed copy attached; signed offer letter; signed offer; signed and returned; signed and sent; signed and dated; signed both copies
    both copies signed; both signed copies; i signed the; i signed the contract; i signed last; i have signed the; i have signed the contract
    i've signed the contract; we have signed; we both signed; signed in your office; returned the contract; returned the signed
    returned my contract; returned the signed contract; return~ the signed; return~ the contract; return~ my signed; posted the signed
    sent back the signed; sent back the contract; sent the signed; sent you the signed; sent the contract back; docusign; docusigned
    signed on docusign; through docusign; signed electronically; e-signed; countersigned; countersigned copy; you countersigned
    countersigned contract; fully signed; fully executed; executed copy; executed agreement; contract you sent; contract you emailed
    contract you posted; contract i signed; contract i have signed; contract we signed; contract dated; contract of employment you
    contract with you; contract is signed; contract has been signed; contract was signed; contract arrived; contract arrived today; contract came
    contract came this morning; contract has arrived; contract in hand; my contract states; my contract says; my contract says i
    my contract with you; my contract begins; my contract starts; contract starts on; contract begins on; start date in my contract
    start date in the contract; start date in your letter; start date you gave; start date you confirmed; start date you gave me
    start date you set; start date you have; date in the contract; date in your letter; date in the offer; date in the offer letter
    the agreed start; the agreed start date; our agreed start; our agreed start date; agreed start date; agreed starting date
    start date we agreed; start date we settled; as agreed in the contract; as per my contract; as per the offer; as per your offer
    as per the offer letter; per my contract; per the offer letter; under my contract; terms of the offer; terms of your offer
    terms of my contract; terms you offered; conditions of the offer; conditions of your offer; you offered; you offered me; you offered me the
    you offered me a; you offered it; you have offered; you have offered me; you've offered; you've offered me; you offered on
    you offered by phone; you offered yesterday; you offered last; offered me the job; offered me the post; offered me the role
    offered me the position; offered me the place; offered me a place; offered me a contract; offered me a job; offered to me; i was offered
    i was offered the; i have been offered; i've been offered; been offered the; been offered this; being offered the; being offered this
    be~ offered the; for offering me the; job you offered; job you offered me; post you offered; post you offered me; role you offered
    role you offered me; position you offered; position you offered me; position offered; role offered; post offered; place you offered
    place you offered me; contract you offered; made me an offer; made me the offer; made the offer; you made an offer; you made me an
    make me an offer; extended an offer; extended the offer; extended me an; extending the offer; extending an offer; gave me the job
    gave me the post; gave me the good news; given me the job; given me the post; given me the role; you gave me the job; when you rang to
    when you rang me with; when you called to offer; when you called with the; when you phoned with; when you phoned to offer; your call with the
    your call offering; your call with good news; the good news you; your phone call offering; your call of tuesday; your email offering
    your letter offering; your letter appointing; your letter of appointment; letter of appointment; my letter of appointment
    the letter of appointment; appointment letter; my appointment letter; your appointment letter; your letter confirming; your email confirming
    your email confirming the; you confirmed my; you confirmed my start; you confirmed my appointment; confirmed my appointment
    confirming my appointment; my appointment as; my appointment was confirmed; my appointment has been; my confirmed start
    my confirmed start date; hr confirmed my; hr has sent me; hr emailed me the; hr told me to; your hr team sent; your hr department sent
    your personnel office sent; the board confirmed; the governors confirmed; governors have appointed; the council appointed
    the committee appointed; you appointed me; you have appointed; you have appointed me; you've appointed; i was appointed; i have been appointed
    i've been appointed; been appointed; having been appointed; was appointed as; you hired; you hired me; you have hired; you have hired me
    you've hired; i was hired; i have been hired; i've been hired; been hired as; having been hired; you chose me; you have chosen me
    you've chosen me; your decision to appoint; your decision to offer; your decision to hire; your decision to hire me; your decision to offer me
    the successful candidate; i had been successful; i have been successful; i was the successful; that i was successful; that i got the job
    told me i had got; told me i got; said i had the job; said the job was mine; said the job is mine; you said yes; you said i had
    you told me i had; told me yesterday that; welcome letter; your welcome letter; the welcome letter; your welcome email; the welcome email
    your welcome pack; the welcome pack; welcome pack you sent; welcome pack arrived; welcome pack has arrived; welcomed me to the
    you welcomed me; your warm welcome to; joining instructions you; the joining instructions; joining instructions arrived
    your joining instructions; the onboarding email; onboarding email from; the onboarding link; the onboarding pack you
    the onboarding documents you; the starter forms; starter forms you; the forms hr; the forms you sent; forms hr sent; the new starter forms
    the induction programme you; the induction timetable you; you invited me to the induction; invited me to induction
    invitation to the induction; my start on monday; you asked me to start; asked me to start; you asked me to report; told me to report
    told to report; you want me to start; you would like me to start; you'd like me to start; you have asked me to start; references cleared
    references have cleared; background check cleared; background check came back; medical cleared; dbs cleared; dbs came back; visa approved
    permit approved; having resigned after; resigned after your; resigned once the; resigned on receipt; gave notice after signing
    gave notice once the; gave notice the day; notice after your offer; since your offer; since the offer; after your offer; after the offer
    following your offer; following the offer; following your job offer; following my acceptance; on receipt of your offer
    on receipt of your contract; on receipt of the contract; upon receipt of your; when i received your offer; in light of your offer
    in view of your offer; further to your offer; further to your letter; further to my acceptance; with reference to your offer; re your offer
    regarding your offer; about your offer; regarding the offer; considering your offer; considered your offer; consider~ your offer
    think~ over your offer; thought about your offer; reviewed your offer; reviewed the offer; review~ the offer; read the contract
    read your contract; read through the contract; read your offer; discuss~ your offer; respond~ to your offer; reply to your offer
    decline~ your offer; declined your offer; turn~ down your offer; unable to accept your; unable to accept the; cannot accept your
    can't accept your; sorry to decline; regret that i cannot accept; regret to decline; decide on your offer; decision on your offer
    deadline of your offer; deadline in your offer; your offer expires; your offer stands; your offer runs; your offer of a trial
    your offer of a second; internal transfer confirmed; my transfer to your; transfer approved; secondment confirmed; your promotion of me
    the renewal you offered; the extension you offered; contract extension you; extended my contract; you extended my; re-engaged me
    you have re-engaged; you have booked me; booked me for the season; i signed your offer; i signed the offer; i have signed your offer
    i have signed and returned; signed the contract on; signed the contract last; signed the contract yesterday; signed our contract
    we signed the contract; having signed the contract; having signed; since signing; since signing the contract; after signing
    after signing the contract; now that i have signed; now that i've signed; now that the contract is signed; now the contract is signed
    hr sent me my contract; hr sent the contract; hr sent my contract; hr has sent the contract; hr confirmed my start; hr confirmed my start date
    hr confirmed the start date; you confirmed my start date; my appointment letter of; start date hr confirmed; you gave me a contract
    `,
  },
  'asked-about': {
    why: 'The writer answers what was asked; a harmless frame.',
    members: `
    answer to your question; in answer to your; in answer to your question; to answer your; to answer your question; to answer your question about
    to answer your question on; to answer what you asked; to answer you; answering your; answering your question; the answer to your question
    my answer to your; answers to your questions; here is the answer; here are the answers; here are my answers; in reply to your
    in reply to your question; in reply to your query; in response to your; in response to your question; in response to your query
    in response to your email; in response to your request; in response to the question; responding to your; responding to your question
    reply to your question; replying to your; replying to your question; with regard to your question; with regard to your query
    with reference to your question; regarding your question; regarding your query; regarding your enquiry; regarding your question about
    concerning your question; concerning your query; as regards your question; re your question; re your query; on your question
    on your question about; on your question of; to your question; to your question about; to your question on; to your question whether
    to your question of; your question about; your question about my; your question on; your question of; your question whether
    your question as to; your question regarding; your question concerning; your question when; your question what; your question how
    your question yesterday; your question at the end; your question at the close; your last question; your final question; your other question
    your second question; your first question; your query about; your query on; your query regarding; your enquiry about; your enquiry
    your inquiry about; your inquiry; the question you asked; the question you put; the question you raised; the question you put to
    the question you sent; the question you left; the questions you sent; the questions you asked; the question about my; the question of my
    the question on my; the one question you; the point you raised; the point you asked; the question she asked; the question he asked
    the question they asked; the question hr asked; the question from hr; the question from your; a question from your; the form asked
    your form asked; your form asks; the form asks; your form asks for; the form asks for; the application asks for; your questionnaire asked
    the questionnaire asks; you asked; you asked me; you asked about; you asked about my; you asked about my notice
    you asked about my availability; you asked about my start; you asked about notice; you asked about relocation; you asked about moving
    you asked about travel; you asked about shifts; you asked about my visa; you asked about my permit; you asked about my situation
    you asked about my family; you asked about my plans; you asked about my other; you asked about my salary; you asked about my hours
    you asked about my references; you asked about my licence; you asked about dates; you asked about the; you asked after; you asked after my
    you asked for; you asked for my; you asked for a; you asked for a date; you asked for dates; you asked for my availability
    you asked for the earliest; you asked how; you asked how i; you asked how long; you asked how soon; you asked how soon i
    you asked how much notice; you asked how i would; you asked how i'd; you asked how my; you asked how quickly; you asked how far
    you asked how many; you asked when; you asked when i; you asked when i could; you asked when i can; you asked when i would
    you asked when i might; you asked when i'd; you asked where; you asked where i; you asked where we; you asked which; you asked who
    you asked why; you asked what; you asked what i; you asked what i would; you asked what i'd; you asked what my; you asked what my first
    you asked what notice; you asked what would; you asked what i'd do; you asked whether; you asked whether i; you asked whether i could
    you asked whether i would; you asked whether i had; you asked whether i have; you asked whether my; you asked whether we; you asked if
    you asked if i; you asked if i could; you asked if i would; you asked if i had; you asked if i have; you asked if my; you asked if we
    you asked that i; you asked me to; you asked me about; you asked me about my; you asked me for; you asked me for a; you asked me how
    you asked me how i; you asked me when; you asked me when i; you asked me what; you asked me what i; you asked me whether; you asked me if
    you asked me if i; you asked me to think; you asked me to say; you asked me to confirm; you asked me to consider; you asked me to let
    you asked me to send; you asked me to check; you asked me to plan; you asked me to sketch; you asked me to outline; you asked me to describe
    you asked me to imagine; you asked me to prepare; you asked me to draft; you asked on the phone; you asked at the end
    you asked at the interview; you asked in the interview; you asked in your email; you asked in your message; you asked yesterday
    you asked on tuesday; you also asked; you also asked about; you also asked whether; you also asked how; you also asked when
    you also asked for; you also asked what; you had asked; you had asked about; you had asked whether; you had asked for; you had asked when
    you have asked; you have asked about; you have asked for; you have asked me; you've asked; you've asked about; you've asked for
    you've asked me; you did ask; you then asked; you first asked; you kindly asked; you rightly asked; you were asking; you were asking about
    you were asking whether; you were asking when; as you asked; as you asked me; as you asked me to; as you asked for; as you had asked
    as you have asked; as you requested; as you had requested; as requested; as you wanted to know; as you were asking; since you asked
    since you ask; since you asked about; since you asked about my; since you asked for; since you asked when; since you asked whether
    since you asked how; since you asked what; since you asked me; since you wanted to know; since you were asking; since you raised
    since you raised it; since you brought it up; since you brought up; since you mentioned; because you asked; because you asked about
    because you asked me; because you asked for; because you wanted to know; because you asked whether; when you asked; when you asked about
    when you asked about my; when you asked me; when you asked me about; when you asked me how; when you asked me what; when you asked what
    when you asked how; when you asked whether; when you asked if; when you asked when i; when you asked why; when asked; when asked about
    when i was asked; i was asked; i was asked about; i was asked about my; i was asked for; i was asked whether; i was asked when; i was asked to
    i was asked what; i was asked how; i was asked if; i have been asked; i've been asked; i've been asked to; been asked to; been asked about
    been asked for; was asked about; was asked to; was asked for; being asked about; having been asked; having asked me; having asked about
    after you asked; after being asked; after your question; after your question about; you wanted to know; you wanted to know when
    you wanted to know how; you wanted to know whether; you wanted to know what; you wanted to know if; you wanted to know about
    you wanted to know my; you wanted to hear; you wanted to check; you wanted me to; you wished to know; you wished to hear; you wished to have
    you would like to know; you were curious; you were curious about; you were curious how; you were curious whether; you were keen to know
    you were interested to know; you wondered; you wondered about; you wondered whether; you wondered if; you wondered how; you wondered when
    you wondered what; you were wondering; you were wondering whether; you were wondering if; you were wondering about; you inquired
    you inquired about; you inquired whether; you enquired; you enquired about; you enquired whether; you enquired after; you raised
    you raised the question; you raised the matter; you raised the subject; you raised the point; you brought up; you brought up my
    you touched on my; you needed to know; you need to know; you need to know whether; you need to know when; you needed to know when
    you needed a date; you needed dates; you needed an answer; you needed my; you needed from me; you requested; you requested a; you requested my
    you requested details; you had requested; you requested that i; your request for; your request for my; your request for a
    your request for dates; your request that i; at your request; on your request; upon your request; per your request; as per your request
    following your request; further to your request; per your question; as per your question; further to your question; following your question
    following up your question; following on from your question; following your query; returning to your question; coming back to your question
    come~ back to your question; back to your question; get~ back to you on; getting back to you on; get~ back to you about
    getting back to you about; come~ back to you on; coming back to you on; come~ back to you about; promised to come back
    promised to let you know; i promised to check; i promised an answer; i promised a date; i promised to confirm; i promised to find out
    i promised to look; i said i would check; i said i'd check; i said i would confirm; i said i'd confirm; i said i would let; i said i'd let
    i said i'd find out; i said i would find out; i owe you an answer; i owe you a date; i owed you an answer; i still owe you; owe you a reply
    owe you a proper answer; for planning purposes; for your planning; to help your planning; as a point of information; your colleague asked
    your colleague asked about; your colleague asked whether; your colleague wanted to know; your colleague asked me; your recruiter asked
    your recruiter asked me; your recruiter asked about; your assistant asked; your assistant asked me; your secretary asked
    your secretary asked for; your office asked; your office asked for; your office has asked; your team asked; your team asked me
    your team asked about; your hr asked; your hr team asked; your hr department asked; your hr colleague asked; hr asked; hr asked me
    hr asked for; hr asked about; hr asked whether; hr has asked; hr wanted to know; the recruiter asked; the recruiter asked me; the agency asked
    the agency asked me; the panel asked; the panel asked me; the panel asked about; the panel asked whether; the panel asked what
    the panel wanted to know; the committee asked; the committee asked about; the board asked; the board asked about; the governors asked
    the head asked; the chef asked; the captain asked; one of you asked; one of the panel asked; somebody asked; someone asked
    someone asked about; someone on the panel asked; everyone asked; he asked; he asked me; he asked about; he asked whether; he asked when
    he asked how; he asked if; he asked what; she asked; she asked me; she asked about; she asked about my; she asked whether; she asked when
    she asked when i; she asked how; she asked if; she asked what; they asked; they asked me; they asked about; they asked whether
    they asked when; they asked if; they asked how; they asked what; they asked for; invited me to say; invited me to outline
    invited me to sketch; invited me to describe; you invited me to say; you invited me to outline; you invited questions; you invited me to ask
    the exercise you set; the task you set; the scenario you gave; your hypothetical; in your scenario; in the exercise; for the exercise
    for the task; as an exercise; the exercise asked; the task asked; the assignment asked; the brief asked; the brief you gave; the take-home
    the take-home asked; the written task; the presentation you asked; the presentation you set; the plan you asked for; the plan you asked me
    the outline you asked for; the ninety-day plan you; the 90 - day plan you; the first-hundred-days question; your question on my first
    your question about my first; what i would do first; what i would do in; what i'd do first; how i would start; how i'd start
    how i would spend; how i would begin; how i would approach; how i'd approach; my notice period is; my notice period would be; notice period is
    my notice is; my contractual notice; contractual notice; statutory notice; my notice period; notice period; three months ' notice
    one month's notice; four weeks ' notice; earliest start; earliest start date; my earliest start; earliest possible start; earliest date
    the earliest i could; the earliest i can; earliest availability; my availability; my availability is; my availability would
    i am available from; i'm available from; i would be available; i'd be available; available from; available to start; available to start from
    you asked about my work permit; you asked about my license; asked about my notice; asked about my notice period; asked about my availability
    asked about my start; asked about my plans; asked about relocation; asked about moving; asked me about moving; asked about shifts
    asked about my first weeks; asked about my first months; asked about my first ninety; asked what i would change; asked what i'd change
    asked what i would do; asked what i'd do; asked how i would start; asked how i'd start; asked how i would lead; asked when i could start
    asked when i can start; asked when i could move; asked how soon i could; asked whether i would move; asked whether i would relocate
    asked whether my team would; asked whether my clients would; asked whether my family; asked where i would live; asked where we would live
    asked if i would relocate; asked if i would move; asked if i could start; asked if i had told; asked if i had resigned
    asked whether i had resigned; asked whether i had told; told me to plan; asked me to plan; asked me to outline; asked me to sketch
    asked me to draft; asked me to imagine; asked me to describe; asked me to say what; asked me to say when; asked us to; asked candidates to
    `,
  },
};
