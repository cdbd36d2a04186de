import type { WordClasses } from '../lexicon.ts';

/** Words by which a message finds fault, with them, with others or with the writer, and the harmless neighbours of those words. */
export const negativity: WordClasses = {
  'fault-adjectives': {
    why: 'Says that something is bad.',
    members: `
    disorganised; disorganized; unorganised; unorganized; badly organised; badly organized; poorly organised; poorly organized; chaotic; messy
    shambolic; haphazard; slapdash; sloppy; careless; slipshod; ramshackle; amateurish; amateur; unprofessional; less than professional; cold
    frosty; chilly; icy; aloof; distant; dull; boring; tedious; dreary; drab; bland; lifeless; soulless; sterile; uninspired; uninspiring
    unimaginative; unoriginal; forgettable; generic; dated; outdated; out-dated; out of date; old-fashioned; antiquated; archaic; antediluvian
    behind the times; stuck in the past; clunky; cumbersome; unwieldy; clumsy; awkward; stilted; wooden; patronising; patronizing; condescending
    dismissive; disdainful; arrogant; haughty; smug; snobbish; snooty; thin; flimsy; threadbare; underwhelming; disappointing; disheartening
    dispiriting; discouraging; demoralising; demoralizing; unsatisfactory; unsatisfying; inadequate; insufficient; substandard; sub-standard
    sub-par; subpar; below par; not up to scratch; not up to standard; second-rate; third-rate; mediocre; lacklustre; lackluster; middling; so-so
    poor; rather poor; very poor; bad; pretty bad; awful; terrible; dreadful; appalling; atrocious; abysmal; dire; horrible; horrendous; horrid
    lousy; rubbish; shoddy; crappy; crap; naff; tacky; tatty; shabby; grubby; dingy; dirty; cramped; stuffy; gloomy; rundown; run-down; run down
    ugly; garish; cluttered; confusing; confused; muddled; unclear; vague; woolly; incoherent; inconsistent; contradictory; illogical; nonsensical
    pointless; meaningless; futile; useless; worthless; irrelevant; unnecessary; superfluous; repetitive; predictable; formulaic; scripted
    superficial; shallow; perfunctory; half-hearted; halfhearted; tick-box; box-ticking; rushed; hurried; hasty; too short; too long; overlong
    endless; interminable; never-ending; long-winded; exhausting; gruelling; grueling; draining; tiresome; annoying; irritating; irksome
    frustrating; infuriating; maddening; exasperating; insulting; offensive; hurtful; humiliating; demeaning; degrading; belittling; rude; impolite
    discourteous; disrespectful; curt; brusque; abrupt; gruff; surly; unfriendly; unwelcoming; inhospitable; hostile; aggressive; intimidating
    combative; adversarial; uncomfortable; unpleasant; unfair; unjust; biased; one-sided; lopsided; arbitrary; unreasonable; ridiculous; ludicrous
    laughable; absurd; farcical; silly; childish; juvenile; petty; inappropriate; inexcusable; unacceptable; intolerable; unforgivable; regrettable
    lamentable; deplorable; shameful; embarrassing; cringeworthy; cringe-worthy; dishonest; misleading; deceptive; insincere; disingenuous
    hypocritical; evasive; cagey; shifty; dodgy; shady; suspicious; questionable; dubious; doubtful; incompetent; inept; clueless; ignorant
    ill-informed; uninformed; unprepared; ill-prepared; underprepared; badly prepared; poorly prepared; disinterested; uninterested; bored
    indifferent; distracted; inattentive; absent-minded; unengaged; jaded; lazy; sluggish; slow; painfully slow; bureaucratic; rigid; inflexible
    stuck-up; top-heavy; bloated; overcomplicated; overly complicated; convoluted; flawed; deeply flawed; faulty; defective; buggy; glitchy; broken
    half-baked; half-finished; ill-conceived; ill-judged; ill-considered; badly designed; poorly designed; badly written; poorly written; badly run
    poorly run; mismanaged; badly managed; poorly managed; overpriced; overrated; overhyped; short-sighted; shortsighted; naive; out of touch
    tone-deaf; insensitive; lacking; wanting; weak; patchy; uneven; hit-and-miss; tired; stale; hackneyed; clichéd; corny; cheesy; impersonal
    mechanical; robotic; off-putting; offputting; unimpressive; unremarkable; odd; bizarre; strange; peculiar; weird; ungracious
    `,
  },
  'fault-nouns': {
    why: 'Names what went badly.',
    members: `
    shambles; a shambles; complete shambles; mess; a mess; complete mess; total mess; hot mess; dog's breakfast; dog's dinner; pig's ear
    waste of time; complete waste of time; waste of effort; waste of an afternoon; waste of a morning; waste of a day; waste of money
    waste of breath; wasted journey; wasted trip; wasted day; wasted afternoon; wasted morning; wasted hour; joke; a joke; bad joke; sick joke
    laughing stock; laughing-stock; farce; complete farce; circus; three-ring circus; pantomime; charade; sham; travesty; mockery; comedy of errors
    theatre of the absurd; red flag^; warning sign^; alarm bell^; warning light^; letdown^; let-down^; let down; disappointment^; a disappointment
    bit of a disappointment; anticlimax; anti-climax; damp squib; flop^; failure^; fiasco^; debacle; disaster^; catastrophe; train wreck; trainwreck
    car crash; nightmare^; horror show; ordeal^; torture; agony; slog; drag; chore; grind; marathon; endurance test; interrogation^; inquisition
    grilling; cross-examination; trick question^; gotcha question^; obstacle course; hoops; chaos; utter chaos; confusion; muddle^; mix-up^; mixup^
    mess-up; cock-up^; balls-up; screw-up^; foul-up^; blunder^; gaffe^; howler^; oversight^; omission^; lapse^; slip-up^; slip^; mistake^; error^
    flaw^; shortcoming^; weakness^; deficiency^; inadequacy^; failing^; fault^; defect^; blemish^; weak spot^; weak point^; sore point^
    sticking point^; gap^; gaping hole^; loose end^; rough edge^; glitch^; hiccup^; problem^; issue^; headache^; nuisance; annoyance^; irritation^
    frustration^; grievance^; complaint^; gripe^; criticism^; critique^; quibble^; niggle^; bugbear^; pet hate; reservation^; misgiving^; doubt^
    concern^; worry^; lack of; lack of interest; lack of preparation; lack of respect; lack of courtesy; lack of organisation; lack of organization
    lack of structure; lack of clarity; lack of direction; lack of communication; lack of vision; lack of ambition; lack of warmth; lack of care
    lack of imagination; absence of; want of; dearth of; shortage of; no sense of; want of courtesy; discourtesy; rudeness; arrogance; condescension
    disrespect; indifference; negligence; carelessness; sloppiness; incompetence; ineptitude; amateurism; amateur hour; disorganisation
    disorganization; disarray; mismanagement; bureaucracy; red tape; dead wood; deadweight; window dressing; lip service; empty words; hot air
    waffle; jargon; buzzword^; buzzword bingo; corporate speak; gobbledygook; nonsense; rubbish; drivel; twaddle; hogwash; baloney; bull; garbage
    junk; trash; eyesore^; embarrassment^; disgrace; shame; scandal; outrage; insult^; affront; slap in the face; slight^; snub^; kick in the teeth
    cold shoulder; short shrift; brush-off; bad impression; poor impression; wrong impression; bad taste; sour taste; bitter taste; sour note
    bum note; false note; black mark^; dark cloud; poor show; bad form; poor form; bad manners; bad start; rocky start; shaky start; false start
    rough start; wrong foot; low point; lowlight^; downside^; drawback^; disadvantage^; pitfall^; stumbling block^; cold room; broken chair
    bottleneck^; dead end; blind alley; wild-goose chase; wild goose chase; merry-go-round; rigmarole; palaver; faff; hassle; bother; song and dance
    storm in a teacup; blind spot^; achilles heel; elephant in the room; white elephant; vanity project; box-ticking exercise; tick-box exercise
    formality; mere formality; foregone conclusion; fishing expedition
    `,
  },
  'fault-verbs': {
    why: 'Says that something or somebody failed.',
    members: `
    drag~ on; dragged; drag~ its feet; drag~ their feet; fall~ flat; fell a little flat; fall~ short; fell rather short; fall~ apart; fall~ down
    fall~ through; miss~ the point; miss~ the mark; miss~ a trick; miss~ an opportunity; miss~ the boat; let~ down; let~ me down; let~ you down
    let~ itself down; let~ yourselves down; felt let down; disappoint~; disappoint~ me; was disappointed; were disappointed; underwhelm~
    underperform~; under-deliver~; fail~; fail~ to; failed to impress; failed to mention; failed to convince; failed to appear; failed to explain
    bungle~; botch~; fumble~; fluff~; muff~; muddle~; muddle~ through; mess~ up; screw~ up; foul~ up; cock~ up; goof~; blunder~; err~; stumble~
    trip~ up; slip~ up; slip~ through the cracks; overlook~; neglect~; neglect~ to; ignore~; disregard~; dismiss~; brush~ off; brush~ aside
    wave~ away; gloss~ over; skate~ over; skim~; skim~ over; skip~ over; rush~ through; race~ through; gallop~ through; plod~ through; wade~ through
    sit~ through; suffer~ through; endure~; put~ up with; confuse~; confuse~ me; confound~; baffle~; puzzle~; bewilder~; perplex~; mystify~
    mislead~; misled; misinform~; misrepresent~; misunderstand~; misjudge~; misread~; misquote~; misspell~; mishandle~; mismanage~; misplace~
    mistreat~; overcomplicate~; overdo~; oversell~; oversold; overpromise~; over-promise~; exaggerate~; embellish~; waffle~; ramble~; drone~ on
    go~ on and on; bore~; bored me; bore~ me; tire~; wear~ thin; wore thin; grate~; grate~ on; jar~; jarred; rankle~; sting~; annoy~; annoyed me
    irritate~; irk~; frustrate~; infuriate~; exasperate~; offend~; insult~; upset~; unsettle~; unsettled me; unnerve~; put~ me off; put~ off by
    deter~; discourage~; dishearten~; demoralise~; demoralize~; alienate~; patronise~; patronize~; condescend~; belittle~; demean~; humiliate~
    embarrass~; snub~; slight~; mock~; ridicule~; sneer~; scoff~; scorn~; lecture~ me; talk~ down to; talk~ over; talk~ at me; talk~ past
    speak~ over; look~ down on; look~ through me; waste~; waste~ my time; waste~ everyone's time; squander~; fritter~; struggle~ to follow
    struggle~ to understand; struggle~ to see; lack~; lack~ structure; lack~ depth; lack~ focus; lack~ warmth; lack~ substance
    leave~ much to be desired; left much to be desired; left a lot to be desired; leave~ something to be desired; left me cold; left me confused
    left me wondering; left me puzzled; left me none the wiser; left me flat; left a bad taste; left a sour taste; do~ not do you justice
    do~ you no favours; do~ you no favors; do~ you a disservice; sell~ yourselves short; undersell~; undermine~; detract~; detract~ from; spoil~
    spoilt; ruin~; mar~; marred; tarnish~; dent~; damage~; sour~; cast~ a shadow; ring~ hollow; rang hollow; ring~ false; did not ring true
    did not add up; didn't add up; make~ no sense; made little sense; contradict~; contradict~ itself; contradict~ each other; creak~; crash~
    break~ down; grind~ to a halt; peter~ out; fizzle~; fizzle~ out; flop~; flounder~; lose~ the thread; lost its way; lost the plot
    lose~ my interest; lose~ its way; run~ out of steam; run~ over; overrun~; went nowhere; go~ nowhere; go~ round in circles; went in circles
    go~ downhill; go~ wrong; went wrong; went badly; went astray; go~ astray; backfire~; unravel~; collapse~; sink~ without trace; did not work
    didn't work; does not work; doesn't work; did not land; didn't land; did not impress; didn't impress; did not convince; didn't convince
    did not help; didn't help; could not care less; couldn't care less; could not be bothered; couldn't be bothered; complain~; criticise~
    criticize~; grumble~; moan~; whine~; gripe~; regret~; lament~; deplore~; resent~; dislike~; hate~; loathe~; detest~; cringe~; wince~; despair~
    dread~; object~ to; take~ issue with
    `,
  },
  'rude-acts': {
    why: 'What somebody did at the interview that was discourteous.',
    members: `
    kept me waiting; keep~ me waiting; kept waiting; was kept waiting; left waiting; left me waiting; left me standing; left me sitting
    left sitting; left standing; made me wait; made to wait; waited forty minutes; waited half an hour; waited an hour; waited over an hour
    sat in reception; sat alone; left alone; nobody came; nobody came to; nobody met me; nobody greeted me; no one met me; no one greeted me
    nobody told me; no one told me; nobody knew; no one knew; nobody knew i was; nobody expected me; nobody introduced; no one introduced
    without introduction; no introductions; without an introduction; without a handshake; without a word; without an apology; without so much as
    without looking up; without a glance; never looked up; did not look up; didn't look up; barely looked up; hardly looked up; barely looked at me
    did not look at me; no eye contact; avoided eye contact; eyes on the screen; camera off; cameras off; camera was off; cameras were off
    with cameras off; turned off cameras; switched off the camera; cameras stayed off; black squares; muted; on mute; checked (his|her|their) phone^
    checking (his|her|their) phone^; look~ at (his|her|their) phone^; glued to (his|her|their) phone; on (his|her|their) phone^; scroll~ through
    texting; texted; typed throughout; typing throughout; typing away; answered emails; answering emails; reading emails; check~ emails
    check~ (his|her|their) email; check~ (his|her|their) watch; looked at (his|her) watch; glanced at (his|her) watch; glanced at the clock
    watch~ the clock; clock-watching; took a call; took a phone call; take~ a call; took calls; answered (his|her|the) phone; took another call
    yawn~; yawning; stifled a yawn; sigh~; rolled (his|her|their) eyes; roll~ (his|her|their) eyes; eye-rolling; smirk~; smirked; snigger~
    sniggered; snicker~; giggle~; laugh~ at; laughed at; laugh~ at me; laughed out loud at; scoffed; sneered; snorted; frowned at; raised an eyebrow
    shrugged; doodled; doodling; fidget~; nodded off; fell asleep; dozed off; dozing; stare~ at; stared out of; stare~ at the ceiling; chewing gum
    chew~ gum; eating lunch; ate (his|her) lunch; ate a sandwich; eating a sandwich; eating during; munching; slurping; vaping; interrupt~
    interrupted; interrupted me; kept interrupting; was interrupted; interruption^; cut me off; cut~ me off; cut me short; cut~ me short; cut short
    cut across me; talked over me; talked over each other; spoke over me; spoke across me; finished my sentences; butted in; butt~ in; barged in
    barge~ in; walked in and out; wandered in; wandered off; walked out; left early; left halfway; left the room; leave~ the room; left the call
    dropped off the call; popped out; slip~ out; stepped out; arrived late; arrive~ late; turned up late; turn~ up late; showed up late; came late
    joined late; join~ late; logged on late; started late; start~ late; began late; ran late; run~ late; twenty minutes late; fifteen minutes late
    half an hour late; an hour late; ten minutes late; late start; did not turn up; didn't turn up; did not show; didn't show up; failed to show
    failed to show up; no-show; never appeared; never showed up; never joined; never came; stood me up; cancelled at short notice
    canceled at short notice; cancelled last minute; canceled last minute; rescheduled twice; rescheduled three times; reschedule~ again
    moved the goalposts; changed the time; last-minute change^; double-booked; double booked; forgot me; forgot about me; had forgotten me
    forgot i was coming; forgot my name; forget~ my name; got my name wrong; get~ my name wrong; wrong name; mispronounce~; mispronounced my name
    misspelled my name; misspelt my name; called me by the wrong; mixed me up with; mistook me for; confused me with; had not read my cv
    hadn't read my cv; had not read my resume; hadn't read my resume; not read my cv; never read my cv; had not seen my cv; hadn't seen my cv
    not opened my cv; wrong cv; someone else's cv; somebody else's cv; wrong candidate; lost my cv; lost my application; lost my file
    had not prepared; hadn't prepared; was not prepared; reading from a script; read from a script; reading from a list; read off the screen
    read~ off a sheet; asked my age; asked about my age; asked about my children; asked if i was married; planned to have children
    whether i had children; commented on my accent; comment~ on my accent; made fun of; make~ fun of; poke~ fun at; cracked jokes; joked about
    private joke^; inside joke^; whisper~; whispered; whispering; passing notes; exchanged glances; exchanged looks; exchanged a look; knowing look^
    bickered; bicker~; argued with each other; argue~ among themselves; swore; swore at; swear~; shouted; shout~; snapped at; snap~ at; barked at
    raised (his|her) voice; lectured me; told me off; scold~; ticked off; grill~; grilled me; quizzed me; cross-examined; ambush~; put on the spot
    caught off guard; ignored me; ignored my question; ignored my questions; avoided my question; dodged my question; dodge~ the question
    did not answer; would not answer; refused to answer; waved away my; brushed aside my; brushed off; hurried me out; ushered out; ushered me out
    showed me the door; shown the door; hung up; hang~ up; disconnected; no water; not offered water; not even a glass; not a glass of water
    no coffee; no chair; no handshake; did not shake hands; did not say goodbye; no goodbye; did not thank me; not so much as; never apologised
    never apologized; no apology; did not apologise; did not apologize; vanished; disappeared
    `,
  },
  'interview-things': {
    why: 'Parts of the interview and of its arrangement.',
    members: `
    interview^; the interview; my interview; your interview; first interview; second interview; final interview; phone interview^
    telephone interview^; video interview^; panel interview^; group interview^; technical interview^; coding interview^; informal interview^
    screening interview^; one-way interview^; recorded interview^; interview process; interview day; interview panel; interview room
    interview question^; interview format; interview schedule; interview style; interviewer^; the interviewers; interviewing; panel^; the panel
    panel member^; panellist^; panelist^; chair of the panel; board; hiring board; selection board; selection committee; search committee
    appointments committee; hiring manager^; recruiter^; your recruiter; hr; hr team; hr department; human resources; talent team
    talent acquisition; people team; receptionist^; reception; front desk; reception desk; security desk; the assistant; your assistant
    coordinator^; agency; the agency; headhunter^; recruitment team; recruitment process; hiring process; selection process; application process
    application form^; application portal; portal; applicant portal; applicant tracking system; job advert^; job ad^; advert; advertisement^
    job posting^; posting; job listing^; job description^; job spec^; person specification; role description; question^; the questions
    your questions; line of questioning; questioning; first question; last question; opening question; closing question; brainteaser^; brain teaser^
    riddle^; puzzle^; competency question^; behavioural question^; behavioral question^; scenario question^; technical question^; quiz; test^
    the test; coding test^; typing test^; aptitude test^; personality test^; psychometric test^; numeracy test^; written test^; skills test^
    practical test^; trade test^; assessment^; assessment centre; assessment center; assessment day; online assessment^; psychometrics; case study
    case studies; the case; case interview^; business case; exercise^; group exercise^; in-tray exercise; role play; role-play; roleplay
    mock lesson; sample lesson; demo lesson; teaching demo; lesson observation; trial shift^; trial day; trial lesson; working interview; audition^
    screen test; take-home; take-home test^; take-home task^; take-home assignment^; homework; assignment^; task^; written task^; whiteboard
    whiteboard session; whiteboard exercise; whiteboarding; pair programming; pairing session; live coding; coding challenge^; coding exercise^
    hackathon; presentation^; my presentation; slot; time slot^; my slot; session^; afternoon session; morning session; round^; first round
    second round; final round; third round; stage^; first stage; second stage; final stage; rounds of interviews; meeting^; our meeting
    conversation^; our conversation; chat; discussion^; call^; phone call; video call; zoom call; teams call; zoom; teams; google meet; webex; skype
    screening; screening call; phone screen; link^; zoom link; meeting link; video link; teams link; dial-in; connection; audio; microphone; camera
    sound; screen share; invitation^; invite^; calendar invite^; calendar invitation^; confirmation email; instructions; directions; map
    joining instructions; briefing; briefing pack; brief; candidate pack; information pack; schedule^; timetable^; agenda^; itinerary; running order
    programme; program; format; structure; pace; pacing; timing; start time; length; duration; break^; lunch break; comfort break; lunch
    candidate lunch; coffee; tea; refreshments; water; biscuits; sandwiches; waiting room^; waiting area^; lobby; foyer; corridor; meeting room^
    conference room^; boardroom; the room; room booking; seating; chair^; table; lighting; air conditioning; heating; projector; lift; parking
    visitor parking; car park; visitor badge; visitor pass; sign-in; gate; gatehouse; tour^; site tour; office tour; plant tour; ward tour
    school tour; facility tour; campus visit; site visit; walkaround; walk-round; walkthrough; walk-through; shop-floor walk; meet the team
    team meeting; introductions; small talk; icebreaker^; ice-breaker^; opening; welcome; ending; wrap-up; q&a; question time; time for questions
    handshake; feedback; feedback form; feedback call; debrief; follow-up; decision; shortlist; shortlisting; timeline; next steps; score sheet
    scoring; scorecard; rubric; notes; note-taking; arrangements; logistics; travel arrangements
    `,
  },
  'company-things': {
    why: 'Things of the reader’s company that a message may speak about.',
    members: `
    website^; your website; web site; homepage; home page; landing page^; careers page; career page; about page; blog; company blog; newsletter^
    social media; linkedin page; facebook page; instagram; twitter feed; youtube channel; podcast; press release^; annual report^; prospectus
    brochure^; catalogue^; catalog^; leaflet^; flyer^; poster^; handout^; signage; logo; branding; brand; slogan; tagline; strapline
    mission statement; values statement; vision; strategy; your strategy; business model; business plan; roadmap; growth plan; five-year plan
    marketing; your marketing; advertising; campaign^; your campaign; adverts; app; your app; mobile app; the app; android app; software; platform
    your platform; tool^; tooling; dashboard^; product^; your product; product range; product line; flagship product; service^; your service
    customer service; helpline; help desk; helpdesk; support desk; support line; call centre; call center; hotline; chatbot; checkout; checkout page
    checkout flow; sign-up flow; signup flow; onboarding flow; user interface; interface; user experience; ui; ux; navigation; search function
    login page; documentation; manual^; user guide; codebase; code base; repo; repository; architecture; tech stack; infrastructure; pipeline
    test suite; test coverage; database; data model; api; legacy system^; booking system; erp; crm; intranet; spreadsheets; systems; your systems
    it systems; processes; your processes; process; procedures; protocols; paperwork; policies; policy; rota; roster; rostering; shift pattern
    handover; handover process; filing; filing system; archive; office^; your office; your offices; headquarters; head office; building; premises
    open-plan office; open plan; floor plan; layout; decor; furniture; desks; carpets; reception area; kitchen^; kitchenette; canteen; cafeteria
    staff room; staffroom; break room; toilets; restrooms; washrooms; showers; lifts; stairwell; car park; loading bay; loading dock; yard; depot
    warehouse; warehouse layout; shop floor; factory floor; factory; plant; production line; assembly line; packing line; workshop; machine shop
    machinery; equipment; fleet; vans; lorries; trucks; stockroom; stock room; storeroom; racking; cold store; store; shop; branch; branches
    shop window; window display; display^; shelves; shelving; till^; menu^; wine list; dining room; kitchen brigade; dishes; rooms; guest rooms; spa
    terrace; garden; grounds; ward^; the ward; clinic^; theatre^; operating theatre; lab; laboratory; pharmacy; surgery; practice
    emergency department; nurses' station; waiting list; triage; hospital; care home; nursing home; residence; school; classroom^; playground
    library; lecture hall; campus; curriculum; syllabus; lesson plans; timetable; studio; gallery; exhibition; museum; newsroom; masthead; magazine
    backlist; farm; barn; stables; greenhouse; vineyard; cellar; orchard; boatyard; vessel; hangar; site^; building site; your site; scaffolding
    site office; compound; pricing; prices; price list; pricing page; fees; tariff; margins; sales figures; revenue; share price; market share
    competitors; competition; customers; your customers; client list; clients; suppliers; supply chain; partners; reputation; your reputation; image
    reviews; your reviews; customer reviews; online reviews; app store reviews; rating^; star rating; testimonials; awards; accreditation
    inspection report; ofsted report; culture; company culture; your culture; work culture; atmosphere; morale; management; leadership
    leadership team; senior management; board of directors; founder^; ceo; middle management; team^; staff; workforce; staffing; staffing levels
    turnover; retention; organisation; organization; org chart; hierarchy; reporting lines; communications; internal communication
    training programme; training program; induction; safety record; safety culture; dress code; uniform^; packaging; delivery times; returns policy
    shipping; logistics; quality control; emails; letterhead
    `,
  },
  'improvement-talk': {
    why: 'Tells the reader what they should do better, unasked.',
    members: `
    could do with; can do with; could have done with; could use; could use some; could use a; might use some; would benefit from; could benefit from
    might benefit from; may benefit from; stands to benefit from; would have benefited from; would benefit from another look; would profit from
    would gain from; would be better for; better served by; best served by; would repay; would reward; would be wise to; would be well advised
    you would be wise; would do well to; might do well to; you might do well; you would do well; would be no bad thing; would not go amiss
    wouldn't go amiss; would not hurt; wouldn't hurt; it would not hurt; would hardly hurt; could not hurt; couldn't hurt; would go a long way
    room for improvement; some room for improvement; scope for improvement; scope to improve; area^ for improvement; area^ of improvement
    area^ to improve; points to improve; improvement^ to make; could be improved; can be improved; could be improved upon; should be improved
    might be improved; needs improving; needs improvement; need~ to improve; could improve; should improve; might improve; must improve
    could be better; could have been better; might have been better; should have been better; could be clearer; could be sharper; could be tighter
    could be smoother; could be warmer; could be friendlier; could be faster; could be shorter; could be simpler; could have been clearer
    could have been shorter; could have been smoother; could have been handled better; better handled; better organised; better organized
    better managed; better run; better planned; better prepared; better structured; might be better organised; if i may suggest; if i might suggest
    if i may offer a suggestion; if i may offer; may i suggest; might i suggest; can i suggest; i suggest you; i would suggest; i'd suggest
    i would strongly suggest; i would recommend that you; i would advise; i'd advise; i would urge; i would encourage you to; my suggestion
    my suggestion would be; one suggestion; a suggestion; small suggestion; a few suggestions; some suggestions; a friendly suggestion
    a humble suggestion; a word of advice; word of advice; some advice; piece of advice; bit of advice; friendly advice; my advice
    my advice would be; a word to the wise; a tip; free tip; a quick tip; a pointer; a few pointers; a hint; a gentle hint; some feedback
    some feedback for you; honest feedback; candid feedback; frank feedback; constructive feedback; constructive criticism; a constructive note
    in the spirit of feedback; in a constructive spirit; meant constructively; offered constructively; food for thought; something to think about
    something to consider; worth considering; worth reconsidering; worth rethinking; worth revisiting; worth another look; worth a second look
    worth a rethink; worth fixing; worth looking at; worth looking into; worth addressing; worth reviewing; worth tidying; worth tidying up
    worth a look; ought to reconsider; should reconsider; might reconsider; might want to reconsider; consider revising; you may want to
    you might want to; you may wish to; you might like to; might like to look at; might consider; may care to; ought to; ought to look at
    ought to think about; ought to know; should look at; should look into; should think about; should think again; should rethink; should fix
    should really; you really should; you should know; you should be aware; you need to; needs to be fixed; needs fixing; needs attention
    needs work; needs some work; needs a lot of work; needs a refresh; needs a rethink; needs an overhaul; needs updating; needs tidying
    needs sorting out; in need of; badly in need of; sorely needs; badly needs; crying out for; cries out for; overdue; long overdue
    overdue an overhaul; would land better if; would land better; would read better; would work better; would look better; would sound better
    would flow better; would be stronger if; would be stronger; would be easier if; would be improved by; would be helped by; deserves another pass
    deserves another look; deserves a second look; deserves better; deserved better; deserve~ better; deserves a polish; a lick of paint
    fresh coat of paint; fresh pair of eyes; fresh eyes; facelift; face-lift; spring clean; overhaul; revamp~; rethink; rework~; makeover
    spruce~ up; tidy~ up; tighten~ up; smarten~ up; brush~ up; sharpen~ up; polish~ up; modernise~; modernize~; bring~ up to date
    drag~ into this century; i would have done it differently; would have done it differently; would have done differently
    i would do it differently; do~ it differently; i would change; i would have changed; i'd change; the first thing i'd change; i would have asked
    i would have started; i would have structured; i would have arranged; i would have preferred; i'd have preferred; if it were me
    if it were up to me; were it up to me; if i were you; were i you; in your place; in your shoes; in your position; for next time
    for next time you; next time; next time round; next time you might; for future candidates; for future interviews; in future; for the future
    going forward you; for the next candidate; spare the next candidate; for your own sake; for your own good; as an outsider
    from an outsider's view; as a customer; as a user; as a candidate; from a candidate's point of view; i could not help noticing
    couldn't help noticing; could not help but notice; i noticed that your; i did notice; i spotted; while i was there; happy to point out
    point~ out; pointing out; draw~ your attention to; flag~ up; if only; the one thing; one thing; one small thing; just one thing; only one thing
    my only criticism; my only complaint; my one criticism; my only gripe; my only quibble; small quibble; minor quibble; minor point; small point
    a small note; one note; the only downside; leave~ room; falls short of; not quite there; not there yet; nearly there
    `,
  },
  irony: {
    why: 'Turns of speech by which a reproach is softened or sharpened.',
    members: `
    for what it is worth; for what it's worth; for what that is worth; for what little it's worth; who's counting; not that anyone's counting
    not that i was counting; not that i'm counting; but who's counting; with all respect; with all due respect; with due respect; with respect
    with the greatest respect; with the utmost respect; no offence; no offense; no offence meant; no offense intended; no offence intended
    no disrespect; no disrespect intended; without wishing to offend; without meaning to offend; not to be rude; i don't mean to be rude
    do not wish to be rude; don't get me wrong; do not get me wrong; do not take this the wrong way; don't take this the wrong way; shall we say
    shall i say; let us say; let's say; let's just say; let us just say; to put it kindly; to put it mildly; to put it politely; to put it gently
    to put it delicately; to put it charitably; to put it diplomatically; to put it bluntly; to put it no higher; putting it kindly
    putting it mildly; if i put it kindly; to be kind; to be charitable; to be generous; to be diplomatic; to be polite; to be fair; in fairness
    in all fairness; to be honest; to be perfectly honest; to be brutally honest; if i am honest; if i'm honest; if i'm being honest
    if i am to be honest; honestly; quite honestly; frankly; quite frankly; candidly; in all candour; in all candor; in all honesty; truth be told
    if truth be told; to tell the truth; to be blunt; to be frank; to be candid; bluntly; not to mince words; without mincing words
    not to put too fine; one does wonder; one wonders; one has to wonder; one might wonder; one might have thought; one would have thought
    one would think; you would think; you'd think; you'd have thought; you would have thought; you would expect; one would hope; one might hope
    one might expect; one can only assume; one can only wonder; one can only imagine; one imagines; one gathers; one supposes; one hesitates to
    one likes to think; i suppose; i suppose that is; i suppose that's; i suppose that was; i suppose it is; i suppose i should; i suppose someone
    i suppose one must; i presume; i dare say; i daresay; i trust; i take it; i gather; i must say; i have to say; i must confess; i have to admit
    i must admit; i will admit; i confess; i cannot help thinking; i can't help thinking; i can't help feeling; i cannot help wondering
    i can't help wondering; i do wonder; i wonder whether you; i wonder if anyone; makes you wonder; makes one wonder; it makes you think
    be that as it may; that said; that being said; having said that; all the same; even so; still and all; at any rate; in any event; such as it was
    such as it is; what there was of it; so to speak; as it were; if you can call it; if one can call it; if that is the word; if that's the word
    if that is what it was; what passes for; what passed for; so-called; supposedly; supposed; allegedly; apparently; ostensibly; presumably
    evidently; clearly; obviously; needless to say; naturally; of course; surprise surprise; lo and behold; imagine my surprise; imagine my delight
    to my surprise; much to my surprise; somewhat to my surprise; to my astonishment; to my amazement; to my dismay; to my disappointment
    how shall i put this; how shall i put it; how should i put it; how can i put this; how do i put this; what can i say; words fail me; say no more
    enough said; nuff said; i will say no more; i'll say no more; i'll leave it there; i will leave it there; the less said the better
    the less said about; least said soonest mended; draw a veil over; pass over in silence; i shall not mention; i won't mention; not to mention
    to say nothing of; let alone; never mind; never mind that; not that it matters; not that i mind; not that i mind waiting; not that anyone asked
    not that anyone noticed; not to complain; not that i am complaining; not complaining; i'm not complaining; not one to complain
    not one to criticise; not one to criticize; far be it from me; i hate to say it; i hate to say this; sorry to say; i am sorry to say; sad to say
    i regret to say; i'm afraid; i fear; if anything; or so it seemed; or so i thought; or so i was told; or so i am told; or perhaps not
    or maybe not; or not; as luck would have it; in its own way; in their own way; in a manner of speaking; after a fashion; of sorts; somehow
    charming; quaint; rustic; characterful; memorable; unforgettable; quite an experience; quite something; quite the experience; an experience
    interesting experience; an education; educational; a lesson in; a masterclass in how not; how not to; eye-opening; an eye-opener
    refreshing change; a brave choice; brave; bold choice; ambitious; courageous; unusual approach; unconventional; novel approach
    creative interpretation; somewhat; rather; a little; a touch; a tad; a shade; slightly; less than ideal; less than stellar; less than flattering
    less than enthusiastic; less than thrilled; not exactly; not quite; not entirely; not altogether; not overly; not terribly; not especially
    hardly; hardly the; scarcely; anything but; nothing if not; bless him; bless her; bless them; bless your heart; good luck with that
    best of luck with that; thanks for nothing; thanks a lot; thanks a bunch; how kind; how thoughtful; how nice; lucky me; silver lining
    on the bright side; look on the bright side; at least; at least the coffee; at least the biscuits; the best part was; the highlight was
    the coffee was good; nice coffee though; small mercies
    `,
  },
  'unmet-expectation': {
    why: 'Measures them against what was expected or promised.',
    members: `
    i had expected more; had expected more; had expected better; expected more; expected more of; expected more from; expected better
    expected better of; expected better from; expected something more; expected something else; expected something different; expected rather more
    expected at least; i would have expected; would have expected; would have expected more; would have expected a; i'd have expected; i did expect
    i was expecting; was expecting more; was expecting something; had been expecting; had expected to; had expected a; had expected the
    expected to meet; expected to see; expected to be; expected to be asked; not what i expected; not what i had expected; not what i'd expected
    not quite what i expected; not as expected; not as i expected; nothing like i expected; nothing like what i; not what i was told
    not what i had been told; not what we discussed; not what was discussed; not what we agreed; not what was agreed; not what was promised
    not what was advertised; not as advertised; not as described; not as promised; not as stated; not as agreed; not the job described
    not the role described; not the job i applied; not the role i applied; different from the advert; different from the advertisement
    different from the job description; different from what; different to what; differed from; not in the advert; not in the job description
    not mentioned in the advert; nowhere in the advert; contrary to; contrary to what; contrary to the advert; contrary to expectations
    contrary to your; despite the advert; despite assurances; despite being told; despite what; despite having been told; i was told
    i had been told; i was told that; i was led to; was led to believe; led to believe; led to expect; led to understand; given to understand
    been given to understand; was given to believe; i was assured; had been assured; was assured that; had assured me; was promised
    had been promised; i was promised; you promised; as promised it; promised more; promised much; promised a lot; promise~ did not; broken promise^
    empty promise^; false promise^; unfulfilled promise; failed to deliver; did not deliver; didn't deliver; did not materialise
    did not materialize; never materialised; never materialized; never happened; never came; did not happen; less than i hoped
    less than i had hoped; less than i expected; less than hoped; less than expected; less than promised; less than i was promised
    less than we deserve; less than i deserved; i had hoped for; had hoped for more; had hoped for better; had hoped to; had hoped to meet
    had hoped to hear; had hoped to see; had hoped for a; had hoped that; i had rather hoped; had rather hoped; i was hoping for
    was hoping for more; was hoping for a; was hoping to; hoped for more; hoped for better; hoped for rather more; hopes were dashed; dashed hopes
    dashed my hopes; high hopes; had high hopes; raised my hopes; got my hopes up; hopes were high; my expectations; my expectations were
    expectations were high; high expectations; higher expectations; below expectations; below my expectations; beneath expectations
    short of expectations; short of my expectations; fell short of expectations; did not meet expectations; did not meet my expectations
    didn't meet my expectations; not meet expectations; did not live up to; didn't live up to; does not live up to; not live up to
    failed to live up; fail~ to live up to; hard to live up to; did not match; didn't match; does not match; doesn't match; did not match the
    does not match what; did not reflect; does not reflect; did not correspond; does not correspond to; bears little resemblance
    bore little resemblance; bore no resemblance; little resemblance to; little relation to; bore little relation; nothing to do with the
    far from what; far cry from; a far cry from; a long way from; a long way short; a world away from; different story; mismatch; mismatch between
    gap between; discrepancy^; disconnect; contrast with; in contrast to; at odds with; not in keeping with; hard to square with; hard to reconcile
    does not sit well; did not sit well; sat uneasily with; for a company of your size; for a company of your; for a company that
    for a firm of your; for a firm that; for an organisation that; for an organization that; for a business that; for a brand like yours
    for a brand that; for a school that; for a hospital that; for a hotel of your; for a restaurant of your; for a house of your
    for a university of your; for a place that; for a team that; for a team so; for a role at this; for a role of this; for a post of this
    for a position of this; for a senior role; company of your standing; company of your size; company of your stature; company of your calibre
    company of your caliber; company of your reputation; firm of your standing; firm of your reputation; given your reputation; given your size
    given your name; given your standing; given your values; given your resources; given your own; given the reputation; given the advert
    given what your website; considering your reputation; considering your size; considering the; in view of your reputation; with your reputation
    with your resources; with a name like yours; a name like yours; of all places; of all companies; of all people; your website says
    your website claims; your website promises; your website speaks of; your website talks about; your own website; your own values
    your stated values; you claim to; you pride yourselves; pride yourselves on; who pride themselves; that prides itself; that claims to
    that boasts; that preaches; practise what you preach; practice what you preach; say one thing; was supposed to; were supposed to
    was supposed to be; was meant to; was meant to be; were meant to; should have been; should have known; should have told me
    should have been told; might have been told; might have mentioned; could have mentioned; could have told me; could have warned me
    nobody mentioned; no one mentioned; no mention of; not mentioned; without warning; without explanation; without notice; no warning; taken aback
    was taken aback; surprised to find; surprised to learn; surprised to hear; surprised to see; surprised that; i was surprised; rather surprised
    somewhat surprised; a little surprised; dismayed to; dismayed by; disappointed to; disappointed that; disappointed by; disappointed with
    disappointed in; a little disappointed; somewhat disappointed; rather disappointed; bitterly disappointed; deeply disappointed; disappointingly
    sadly; regrettably; unfortunately; the least i expected; the least you could; at the very least; the bare minimum; basic courtesy
    common courtesy; a minimum of; only to find; only to learn; only to be told; only to discover; only to sit; turned out to be; turned out not to
    in reality; in practice; in truth; in the event
    `,
  },
  'bad-reviews': {
    why: 'Hearsay that speaks against the company.',
    members: `
    glassdoor; on glassdoor; your glassdoor; glassdoor reviews; glassdoor rating; glassdoor score; kununu; indeed reviews; comparably; ambitionbox
    jobstreet; teamblind; fishbowl; reddit; on reddit; reddit thread; subreddit; trustpilot; your trustpilot; tripadvisor; on tripadvisor
    google reviews; your google reviews; yelp; yelp reviews; ratemyprofessors; mumsnet; app store rating; one-star review^; one star; two stars
    two-star review^; one-star; 1-star; 2-star; poor review^; bad review^; negative review^; terrible review^; scathing review^; damning review^
    unflattering review^; mixed review^; critical review^; angry review^; unhappy review^; reviews are poor; reviews are mixed; reviews are not
    reviews online; online reviews; employee reviews; reviews from staff; reviews by former; read the reviews; read your reviews
    reading your reviews; read some reviews; i read online; i have read online; read online that; what i read online; what i have read
    things i have read; things i had read; saw online; comments by former; comments section; thread about you; forum post^; on the forums
    whatsapp group; facebook group; telegram group; i hear that; i have heard; i had heard; i've heard; i'd heard; i hear morale is low
    i heard that; one hears; one hears that; one hears things; you hear things; heard things; heard stories; heard some stories; hear~ stories
    heard mixed things; mixed things about; heard bad things; bad things about; heard worrying things; not heard good things; heard that you
    heard that your; heard through; hear~ through the grapevine; heard on the grapevine; through the grapevine; on the grapevine; grapevine
    word on the street; word is; word has it; word gets around; word travels; word of mouth; it is said; it's said; it is said that; they say
    they say that; people say; people say that; people tell me; people talk; some say; some people say; many say; everyone says; everybody knows
    everyone knows; common knowledge; open secret; well-known that; it is known that; it is no secret; no secret that; rumour^; rumor^
    rumour has it; rumor has it; rumours that; rumors that; rumours of; rumors of; rumours about; rumors about; rumoured; rumored; gossip
    the gossip; talk of the town; the talk is; there is talk; there's talk of; talk of redundancies; talk of layoffs; talk in the trade; tongues wag
    whisper^; whispers; i was told by; have been told by; told me that your; told me to beware; warned me; warned me off; warned me about
    was warned; been warned; i was warned; had been warned; warned against; advised me against; advised against; a friend who left you
    friend who left; friend who worked; friend who used to; friend at your; friend on your; a friend who; a colleague who left; colleague who left
    cousin who worked; cousin who; neighbour who; neighbor who; former employee^; ex-employee^; ex employees; former staff; past employees
    former colleague of yours; former member^ of staff; someone who left; someone who worked; someone who used to; somebody who left
    people who left; people who have left; people who worked; those who left; those who have left; my predecessor; predecessor left
    why my predecessor; previous person; previous holder; last person in; the last three; went through three; third person in; morale is low
    low morale; poor morale; morale problem^; morale has; morale was; staff morale; unhappy staff; unhappy people; unhappy employees
    staff are unhappy; people are unhappy; nobody stays; no one stays; no one lasts; nobody lasts; people do not stay; people don't stay
    people don't last; turnover is high; high turnover; staff turnover; your turnover; turnover of staff; turnover rate; churn; high churn
    attrition; high attrition; revolving door; exodus; mass exodus; people leaving; people are leaving; staff are leaving; staff leaving
    everyone is leaving; so many leavers; walked out; wave of resignations; resignations; layoffs; lay-offs; redundancies; job cuts; restructuring
    restructure; hiring freeze; cash problems; cashflow problems; money troubles; financial trouble; in trouble; on the brink; going under
    losing money; losing customers; losing clients; lost clients; losing market share; falling sales; profit warning; bad press; poor press
    bad publicity; negative press; negative publicity; bad headlines; in the papers; newspaper article about; article about your; scandal^; lawsuit^
    court case; tribunal^; employment tribunal; fined; fine from; investigation^; inspection report; failed inspection; special measures
    requires improvement; walkout^; industrial action; union dispute; whistleblower^; reputation for; bad reputation; poor reputation
    mixed reputation; your reputation precedes; not the best reputation; certain reputation; got a name for; a name for; bad name; bad rap
    bad employer; notorious; notorious for; notoriously; infamous; infamous for; renowned for being; said to be; reported to be; reportedly
    reputed to; reputedly; not a happy; not a happy place; hard place to work; difficult place to work; tough place to work; not a nice place
    difficult to work for; hard to work for; difficult boss; where there's smoke; no smoke without fire; smoke without fire; grain of salt
    pinch of salt; whatever people say; despite the reviews; in spite of the reviews; despite what people say; despite what i read
    despite your rating; despite the rumours; despite the rumors; the reviews were wrong; not as bad as; not as bad as they
    better than your reviews; better than the reviews; less bad than; glowing reviews notwithstanding
    `,
  },
  'former-employer': {
    why: 'Names a present or past employer, boss or workplace of the writer.',
    members: `
    my current firm; current firm; my current company; current company; my current employer; current employer; my current job; current job
    my current role; current role; my current position; current position; my current post; current post; my current place; current place
    my current team; current team; my current boss; current boss; my current manager; current manager; current supervisor; my current school
    current school; my current hospital; current hospital; my current ward; current ward; my current office; current office; my current shop
    current shop; my current studio; current studio; my current agency; current agency; my current chambers; my current practice; current practice
    current workplace; current department; my current head; my present firm; present firm; my present company; present company; my present employer
    present employer; present employers; my present job; present job; my present role; present role; my present post; present post
    my present position; present position; my present boss; my present manager; my present partners; my present chief; my present school
    my present place; my present team; my present office; my last boss; last boss; my last job; last job; my last employer; last employer
    my last company; last company; my last firm; last firm; my last place; last place; my last role; last role; my last post; my last manager
    last manager; my last position; last position; my last team; last team; my last school; last school; my last hospital; last hospital
    my last restaurant; last restaurant; my last ship; last ship; my last kitchen; my last chef; my last head chef; my last site; my last contract
    my last client; my last agency; my last studio; my last landlord; my previous boss; previous boss; my previous job; previous job
    previous employer^; my previous company; previous company; my previous firm; previous firm; my previous place; previous place; my previous role
    previous role; my previous manager; previous manager; my previous post; previous post; previous position; my previous team; previous team
    my previous school; previous school; previous organisation; previous organization; previous workplace; my former boss; former boss
    my former job; former job; my former employer; former employer^; my former company; former company; my former firm; former firm
    my former manager; former manager; my former team; former team; former supervisor; former colleague^; my former school; former school
    my former office; my former partner^; former workplace; former department; my old boss; old boss; my old job; old job; my old firm; old firm
    my old company; old company; my old place; old place; old employer; my old employer; my old manager; old manager; my old team; old team
    my old school; my old shop; old shop; my old office; my old crew; old crew; my old unit; old unit; my ex-boss; ex-boss; ex boss; ex-employer^
    ex employer; ex-manager; ex-colleague^; ex-company; my boss; my manager; my supervisor; my line manager; line manager; my director; my foreman
    my gaffer; my headteacher; my principal; my head of department; my matron; my ward manager; my chef; my head chef; my editor; my captain
    my consultant; the boss; my bosses; my employer; my employers; my company; my firm; my job; my workplace; my department; my colleagues
    my coworkers; my co-workers; my workmates; my teammates; my team lead; my team leader; my shift leader; my superintendent; my superior^
    my superiors; where i work; where i work now; where i currently work; where i am now; where i'm now; where i used to work; where i worked
    where i last worked; where i was before; where i have been; where i've been; where i come from; place i work; place i worked; the place i work
    the place i left; the firm i left; the company i left; the job i left; the school i left; the hospital i left; the job i am leaving
    the people i work with; people i work for; the man i work for; the woman i work for; the company i work for; the firm i work for
    the team i left; i am leaving; i'm leaving; why i left; why i am leaving; why i'm leaving; the reason i left; reason for leaving
    reasons for leaving; when i left; since i left; since leaving; after leaving; leave my job; quit my job; quit my; i quit; i resigned
    resigned from; handed in my notice; walked out of; walked away from; got away from; get away from; glad to leave; glad to be leaving
    cannot wait to leave; can't wait to leave; cannot wait to get out; keen to leave; need to leave; need to get out; had to leave; forced to leave
    forced out; pushed out; was let go; was laid off; laid off; made redundant; was made redundant; was sacked; got sacked; got fired; was fired
    fell out with; fall~ out with; parted ways; parted company; parting of the ways; on bad terms; acrimonious; escape~ from; escape my
    escape from my; out of there; over there; at my present; at my current; at my last; at my previous; at my former; at my old; in my last
    in my current; in my present; in my previous; in my former; in my old; under my last; under my old; under the last; under the new; new owners
    new owner; new management; the new boss; since the takeover; since the merger; after the takeover; after the merger; the group that bought us
    parent company; private equity; the agency i work for; the council i work for; my trust; my nhs trust; my ministry; my bureau; my regiment
    my parish; my local authority; back there; that place; that office; those people; the lot i work for; my lot; current lot; present lot
    `,
  },
  'toxic-workplace': {
    why: 'Describes a workplace as bad to be in.',
    members: `
    toxic; toxicity; poisonous; hostile environment; hostile work environment; hostile workplace; micromanage~; micromanaged; micro-managed
    micromanagement; micro-management; micromanager^; micromanaging; control freak^; controlling; overbearing; domineering; breathing down my neck
    breathing down your neck; over my shoulder; watched every minute; watch~ my every move; timed toilet breaks; clock in and out
    treated like a child; treated like children; treated like dirt; treated like a number; just a number; treated like a machine; treated badly
    badly treated; poorly treated; mistreated; ill-treated; exploited; exploit~; exploitation; taken for granted; take~ advantage of
    taken advantage of; used and discarded; walked all over; doormat; dogsbody; skivvy; sweatshop; slave driver^; slave labour; slave labor
    slave away; backstabbing; back-stabbing; backstab~; backstabber^; stabbed in the back; stab in the back; thrown under the bus
    throw~ under the bus; office politics; internal politics; playing politics; power games; power struggle^; power struggles; infighting
    in-fighting; turf war^; turf battle^; siloed; clique^; cliquey; cliquish; boys' club; old boys network; nepotism; favouritism; favoritism
    cronyism; teacher's pet; boss's nephew; boss's son; owner's son; family feud; jobs for the boys; glass ceiling; sexism; sexist; racism; racist
    ageism; ageist; homophobic; bigotry; discrimination; discriminated against; harassment; harassed; harass~; bully; bullies; bullied; bullying
    mobbing; victimised; victimized; intimidation; intimidated; yelling; yelled at; shouted at; screamed at; sworn at; throwing things
    throws things; bad temper; explosive temper; short fuse; outburst^; abusive; verbal abuse; tyrant^; tyrannical; dictator^; dictatorial; despot^
    ogre; psychopath; narcissist^; narcissistic; ego^; big egos; egomaniac; megalomaniac; unpaid overtime; unpaid hours; unpaid work; unpaid extra
    wages late; paid late; late wages; never paid on time; not paid for; unpaid wages; withheld wages; wage theft; pay freeze; underpaid; overworked
    over-worked; underappreciated; undervalued; unappreciated; unrecognised; unrecognized; unrewarded; thankless; no thanks; never a thank you
    no recognition; no appreciation; no credit; take~ credit for; took the credit; takes the credit; taking credit; stole my idea^; steal~ my ideas
    steal~ ideas; no support; unsupported; no training; no progression; no prospects; no future; dead-end; dead end job; going nowhere; in a rut
    stagnant; stagnating; stagnation; treading water; passed over; overlooked for promotion; no promotion; held back; pigeonholed; sidelined
    frozen out; shut out; left out; ostracised; ostracized; kept in the dark; mushroom management; burn~ out; burned out; burnt out; burnout
    burn-out; burning out; run ragged; run into the ground; worked to death; worked to the bone; dead on my feet; breaking point; nervous breakdown
    signed off sick; off sick with stress; stress leave; stressful; too much stress; stressed; constant stress; pressure cooker; pressure-cooker
    unbearable; unrealistic targets; impossible targets; impossible deadlines; unrealistic deadlines; impossible workload; crushing workload
    unmanageable workload; workload was; endless hours; crazy hours; insane hours; inhuman hours; ungodly hours; all hours; sixty-hour weeks
    eighty-hour weeks; weekends expected; calls at midnight; no breaks; no lunch break; skip~ lunch; understaffed; short-staffed; short staffed
    under-staffed; understaffing; skeleton staff; skeleton crew; never enough staff; unsafe; cutting corners; cut~ corners; corner-cutting
    penny-pinching; penny pinching; cheapskate^; stingy; tight-fisted; cost-cutting; cut to the bone; sinking ship; rats leaving
    rearranging deckchairs; going down the drain; going to the dogs; falling apart; coming apart; house of cards; on its last legs; going under
    rudderless; leaderless; no leadership; no direction; no strategy; no plan; no vision; firefighting; fire-fighting; headless chickens
    left hand right hand; madhouse; lunatic asylum; snake pit; viper's nest; nest of vipers; shark tank; rat race; hellhole; living hell
    hell on earth; gulag; boot camp; battlefield; war zone; minefield; eggshells; climate of fear; culture of fear; fear culture; rule by fear
    reign of terror; fear and blame; blame culture; blame game; culture of blame; finger-pointing; finger pointing; point~ fingers; scapegoat^
    scapegoated; scapegoating; witch hunt^; pass~ the buck; buck-passing; nobody listens; no one listens; nobody listened; never listened
    would not listen; wouldn't listen; deaf ears; ideas ignored; ideas were ignored; ideas go to die; where ideas die; nobody cares; no one cares
    nobody cared; no one cared; no respect; no trust; lack of trust; mistrust; distrust; dishonesty; lied to; broken promises; cover-up^; cover~ up
    swept under the carpet; swept under the rug; corrupt; corruption; fraud; fiddling; fiddled; cooked the books; bribes; hire and fire
    hire-and-fire; revolving door; fear of losing; miserable; misery; unhappy; wretched; hated it; hate it there; hated every minute; dread mondays
    dread sundays; dreading monday; sunday night dread; cried in the; crying in the toilets; in tears; cry~ in the car; suffocating; stifling
    stifled; oppressive; depressing; soul-destroying; soul destroying; soul-crushing; mind-numbing; mind numbing; monotonous; drudgery
    dysfunctional; dysfunction; rotten; bad apple^; bad blood; bad vibes; bad atmosphere; vicious; spiteful; vindictive; gossipy; gossiping; catty
    two-faced; jealous; jealousy; resentful; resentment; ungrateful; cut-throat; cutthroat; dog eat dog; dog-eat-dog; every man for himself
    sink or swim
    `,
  },
  'blaming-others': {
    why: 'Lays fault at the door of colleagues, bosses or others.',
    members: `
    lazy colleague^; lazy coworker^; lazy co-worker^; lazy staff; lazy people; idle colleague^; useless colleague^; useless manager^; useless boss
    incompetent manager^; incompetent management; incompetent boss; incompetent colleague^; incompetent people; incompetent staff
    incompetent leadership; incompetent owner^; clueless manager^; clueless boss; clueless management; clueless people; bad manager^; bad boss
    terrible boss; terrible manager^; awful boss; awful manager^; horrible boss; horrible manager; nightmare boss; nightmare manager; boss from hell
    poor manager^; poor management; poor leadership; bad management; terrible management; weak manager^; weak management; weak leadership; weak boss
    weak colleague^; weaker colleague^; slow colleague^; difficult boss; difficult manager; difficult colleague^; difficult people
    difficult personality; moody boss; absent boss; absent manager; absentee manager; absentee owner; absentee landlord; arrogant boss
    arrogant manager; arrogant consultant^; arrogant surgeon^; rude colleague^; jealous colleague^; unreliable colleague^; unreliable people
    unreliable staff; unhelpful colleague^; unhelpful manager; careless colleague^; dead wood; deadwood; dead weight; slacker^; shirker^; skiver^
    layabout^; freeloader^; timewaster^; time-waster^; time waster^; clock-watcher^; clock watcher^; jobsworth^; yes-man; yes-men; yes men
    bootlicker^; idiot^; moron^; imbecile^; clown^; bunch of clowns; buffoon^; halfwit^; cretin^; dinosaur^; old guard; bean counter^; bean-counter^
    pen-pusher^; pen pusher^; paper pusher^; empire builder^; they never; they never gave; they never let; they never paid; they kept changing
    they kept moving; they would not let; they would not listen; they did not value; they did not understand; they did not care; they do not care
    they don't care; they don't listen; they do not listen; they do not understand; they don't understand; they do not appreciate
    they don't appreciate; they don't value; they refuse to; they refused to; they could not manage; they can't even; they cannot even
    they have no idea; they had no idea; they haven't a clue; they hadn't a clue; they only care; they only cared; they just want; they just wanted
    they blamed; they blame; they made me; they forced me; they treated me; they treat people; they ruined; they let me down; they lied
    they messed up; they wasted; they ignored; nobody there; no one there; not one of them; none of them; nobody there knew; nobody else would
    nobody else bothered; no one else bothered; everyone else there; nobody helped; no one helped; nobody helped me; nobody bothered
    no one bothered; nobody took responsibility; no one took responsibility; no one took ownership; nobody in charge; nobody knew what
    no one knew what; only one who; the only one who; i was the only one; only person who; the only competent; the only one working
    i had to do everything; did everything myself; do everything myself; all by myself; left to me; it was left to me; it all fell on me; fell to me
    landed on me; left me to; left me holding; holding the baby; hold~ the fort; carry~ the team; carried the team; carried the whole; carry~ them
    carry~ the department; carry~ passengers; pick~ up the slack; picked up the pieces; clean~ up after; cleaned up after; clear~ up after
    clean~ up their mess; mop~ up after; fixing other people's; other people's mistakes; someone else's mistake; their mistakes; cover~ for
    covering for; babysit~; babysitting; nursemaid; do~ their work; doing their jobs; doing other people's; work of three; did the work of
    his fault; her fault; their fault; my boss's fault; not my fault; wasn't my fault; was not my fault; through no fault; no fault of mine
    no fault of my own; nothing to do with me; not my doing; not my mistake; not down to me; down to him; down to her; down to them; blamed me
    blame me for; was blamed; got blamed; got the blame; took the blame; take~ the blame; to blame; who is to blame; i blame
    responsible for the mess; because of my boss; because of my manager; thanks to my boss; thanks to my manager; thanks to him; thanks to them
    owing to his; no thanks to; despite my boss; despite my manager; in spite of my manager; clash~ with; clashed with; personality clash
    did not get on; didn't get on; don't get on; do not get on with; never got on; could not stand; couldn't stand; cannot stand; can't stand
    cannot work with; can't work with; could not work with; impossible to work with; impossible to work for; hard to work with
    difficult to work with; impossible man; impossible woman; impossible person; refuse~ to work; refused to help; refuse~ to change
    refuse~ to listen; resist~ change; stuck in (his|her|their) ways; set in (his|her|their) ways; too stubborn; pig-headed; obstinate
    narrow-minded; closed-minded; small-minded; resist~ every; out of (his|her|their) depth; not up to the job; not up to it
    should never have been promoted; promoted beyond; promoted above; half my age; who knows nothing; knows nothing about; knew nothing about
    has never worked; who can't even; who can barely; who barely; who would rather; who think~ they know; thinks he knows; thinks she knows
    know-it-all^; know-all^; hide~ behind; hid behind; hides in (his|her) office; never in the office; never around; always on holiday
    always off sick; always late; always complaining; always an excuse; made excuses; sat on their hands; sit~ on (his|her|their) hands; did nothing
    did nothing about; doing nothing; lift a finger; pull~ (his|her|their) weight; not pull their weight; bare minimum; turn~ a blind eye
    looked the other way; look~ the other way; dragged down by; held back by; surrounded by; saddled with; lumbered with; undermined by; sabotage~
    sabotaged by; sabotaged my; undermined me; set me up; set up to fail; behind my back; talk~ behind; spread rumours; spread rumors
    turned against me; ganged up; gang~ up on; had it in for me
    `,
  },
  'other-candidates': {
    why: 'Speaks of those who applied as well.',
    members: `
    the others in the waiting room; others in the waiting room; people in the waiting room; the others waiting; others waiting; others in the lobby
    others in reception; others in the corridor; others on the bench; others at the table; others in my group; others in the group
    the others in my group; the rest of the group; the rest of my group; the other applicants; other applicant^; the other applicant
    another applicant; fellow applicant^; rival applicant^; the other candidates; other candidate^; the other candidate; another candidate
    fellow candidate^; rival candidate^; competing candidate^; the remaining candidates; remaining candidate^; any other candidate
    any other applicant; no other candidate; no other applicant; every other candidate; most candidates; most applicants; many candidates
    many applicants; some candidates; some applicants; typical candidate^; average candidate^; average applicant^; usual candidates
    your other candidates; your other applicants; candidates you saw; candidates you have seen; candidates you met; anyone else you see
    anyone else you interview; anyone else you saw; anyone you interview; anybody else; anyone else; whoever else; someone else; somebody else
    someone younger; someone older; someone cheaper; someone less experienced; someone more; someone with less; someone with fewer
    someone straight out of; someone fresh from; younger candidate^; older candidate^; younger applicant^; older applicant^; cheaper candidate^
    internal candidate^; internal applicant^; external candidate^; inside candidate^; inside man; overseas candidate^; foreign candidate^
    local candidate^; weaker candidate^; weak candidate^; lesser candidate^; stronger candidate^; strong candidate^; better candidate^
    better applicant^; best candidate; ideal candidate; right candidate; chosen candidate; successful candidate; successful applicant
    preferred candidate; favoured candidate; favored candidate; leading candidate; front runner; front-runner; frontrunner; shortlisted candidate^
    unsuccessful candidate^; unqualified candidate^; qualified candidate^; underqualified; overqualified candidate^; graduate^ with no
    career changer^; school leaver^; college kid^; fresh graduate^; new graduate^; fresher^; recent graduate^; newly qualified; kids straight out of
    the kids; the youngsters; the young ones; boys in suits; lad^ next to me; the lad before me; the lad; the girl before me; the girl next to me
    the girl; the guy before me; the guy next to me; guy in the; the gentleman before me; gentleman ahead of me; the lady before me; lady next to me
    lady ahead of me; the man before me; man ahead of me; man next to me; man opposite me; the man in; the woman before me; woman ahead of me
    woman next to me; woman opposite; the chap before me; chap next to me; the fellow before me; the bloke before me; bloke next to me
    the person before me; person before me; person next to me; person ahead of me; the person after me; person after me; the next person
    candidate before me; the candidate before me; candidate after me; candidate ahead of me; candidate next to me; applicant before me
    one before me; the one before me; the one after me; who went before me; who came before me; who came after me; who went in first
    who went in before; who came out before; sat beside me; sitting beside me; sat next to me; sitting next to me; sat opposite me
    sat across from me; waiting with me; waiting alongside; queue outside; the queue; the line outside; others in line; others in the queue
    the field; rest of the field; strong field; weak field; crowded field; the competition; my competition; my competitors; my rivals
    rivals for the; rivals for this; competitors for the; the opposition; other contender^; contender^; other hopeful^; hopefuls; other finalist^
    finalist^; fellow finalist^; the other finalist; the other two; the other three; the other four; the other five; other interviewees
    other interviewee^; fellow interviewee^; the other interviewees; the others; the others were; the others seemed; the others looked
    the others had; the others could; the others did; than the others; unlike the others; among the others; compared with the others
    compared to the others; compared with other; compared to other; compared to most; compared with most; than other candidates
    than other applicants; than the other candidates; than the other applicants; unlike other candidates; unlike other applicants
    unlike most candidates; unlike most applicants; unlike some candidates; unlike some; unlike many; unlike the rest; than the rest
    the rest of them; head and shoulders above; a cut above; stand~ out from; stood out from; stand~ apart from; better than anyone
    better than the others; better than most; better than any; more than any other; more experienced than; better qualified than
    more qualified than; less qualified than; less experienced than; outclassed; outshone; outshine~; outperform~ the; ran rings around
    beat the others; easily beat; no match for; not in the same league; different league; in a different league; could not answer
    could hardly answer; could barely speak; barely spoke; hardly spoke; barely said; said nothing; talked too much; would not stop talking
    dominate~ the group; dominated the exercise; took over the group; hogged; turned up in jeans; in jeans; in trainers; in sneakers; in a hoodie
    badly dressed; underdressed; overdressed; had not prepared; hadn't even read; had not even read; did not know what you; knew nothing of
    didn't even know; without a portfolio; job hopper^; job-hopper^; lied on (his|her|their) cv; padded (his|her|their) cv; pad~ their cvs
    only there for; only after the; only want the; only wanted the money; just there for; not serious; did not seem serious; didn't seem serious
    seemed nervous; looked bored; looked lost; looked terrified; seemed lost; not a patch on; whoever you choose; whoever you pick; whoever got
    whoever gets; the person you chose; person you hired; the one you chose; the one you picked; your choice; your final choice; who got the job
    who got the role; who was chosen; chosen over; picked over me; chose over me; preferred to me; ahead of me; instead of me; in my place
    your shortlist; the shortlist; on the shortlist; the pool; talent pool; applicant pool; candidate pool; number of applicants
    hundreds of applicants; large number of applicants
    `,
  },
  'self-deprecation': {
    why: 'The writer runs down how they did.',
    members: `
    blew it; i blew it; blow~ it; blew my chance; blew the; blew that question; ramble~; rambled; rambling; i rambled; froze; freeze~ up; i froze
    froze up; froze on; went blank; blanked; drew a blank; drew a complete blank; botch~; botched; bungled; fluffed; flubbed; flunked; flunk~
    bombed; bomb~ the; tanked; tank~; flopped; crashed and burned; messed up; messed it up; mess~ up; screwed up; screw~ up; made a mess of
    made a hash of; make~ a hash of; made a pig's ear; cocked up; stuffed up; mucked up; not my best; not at my best; wasn't at my best
    far from my best; not my finest; below my best; off my game; not on form; off form; off day; bad day; poor showing; poor performance
    poor account; bad account; bad impression; poor impression; weak impression; terrible impression; bad first impression; wrong impression
    didn't do myself justice; not do myself justice; did myself no favours; did myself no favors; let myself down; letting myself down
    sold myself short; sell~ myself short; undersold myself; embarrass~ myself; disgraced myself; made a fool of myself; make~ a fool of
    made an idiot of; made an ass of; looked like a fool; looked like an idiot; looked foolish; look~ stupid; looked stupid; felt stupid
    feel stupid; sounded stupid; sound~ stupid; sounded like an idiot; sounded foolish; sound~ foolish; sounded silly; felt silly; felt foolish
    feel foolish; felt like a fool; felt small; felt like an imposter; imposter syndrome; impostor; fraud; stupid answer^; silly answer^
    foolish answer^; weak answer^; poor answer^; bad answer^; terrible answer^; awful answer^; feeble answer^; half answer^; garbled answer^
    muddled answer^; incoherent answer^; lame answer^; nonsense answer; dreadful answer^; embarrassing answer^; wrong answer^; confused answer^
    disjointed answer^; long-winded answer^; waffling answer; nonsense i said; nonsense i talked; talked nonsense; talk~ nonsense; talked rubbish
    spoke nonsense; gibberish; babble~; babbled; babbling; blabbered; gabbled; gabble~; waffled; waffle~; jabbered; prattled; blathered; mumble~
    mumbled; mumbling; mutter~; muttered; stammer~; stammered; stammering; stutter~; stuttered; stumble~; stumbled; stumbling; tongue-tied
    tongue tied; lost for words; lost my words; could not find the words; couldn't find the words; lost my train of thought; lost the thread
    lost my nerve; lost my way; lost my place; fumbled; fumble~; fumbling; floundered; flounder~; floundering; choked; choke~; clammed up; clam~ up
    dried up; seized up; panicked; panic~; went to pieces; fell to pieces; fell apart; crumbled; came apart; buckled; shook like a leaf; trembled
    trembling; sweating; sweated through; sweaty; went red; blushed; bright red; nervous wreck; bag of nerves; bundle of nerves; sick with nerves
    my nerves; nerves got the better; nerves got the best; nerves took over; too nervous; so nervous; terribly nervous; horribly nervous
    dreadfully nervous; overcome by nerves; stage fright; paralysed; paralyzed; petrified; terrified; scared stiff; rabbit in the headlights
    deer in the headlights; deer in headlights; out of my depth; over my head; all over the place; was a mess; was a disaster; total disaster
    my disaster; hopeless; useless; was terrible; was awful; was dreadful; was abysmal; was rubbish; pathetic; pitiful; woeful; woefully; lousy
    terrible at; awful at; dreadful at; bad at; clumsy; my clumsiness; awkward; my awkwardness; so awkward; too shy; painfully shy; tedious of me
    bored you; bore you; probably bored; wasted your time; waste your time; wasting your time; taken up your time; must have seemed
    must have looked; must have sounded; must have thought me; you must have thought; you probably think; probably thought; probably made you
    i fear i; i fear that i; i'm afraid i; i am afraid i; sorry for my; sorry about my; sorry i was; apologies for my; apologise for my
    apologize for my; forgive my; excuse my; pardon my; ashamed; ashamed of; embarrassed; mortified; cringe~ at; cringing; cringed; wince~ at
    kick~ myself; kicking myself; beating myself up; beat~ myself up; hate myself; cursed myself; replaying; did poorly; did badly; did terribly
    did not do well; didn't do well; performed poorly; performed badly; perform~ badly; interview badly; bad interview; not good at interviews
    never interview well; do not interview well; don't interview well; not shine; didn't shine; did not impress; failed to impress; failed miserably
    fell short; fell flat; came across badly; came across poorly; came across as; come~ across as; came over badly; went badly; went terribly
    went horribly; could have gone better; my own fault; my fault; my stupidity; my foolishness; my ignorance; my terrible; my clumsy; my silly
    my stupid; my bad english; my poor english; silly me; stupid me; little old me; ruined my chances; ruin~ my chances; spoiled my chances
    spoilt my chances; hurt my chances; killed my chances; cost me the; threw it away; threw away my; shot myself in the foot; put my foot in it
    foot in my mouth; dug myself a hole; dug a hole
    `,
  },
  'low-ability': {
    why: 'The writer says that they cannot do much.',
    members: `
    not the strongest; not the best; not your best candidate; not the ideal candidate; not the obvious candidate; not the most qualified
    not the most experienced; not the most obvious; not the brightest; not the smartest; not the sharpest; not the quickest; not the fastest
    not the cleverest; not a natural; not a genius; no genius; no expert; not an expert; hardly an expert; far from expert; far from an expert
    far from being; far from perfect; far from ideal; far from fluent; far from confident; far from qualified; know little of; know little about
    know very little; know almost nothing; know next to nothing; know nothing about; know nothing of; know not much; do not know much
    don't know much; do not know enough; don't know enough; don't really know; do not really know; haven't a clue; have no clue; have no idea
    not much of a; not much of an; not really qualified; not qualified; not fully qualified; unqualified; underqualified; under-qualified
    under qualified; hardly qualified; barely qualified; least qualified; inexperienced; not experienced; not very experienced; little experience
    limited experience; only limited; no experience; no real experience; no proper experience; hardly any experience; scant experience
    minimal experience; lack of experience; lack the experience; i lack the; lack~ experience; lack~ the skills; lack~ confidence
    lack of confidence; no confidence; little confidence; not confident; not very confident; unsure of myself; doubt myself; doubt my ability
    doubt my abilities; doubt whether i; doubt i could; doubt that i; not sure i could; not sure i am; not sure i'm; not certain i; no talent
    not talented; little talent; no gift for; no head for; no flair for; no aptitude for; no knack for; not gifted; not clever enough
    not smart enough; not bright enough; not good enough; never good enough; not strong enough; not fast enough; not quick enough; not up to
    not cut out; not made for; not suited to; ill suited; ill-suited; unsuited; unsuitable; not suitable; not the right person; not the right fit
    not a good fit; wrong person; not what you need; not what you want; not what you are looking; not who you; not worthy; unworthy; don't deserve
    undeserving; not deserve; barely manage; can barely; could barely; barely able; barely know; barely understand; barely passed; barely scraped
    scraped through; scrape~ through; scraped a pass; only just passed; just about manage; get by; muddle through; muddle along; fake it; faking it
    wing it; winged it; winging it; bluff~; bluffed; bluffing my way; struggle with; i struggle; always struggled; find it hard; find it difficult
    hard for me; difficult for me; beyond me; beyond my; above my level; above my head; over my head; out of my league; out of my depth
    out of practice; rusty; too old; too young; past my best; past my prime; past it; over the hill; not getting any younger; slow learner
    slow to learn; slow worker; i am slow; i'm slow; i forget things; forgetful; scatterbrained; absent-minded; disorganised person; not organised
    not organized; not very organised; not very organized; bad with; terrible with; hopeless with; useless with; no good at; no good with; no use at
    not good at; not very good at; not so good at; not great at; not brilliant at; not much good; not much use; never been good at
    never been much good; never been any good; never was good; weak at; weak in; weak on; weakest; my weakness; my weaknesses; weak point; weak spot
    my shortcomings; my limitations; limited ability; limited abilities; limited skills; limited knowledge; limited english; modest abilities
    modest talents; modest skills; humble abilities; poor at; poor with; poor english; broken english; bad english; my english is poor
    my english is not; my english isn't; my grammar is; poor grammar; poor speller; cannot spell; can't spell; bad grades; poor grades; low grades
    low marks; poor marks; poor results; bad marks; poor degree; only a third; third-class degree; mere beginner; a beginner; complete beginner
    absolute beginner; novice; amateur; rookie; newbie; layman; dabbler; jack of all trades; master of none; self-taught only; no formal
    no qualifications; without qualifications; no degree; no proper degree; no certificate; without a degree; only high school; dropped out; dropout
    failed the exam; failed twice; never finished; did not finish; didn't finish; never learned; never learnt; never mastered; never got the hang
    never understood; never really understood; never quite understood; never worked in; never done anything; never been able to; cannot claim
    can't claim; could not possibly; cannot offer much; little to offer; nothing to offer; not much to offer; nothing special; nothing remarkable
    nothing exceptional; nothing extraordinary; not special; average at best; mediocre; passable; adequate at best; merely adequate; inferior
    inadequate; incompetent; inept; incapable; not capable; unskilled; unremarkable; second best; second-best; second choice; not first choice
    a gamble; long shot; dark horse; underdog; gaps in my; gap in my; huge gap; gaping hole; holes in my; thin cv; thin resume; my thin; patchy cv
    patchy record; chequered; checkered; poor record; modest record; better candidates; better people; others are better; others better qualified
    more qualified people; stronger candidates; better qualified candidates; others more experienced; lot to learn; so much to learn
    everything to learn; would need a lot of; need a lot of training; hand-holding; need constant; slow you down; a burden; let you down
    disappoint you; hope not to disappoint; try not to disappoint; not as good as; not nearly as; nowhere near; lag~ behind
    `,
  },
  'trade-faults': {
    why: 'Bad things that the work itself is about: no criticism.',
    members: `
    bug^; bug report^; crash; crashes; memory leak^; race condition^; outage^; downtime; incident^; p1 incident; data loss; data breach^; breach^
    latency; timeout^; regression^; flaky test^; technical debt; tech debt; legacy code; broken build^; broken link^; security flaw^; vulnerability^
    exploit; malware; ransomware; phishing; spam; server failure^; disk failure^; packet loss; dead pixel^; deadlock^; duplicate record^; dirty data
    missing data; bad data; null value^; corrupted file^; failed deployment^; rollback^; failed migration; ticket backlog; leak^; gas leak^
    water leak^; oil leak^; burst pipe^; blocked drain^; blockage^; clog^; drip; flood^; flooding; damp; rising damp; mould; mold; dry rot
    subsidence; crack^; hairline crack^; cracked slab; cracked weld; failing pump^; pump failure^; seal failure^; bearing failure^; worn bearing^
    vibration; misalignment; overheating; motor failure; breakdown^; stoppage^; line stoppage^; jam^; paper jam^; power cut^; power failure^
    blackout^; short circuit^; earth fault^; ground fault^; tripped breaker^; fault code^; wiring fault^; corrosion; rust; pitting; fatigue
    metal fatigue; wear; wear and tear; scoring; porosity; undercut; slag; spatter; delamination; warping; warped; burr^; scrap; scrap rate; rework
    reject^; reject rate; defect^; defect rate; defective part^; faulty part^; faulty batch^; batch failure^; non-conformance^; nonconformance^
    non-conformity; non-compliance; noncompliance; out of spec; out of tolerance; deviation^; recall^; product recall^; contamination
    cross-contamination; foreign body; spoilage; spoilt stock; waste; food waste; wastage; shrinkage; breakage^; stockout^; stock-out^; out of stock
    overstock; dead stock; short delivery; late delivery; late deliveries; missed delivery; lost parcel^; lost shipment^; damaged goods
    damaged parcel^; mispick^; mis-pick^; wrong item^; returns; returned goods; chargeback^; refund request^; complaint^; guest complaint^
    parent complaint^; complaints desk; angry caller^; angry customer^; angry guest^; angry parent^; angry client^; difficult customer^
    difficult guest^; difficult client^; difficult patient^; difficult parent^; difficult conversation^; difficult case^; irate customer^
    irate caller^; rude customer^; unhappy customer^; unhappy client^; unhappy guest^; upset parent^; upset customer^; aggressive patient^
    abandoned call^; dropped call^; hold time^; queue^; long queue^; backlog^; claims backlog; case backlog; backlog of orders; waiting list^
    overdue invoice^; unpaid invoice^; late payment^; late payer^; bad debt^; arrears; rent arrears; default^; write-off^; overspend; cost overrun^
    overrun^; budget cut^; shortfall^; deficit^; cash shortfall; loss; losses; loss-making; discrepancy^; posting error^; rounding error^
    misposting^; audit finding^; qualified opinion; misstatement^; material weakness; fraud; fraud case^; fraudulent claim^; money laundering
    error rate; errors; human error; near miss; near misses; accident^; collision^; injury; injuries; slip hazard; trip hazard^; hazard^; spill^
    oil spill^; chemical spill^; fire; fire damage; fire alarm^; explosion^; evacuation; fall from height; lost-time injury; risk^; high-risk
    unsafe act^; unsafe load^; fracture^; hip fracture^; infection^; wound infection^; sepsis; pressure sore^; pressure ulcer^; bedsore^; fall^
    patient fall^; medication error^; drug error^; overdose^; relapse^; readmission^; adverse event^; side effect^; complication^; haemorrhage^
    hemorrhage^; bleed; stroke^; seizure^; cardiac arrest^; wound^; burn^; trauma; pain; chronic pain; fever; inflammation; disease; illness
    delirium; dementia; depression; anxiety; panic attack^; addiction; withdrawal; self-harm; suicide; death; bereavement; grief; dying patient^
    end-of-life; outbreak^; norovirus; decay; cavity; cavities; gum disease; root canal^; lameness; mastitis; parasite^; flea^; tick^; blight
    mildew; rot; pest^; infestation; aphid^; weed^; drought; frost; frost damage; hail; poor harvest; crop failure; crop loss; soil erosion
    spoiled milk; dead hive^; foot rot; truancy; absence; absenteeism; sickness absence; exclusion^; detention^; disruptive pupil^; disruptive class
    disruptive behaviour; disruptive behavior; challenging behaviour; challenging behavior; difficult class; struggling reader^; struggling pupil^
    struggling student^; failing grade^; low attendance; low attainment; dropout rate; meltdown^; tantrum^; safeguarding concern^; neglect case^
    domestic violence; homelessness; eviction^; hardship; debt; poverty; dispute^; boundary dispute^; lawsuit^; litigation; claim^; dismissal^
    unfair dismissal; grievance^; disciplinary; disciplinary case^; redundancy process; strike^; turnover; attrition; churn; churn rate; vacancy
    staff shortage^; skills shortage; no-show^; cancellation^; overbooking; double booking^; delay^; flight delay^; late train^; missed connection^
    lost luggage; detour^; traffic jam^; congestion; flat tyre^; flat tire^; puncture^; engine failure; brake failure; worn brake^; oil loss
    dead battery; flat battery; damaged hull; rough sea^; storm^; storm damage; bad weather; turbulence; bird strike^; noise; noise complaint^
    pollution; emission^; effluent; sewage; asbestos; lead paint; typo^; misprint^; bad translation^; mistranslation^; factual error^; correction^
    libel; broken string^; out of tune; feedback loop; missed cue^; flat note^; forgotten line^; burnt sauce; burned sauce; split sauce; overcooked
    undercooked; broken oven^; failed bake^; allergen^; food poisoning; failed inspection^; failed audit^; failed test^; failed trial^
    failed batch^; failed launch^; failed sample^; failure mode^; failure rate^; failure analysis; root cause^; root-cause analysis; post-mortem^
    postmortem^; fault-finding; fault finding; troubleshooting; bottleneck^; scope creep; missed deadline^; bad review^ online
    negative feedback from customers; low occupancy; empty room^; stain^; bedbug^; bed bug^; dirty linen; broken lift^; broken boiler^
    boiler failure; frozen pipe^; blown fuse^; loose wire^; loose bolt^; sheared bolt^; worn tool^; blunt blade^; dull blade^; dull knife
    broken needle^; dropped stitch; theft; shoplifting; burglary; vandalism; assault^; crime; victim^; offender^; reoffending; riot^; crisis; crises
    emergency; emergencies; worst case; worst-case scenario^; problem^; issue^; trouble; fault^; error^; weakness in the; weak spot^ in the
    pain point^; bad news; breaking bad news; hostile witness
    `,
  },
  'their-own-words': {
    why: 'Refers to what the readers themselves said: harmless.',
    members: `
    as you put it; as you so aptly put; as you yourself put it; you put it; the way you put it; how you put it; as you said; as you said yourself
    you said; you said yourself; you said yourselves; you said that; you said the; as you say; what you said; what you said about; when you said
    as you told me; you told me; you told us; what you told me; you told me about; you told me that; as you told us; as you called it; you called it
    what you called; you called the; you called them; you called this; as you called them; as you described; as you described it; you described
    you described it; you described the; you described as; the way you described; how you described; what you described; problem you described
    issue you described; in your words; in your own words; to use your words; to use your word; to use your phrase; to borrow your phrase
    to borrow your words; to borrow your word; borrowing your phrase; to quote you; to quote your; if i may quote; quoting you; if i quote you
    your phrase; your expression; your word for; your own word; your own words; your own phrase; your own description; your description of
    your account of; your story about; your example of; your example; your remark; your remark about; your remark that; your comment
    your comment about; your comment on; your comment that; your comments on; your observation; your observation that; your point; your point about
    your point that; your question about; your question on; your concern about; your concern that; your worry about; your frankness
    your frankness about; your candour; your candor; your candour about; your candor about; your honesty; your honesty about; your openness
    your openness about; your honest account; your honest description; your honest answer; your self-criticism; you admitted; you admitted that
    you acknowledged; you acknowledged that; as you acknowledged; you conceded; you conceded that; you confessed; you confessed that; you mentioned
    you mentioned that; you mentioned the; as you mentioned; you did mention; you had mentioned; you also mentioned; when you mentioned
    what you mentioned; problem you mentioned; backlog you mentioned; bugs you mentioned; outage you mentioned; you explained; you explained that
    as you explained; you explained how; you explained why; when you explained; your explanation; your explanation of; you noted; you noted that
    as you noted; you pointed out; you pointed out that; as you pointed out; you remarked; you remarked that; as you remarked; you observed
    you observed that; as you observed; you commented; you commented that; you raised; you raised the; as you raised; the point you raised
    concern you raised; concerns you raised; the issue you raised; question you raised; you brought up; as you brought up; you asked about
    you asked whether; you asked how; as you asked; when you asked; you wanted to know; you wondered; you wondered whether; you warned
    you warned me; you warned that; as you warned; you cautioned; you hinted; you hinted at; you alluded to; as you alluded; you referred to
    as you referred to; you spoke of; you spoke about; as you spoke about; you spoke openly; you spoke frankly; you spoke candidly
    you were open about; you were honest about; you were frank about; you were candid about; you were clear about; you were clear that
    you were kind enough to explain; you talked about; you talked of; as you talked; when you talked about; you outlined; as you outlined
    you set out; as you set out; you sketched; you showed me; you showed us; as you showed me; you walked me through; you took me through
    you pointed to; you shared; you shared with me; as you shared; you shared about; the story you shared; what you shared; you identified
    you identified as; as you identified; issues you identified; you highlighted; as you highlighted; you stressed; you stressed that
    as you stressed; you emphasised; you emphasized; as you emphasised; as you emphasized; you underlined; you indicated; as you indicated
    you stated; as you stated; you reported; as you reported; you complained about; you lamented; you joked; you joked that; you joked about
    as you joked; you quipped; you laughed about; half in jest; you named it; you named as; as you named; what you term; what you termed; you termed
    as you termed it; you labelled; you labeled; you referred to as; you characterised; you characterized; as you characterised; you like to say
    as you like to say; what you call; as you call it; what you all call; known in your team as; your team calls; as your team calls
    your colleagues call; as (he|she|they) put it; (he|she|they) called it; (he|she|they) described; in (his|her|their) words
    to use (his|her|their) words; (his|her) phrase; as (he|she|they) said; (he|she|they) admitted; (he|she|they) acknowledged
    (he|she|they) mentioned; (he|she|they) explained; as the panel put it; as the panel said; the panel described; the panel mentioned
    the panel raised; the panel noted; as we discussed; the problem we discussed; the challenges we discussed; issues we discussed; we talked about
    as we talked about; what we talked about; we spoke about; we touched on; we went over; came up in our; came up when; came up during
    by your own account; by your own admission; on your own account; according to you; from what you said; from what you told me
    from what you describe; from your description; from your account; per your description; as stated in your; as your report says
    your report names; your annual report says; as your advert says; as the advert put it; as the posting put it; the job description mentions
    listed in your; you wrote; as you wrote; you wrote that; you write that; in your email; in your message; in your note; in your letter
    as you wrote in; your message mentioned; your email mentioned; your note mentioned; stuck with me; has stayed with me; stayed with me
    i wrote it down; i noted it down; i took note; agree with you that; i agree with you; i agree with your; i share your view; share your concern
    share your frustration; your frustration with; as frustrating as you; your team's pain point^; the pain point^ you; you are keen to fix
    you want to fix; you plan to fix; you are working to fix; you are already fixing; you hope to replace; you intend to replace; you are replacing
    you want to replace; you are looking to improve; you want to improve; you hope to improve; you aim to reduce; you want to reduce
    you are tackling
    `,
  },
  'calm-correction': {
    why: 'Mends or completes an answer without self-abasement: harmless.',
    members: `
    let me add; let me add that; let me add one; let me just add; let me correct; let me clarify; let me expand; let me complete; let me give you
    let me give a; let me answer; let me return to; let me go back to; let me offer; let me offer a; let me put that; let me rephrase
    let me try again; let me be clearer; let me explain; let me finish; let me set out; let me supply; let me fill in; allow me to add
    allow me to expand; allow me to complete; allow me to return; allow me to answer; permit me to add; i would like to add; i'd like to add
    i want to add; i wanted to add; i wish to add; i should like to add; i might add; i may add; i can add; i can now add; i will add; i'll add
    may i add; could i add; one thing to add; something to add; to add to; to add to my; to add to what; in addition to what; an addition to
    small addition; one addition; brief addition; a fuller answer; fuller answer; fuller reply; fuller picture; fuller account; fuller response
    a better answer; better answer; better example; clearer answer; clearer example; clearer explanation; clearer way; more complete
    complete answer; more precise; more precisely; to be precise; more exact; exact figure; correct figure; right figure; correct answer
    the right answer; the precise answer; proper answer; short answer; longer answer; a straight answer; considered answer; a more considered
    more thoughtful answer; on reflection; upon reflection; on further reflection; after some reflection; after reflection; having reflected
    having thought about; having thought it over; having thought further; having slept on it; thinking it over; thinking back
    thinking about it since; thinking about it afterwards; thinking about it on; on the train home; on the drive home; on the way home
    on my way home; walking home; since our conversation; since we spoke; since our call; since the interview; with hindsight; in hindsight
    with a little more time; given a little more time; with time to think; should have said; should have mentioned; should have added
    should have explained; i should have given; i should have named; should have pointed out; should have been clearer; should have referred to
    could have said; could have explained; could have mentioned; could have been clearer; could have been more specific; could have answered more
    might have mentioned; might have said; i meant to say; meant to say; meant to mention; meant to add; i intended to mention; intended to say
    did not mention; didn't mention; i omitted; i omitted to; omitted to mention; i left out; forgot to mention; forgot to say; forgot to add
    neglected to mention; failed to mention; did not get to; didn't get to; did not get round to; did not have time to; ran out of time
    before time ran out; did not come up; didn't come up; what i did not say; since checked; i have since looked; have since looked up
    have since read; since read; since confirmed; i have since tested; since tried; since worked through; have since worked; since found
    have since learnt; since learned; now checked; have checked; i checked and; i checked my notes; checked the figure^; checked my records
    looked it up; i looked it up; i looked up; went back to; i went back; i went back and; went back over; went back through; i went away and
    worked it out; worked it through; i reworked; i re-read; i reread; reread the; i tested it; i tried it; i verified; i confirmed
    complete my answer; completing my answer; complete the answer; finish my answer; to finish the thought; to round off; round out my answer
    rounding out my; to answer properly; answer more fully; to answer your question; answer your question on; answer the question about; to clarify
    to clarify my; to clarify one; clarify my answer; clarify a point; clarify one point; point of clarification; a clarification
    small clarification; to correct; correct myself; correct one; correct a figure; correct something i; correct what i said; i correct that
    a correction; small correction; one correction; brief correction; correction to; i misspoke; misspoke; i mis-stated; i misstated; misstated
    i misremembered; misremembered; i misquoted; i mixed up; i confused the; i gave the wrong; gave the wrong figure; gave you the wrong
    i said the wrong; i quoted the wrong; not forty but; rather than the; the figure is; the figure was; the figure i gave; the figure should be
    it should be; it should have been; the answer is; the answer should be; the answer was; the name i was; name that escaped me
    the name escaped me; slipped my mind; could not recall; couldn't recall; i could not remember; the term i was; the word i was looking
    for the record; to return to; returning to; coming back to; to come back to; come back to your; going back to; to go back to; picking up on
    picking up your; to pick up; following up on; to follow up on; on your question about; on the question of; regarding your question
    as for your question; about your question; you asked me about; when you asked about; when you asked me; when you asked how; you asked how i
    you asked whether i; answered briefly; my answer was brief; my answer was short; brief answer; my answer covered; my answer did not
    my answer left out; my answer about; my reply to; another example; a further example; one more example; a second example; an example i did not
    better illustration; to illustrate; to be specific; to be more specific; more specifically; to put it better; put it better; better put
    put more clearly; more clearly; in more detail; in greater detail; a little more detail; more detail on; further detail; more context
    a little context; what i meant; what i meant was; i meant that; what i had in mind; what i was describing; the point i was making; the point is
    my point was; the step i skipped; the missing step; the missing piece; missing part; fill the gap; close the gap; closing that gap
    i am working on; i have enrolled; i have signed up; i have begun; am now learning; have been learning; have been reading; reading up on
    i have read up; brushing up; i am brushing up; refreshed my knowledge; i now know; i now understand; still learning
    `,
  },
  'praise-words': {
    why: 'Says that something was good.',
    members: `
    impressed; impressive; struck by; struck me; taken with; enjoyed; enjoy~; enjoyable; enjoyment; admire~; admired; admiration; admirable; valued
    value~; valuable; invaluable; appreciate~; appreciated; appreciative; appreciation; inspiring; inspired; inspire~; inspiration; inspirational
    uplifting; encouraging; encouraged; heartening; heartened; reassuring; reassured; motivating; energising; energizing; energised; energized
    invigorating; refreshing; thoughtful; thoughtfulness; considerate; considered; generous; generosity; generously; thorough; thoroughness
    thoroughly; careful; carefully; meticulous; rigorous; rigour; rigor; precise; precision; attentive; attention to detail; kind; kindness; kindly
    gracious; graciousness; graciously; courteous; courtesy; polite; politeness; friendly; friendliness; welcoming; warm; warmth; warmly; hospitable
    hospitality; made me feel welcome; felt welcome; made to feel welcome; at ease; relaxed; easy-going; approachable; open; openness; honest
    honesty; frank; frankness; candid; candour; candor; sincere; sincerity; genuine; genuinely; authentic; down-to-earth; humble; humility; modest
    patient; patience; respectful; respect; respected; esteem; well regarded; highly regarded; renowned; distinguished; prestigious; acclaimed
    celebrated; exemplary; excellent; excellence; outstanding; exceptional; exceptionally; superb; brilliant; fantastic; wonderful; marvellous
    marvelous; splendid; magnificent; terrific; great; first-rate; first-class; world-class; top-notch; stellar; remarkable; extraordinary
    memorable; unforgettable; delightful; delight; delighted; lovely; charming; pleasant; pleasure; pleased; glad; grateful; gratitude; thankful
    honoured; honored; honour; honor; privilege; privileged; fortunate; lucky; moved; touched; heartwarming; fascinating; fascinated; interesting
    intriguing; intrigued; engaging; engaged; absorbing; stimulating; thought-provoking; insightful; insight; insights; illuminating; enlightening
    informative; instructive; educational; eye-opening; helpful; useful; constructive; productive; fruitful; worthwhile; rewarding; satisfying
    fulfilling; meaningful; exciting; excited; thrilling; thrilled; enthusiastic; enthusiasm; passionate; passion; dedicated; dedication; devoted
    devotion; commitment; committed; conscientious; diligent; hard-working; hardworking; professional; professionalism; professionally
    well-organised; well-organized; organised; organized; well run; well-run; well managed; well planned; well prepared; well-prepared
    well structured; well-structured; well thought out; well-designed; well designed; well made; well-made; well crafted; well kept; well-kept
    well equipped; beautifully; beautiful; elegant; elegance; stylish; tasteful; clean; spotless; immaculate; tidy; bright; airy; calm; calmness
    quiet confidence; smooth; smoothly; seamless; efficient; efficiency; effective; effectively; reliable; dependable; punctual; prompt; promptly
    responsive; clear; clarity; clearly explained; concise; logical; sensible; practical; pragmatic; realistic; fair; fairness; balanced
    even-handed; transparent; transparency; trust; trustworthy; integrity; principled; ethical; responsible; sustainable; caring; compassionate
    compassion; empathy; empathetic; humane; supportive; support; nurturing; collaborative; collaboration; cooperative; teamwork; team spirit
    camaraderie; inclusive; inclusiveness; diverse; innovative; innovation; creative; creativity; imaginative; inventive; ingenious; ingenuity
    clever; smart; intelligent; intelligence; wise; wisdom; knowledgeable; expertise; expert; skilled; skilful; skillful; skill; talented; talent
    gifted; craftsmanship; artistry; mastery; masterful; accomplished; experienced; seasoned; sharp; perceptive; astute; incisive; visionary; vision
    foresight; ambitious; ambition; bold; brave; courageous; courage; determined; determination; resilient; resilience; energy; energetic; lively
    vibrant; dynamic; spirited; cheerful; good-humoured; good-humored; humour; humor; laughter; wit; witty; fun; positive; optimistic; upbeat
    promising; strong; strength; strengths; robust; solid; successful; success; achievement^; accomplishment^; progress; growth; high standard^
    highest standard^; quality; best practice; gold standard; pride; proud; stood out; stand out; standout; highlight^; appealed to me
    appeals to me; appealing; attracted; attractive; drawn to; resonated; resonate~; resonates with me; spoke to me; stayed with me; stuck with me
    made an impression; lasting impression; good impression; left an impression; won me over; win~ me over; confirmed my interest; love~; loved
    liked; like~ the; much to like; so much to; thanks to; credit to; do~ you credit; hats off; kudos; bravo; congratulations; congratulate~
    well done; praise; compliment^; commend~; commendable; laudable; applaud~; tribute; testament to; speaks well of; speaks volumes
    says a lot about; tells me a lot; good to hear; good to see; nice to see; so nice; good example; model of; shining example; best i have seen
    rarely seen; rare to see
    `,
  },
};
