import type { WordClasses } from '../lexicon.ts';

/** Words by which waiting turns into pressure or reproach, and the patient and courteous neighbours of those words. */
export const impatience: WordClasses = {
  silence: {
    why: 'Nothing has been heard from the reader.',
    members: `
    silence; complete silence; total silence; utter silence; absolute silence; dead silence; deafening silence; the silence; this silence
    your silence; prolonged silence; long silence; continued silence; continuing silence; stony silence; wall of silence; sound of silence; silent
    remained silent; remain~ silent; stay~ silent; gone silent; went silent; fell silent; fall~ silent; been silent; has been silent
    have been silent; still silent; silent treatment; radio silence; complete radio silence; crickets; just crickets; nothing but crickets
    tumbleweed; tumbleweeds; dead air; dead line; line has gone dead; gone dead; went dead; gone quiet; went quiet; going quiet; go~ quiet
    all quiet; been quiet; has been quiet; have been quiet; awfully quiet; rather quiet; remarkably quiet; gone dark; went dark; go~ dark
    gone cold; went cold; trail has gone cold; trail went cold; gone to ground; went to ground; no reply; no reply yet; no reply so far
    no replies; no reply to (my|any|either|the|this); no response; no response yet; no response so far; no responses
    no response to (my|any|either|the); no answer; no answer yet; no answers; no answer to (my|any|either|the); no feedback; no feedback yet
    no feedback whatsoever; no update; no updates; no update yet; no news; no news yet; no news either way; no news since; no word; no word yet
    no word since; no word either way; no sign; no sign of life; no signs of life; no acknowledgement; no acknowledgment
    no acknowledgement whatsoever; no confirmation; no confirmation yet; no contact; no contact since; no contact whatsoever; no communication
    no communication since; no communication whatsoever; no correspondence; no explanation; no explanation given; no e-mail; no emails
    no phone call; no call back; no callback; no notification; no intimation; no revert; no reversion; no revert yet; no revert received
    no line from; no information since; no decision communicated; no result yet; no outcome communicated; no yes and no no; neither yes nor no
    neither a yes nor a no; neither acceptance nor; neither good news nor bad; neither hide nor hair; not a word; not one word; not a single word
    not a word since; not a peep; not a squeak; not a line; not one line; not a single line; not a dicky bird; not a sausage; not a whisper
    not a murmur; not a syllable; not a single (reply|email|e-mail|call|message|response|answer|update|line|syllable|note)
    not one (reply|email|e-mail|call|message|response|answer|update|note)
    not even (a|an|one) (reply|email|e-mail|acknowledgement|acknowledgment|line|note|call|response|answer|text|no|thank); not even an automatic
    not even an automated; not even an out-of-office; not even a rejection; not even a no; not even a form letter; not so much as a
    not so much as (a|an) (line|reply|word|note|email|acknowledgement|acknowledgment|rejection|call); without so much as; without a word
    without a single; without a reply; without reply; without any reply; without an answer; without answer; without any answer; without a response
    without response; without any response; without acknowledgement; without any acknowledgement; without any news; without news; without any word
    without word; without any feedback; without feedback; without any explanation; without explanation; without hearing; without hearing a word
    without hearing anything; without hearing back; without any communication; without any contact; without any update; without an update
    without a line; without sign; without notice; without any sign; nothing yet; nothing since; nothing since then; nothing so far; nothing at all
    nothing whatsoever; nothing from you
    nothing from (your|the|hr|anyone|anybody|either|them|the team|the panel|the company|your side|your end|your office); nothing from your side
    nothing from your end; nothing back; nothing in return; nothing in my inbox; nothing by post; nothing in the post; nothing further
    nothing but silence; nothing heard; nothing received; nothing has come; nothing came; nothing arrived; nothing has arrived; and then nothing
    then nothing; since then nothing; and nothing; zilch; nil return; nil response; zero reply; zero response; zero feedback; zero communication
    zero contact; zero updates; zero information; blank wall; brick wall; talk~ to a wall; talking to a wall; like talking to a wall
    shouting into the void; into the void; black hole; into a black hole; into thin air; vanished without; disappeared without
    dropped off the (map|radar|face); drop~ off the radar; off the radar; fallen off the (map|radar|edge); fell off the (map|radar); lost contact
    lost touch; out of contact; incommunicado; unanswered; unanswered email^; unanswered emails; unanswered call^; unanswered messages
    unanswered question; gone unanswered; went unanswered; go~ unanswered; remain~ unanswered; remains unanswered; remained unanswered
    left unanswered; still unanswered; all unanswered; both unanswered; unacknowledged; gone unacknowledged; went unacknowledged
    remains unacknowledged; unreturned; unreturned calls; unreturned call^; calls unreturned; not returned; not been returned; never returned
    unread; left unread; left on read; on read; left me on read; seen but not answered; read and not answered; blue ticks; two blue ticks
    unreplied; unresponded; unresponsive; non-responsive; nonresponsive; no-reply; non-response; nonresponse; lack of reply; lack of response
    lack of a reply; lack of a response; lack of any reply; lack of any response; lack of communication; lack of feedback; lack of news
    lack of an answer; lack of answer; lack of contact; lack of information; lack of acknowledgement; lack of any news; lack of update
    lack of updates; lack of word; absence of a reply; absence of any reply; absence of reply; absence of an answer; absence of any answer
    absence of news; absence of any news; absence of a response; absence of any response; absence of feedback; absence of any feedback
    absence of communication; failure to reply; failure to respond; failure to answer; failure to get back; failure to communicate; have not heard
    has not heard; haven't heard; hasn't heard; had not heard; hadn't heard; not heard; not heard back; not heard anything; not heard a word
    not heard a thing; not heard anything back; not heard since; not heard either way; not heard further; not yet heard; never heard
    never heard back; never heard anything; never heard a word; never heard another word; never heard a thing; have heard nothing
    has heard nothing; heard nothing; heard nothing back; heard nothing since; heard nothing further; i've heard nothing; i have heard nothing
    still heard nothing; yet to hear; yet to hear back; yet to hear anything; have yet to hear; have yet to receive; yet to receive; yet to get
    yet to see; yet to be told; yet to be informed; yet to be contacted; still nothing
    still no (reply|response|answer|word|news|update|feedback|decision|sign|email|call|result|contact|outcome|acknowledgement|confirmation)
    still not heard; still not received; still haven't heard; still have not heard; still have not received; still haven't received
    still haven't had; still have not had; still have had no
    have had no (reply|response|answer|word|news|update|feedback|contact|communication|acknowledgement|sign)
    had no (reply|response|answer|word|news|update|feedback|contact|communication|acknowledgement)
    i've had no (reply|response|answer|word|news|update|feedback|contact); got no (reply|response|answer|word|news|feedback)
    gotten no (reply|response|answer|feedback); have received no (reply|response|answer|word|news|update|feedback|acknowledgement|communication)
    received no (reply|response|answer|word|news|update|feedback|acknowledgement|communication); received nothing; have received nothing
    got nothing; have had nothing; had nothing; had nothing back
    did not receive (a|any|an) (reply|response|answer|feedback|update|news|acknowledgement)
    didn't receive (a|any|an) (reply|response|answer|feedback|update|news|acknowledgement)
    have not received (a|any|an|your) (reply|response|answer|feedback|update|news|acknowledgement|communication|word|decision)
    haven't received (a|any|an|your) (reply|response|answer|feedback|update|news|acknowledgement|communication|word|decision)
    have not had (a|any|an|your|so much) (reply|response|answer|feedback|update|news|acknowledgement|word|line)?
    haven't had (a|any|an|your|so much) (reply|response|answer|feedback|update|news|acknowledgement|word|line)?
    did not get (a|any|an) (reply|response|answer|feedback|update|news); didn't get (a|any|an) (reply|response|answer|feedback|update|news)
    never got (a|any|an) (reply|response|answer|feedback|update|call|email)
    never received (a|any|an) (reply|response|answer|feedback|update|call|email|acknowledgement)
    never had (a|any|an) (reply|response|answer|acknowledgement); never replied; never answered; never responded; never called; never rang
    never wrote; never wrote back; never called back; never rang back; never got back; never came back to me; never phoned; never acknowledged
    has not replied; have not replied; haven't replied; hasn't replied; did not reply; didn't reply; not replied; nobody replied
    nobody has replied; no one has replied; no one replied; has not answered; have not answered; haven't answered; hasn't answered; did not answer
    didn't answer; nobody answered; nobody answers; no one answers; no one answered; has not responded; have not responded; haven't responded
    hasn't responded; did not respond; didn't respond; nobody responded; no one responded; no one has responded; nobody has responded
    has not been answered; have not been answered; has not come; has not come back; have not come back; haven't come back; hasn't come back
    did not come back; didn't come back; not come back to me; have not got back; has not got back; haven't got back; haven't gotten back
    not got back to me; not gotten back to me; nobody got back; nobody has got back; no one has got back; no one got back
    nobody has been in touch; no one has been in touch; nobody has contacted; no one has contacted; nobody has called; no one has called
    nobody called; no one called; nobody has written; no one has written; nobody wrote; nobody has told me; no one has told me; nobody told me
    no one told me; nobody bothered; no one bothered; nobody has bothered; no one has bothered; nobody seems to; no one seems to
    nobody can tell me; no one can tell me; nobody picks up; no one picks up; nobody will say; no one will say; not been contacted; not been told
    not been informed; not been updated; not been notified; have not been informed; have not been told; haven't been told; haven't been informed
    not been given (a|an|any) (answer|reply|update|reason|decision); kept in the dark; in the dark; left in the dark; still in the dark
    none the wiser; no further forward; no closer to knowing; no idea where i stand; not knowing where i stand; where do i stand
    phone has not rung; phone hasn't rung; phone did not ring; phone didn't ring; phone remains silent; phone stays silent
    phone has stayed silent; inbox is empty; inbox remains empty; inbox has stayed empty; empty inbox; empty mailbox; mailbox is empty
    postman brings nothing; line is dead; voicemail goes unanswered; straight to voicemail; out-of-office reply; auto-reply; autoreply
    automatic reply; automated reply; automated message; nothing beyond an automatic; only an automatic; only an automated; only an auto-reply
    nothing but an automatic; nothing but an auto-reply; one automatic reply; not the courtesy of; funkstille; schweigen; silence radio
    silence complet; silencio; sin respuesta; sans réponse; sans nouvelles; keine antwort; keine rückmeldung; nessuna risposta; nessun riscontro
    sem resposta; (no|not one|not a single) (reply|response|answer|word|line|call|email) (since|to|yet|has|came|after|so far|of any kind)
    (without a|without any|zero) (reply|response|answer|word|line|call|email) (since|to|yet|has|came|after|so far|of any kind)
    (no|not one|not a single) (acknowledgement|acknowledgment|update) (since|to|yet|has|came|after|so far|of any kind)
    (without a|without any|zero) (acknowledgement|acknowledgment|update) (since|to|yet|has|came|after|so far|of any kind)
    (no|not one|not a single|without a|without any|zero) (sign|news|feedback) (since|to|yet|has|came|after|so far|of any kind)
    (not|n't|never) (heard|received|had|got|gotten|seen|been given) (a word|a reply|a response|an answer|any reply)
    (not|n't|never) (heard|received|had|got|gotten|seen|been given) (any response|any answer|any news|any word)
    (not|n't|never) (heard|received|had|got|gotten|seen|been given) (any feedback|one word|one line|so much|a line|a thing|anything|back)
    `,
  },
  'ignoring-verbs': {
    why: 'Accuses the reader of ignoring, dropping or forgetting the writer.',
    members: `
    ignore~; ignored; being ignored; been ignored; was ignored; were ignored; feel~ ignored; felt ignored; ignoring me; ignoring my
    ignore~ (my|me|us|candidates|applicants|people|the|this|emails|two|three|both); simply ignored; just ignored; completely ignored
    plainly ignored; politely ignored; studiously ignored; wilfully ignored; flatly ignored; continue~ to ignore; chosen to ignore
    choose~ to ignore; choosing to ignore; ignored again; leave~ me hanging; leave~ hanging; left hanging; leave~ people hanging
    leave~ candidates hanging; leave~ us hanging; leave~ someone hanging; left dangling; leave~ dangling; leave~ me dangling; keep~ me dangling
    kept dangling; leave~ me in limbo; left in limbo; leave~ in limbo; leave~ me guessing; keep~ me guessing; kept guessing; left guessing
    leave~ me wondering whether; left wondering; left to wonder; left to guess; left to conclude; left to assume; leave~ me in the dark
    leave~ in the dark; left in the dark; keep~ me in the dark; keep~ in the dark; kept in the dark; leave~ me in suspense; keep~ me in suspense
    keep~ in suspense; leave~ me high and dry; left high and dry; high and dry; leave~ me stranded; left stranded; leave~ me out in the cold
    out in the cold; left out in the cold; leave~ me twisting; twisting in the wind; leave~ me in the lurch; left in the lurch; in the lurch
    leave~ me standing; left standing; leave~ me waiting; left waiting; leave~ me to stew; left to stew; left to rot; left to twist; left on read
    leave~ me on read; leave~ on read; leave~ on seen; left on seen; leave~ it unanswered
    leave~ my (email|emails|message|messages|letter|letters|calls|question|questions|note) unanswered; leave~ unanswered
    leave~ without (an|a|any) (answer|reply|word|response); left without (an|a|any) (answer|reply|word|response|news); leave~ a candidate
    leave~ candidates; leave~ applicants; leave~ someone without; leave~ people without; leave~ it there without; ghost~; ghosted; ghosting
    being ghosted; been ghosted; ghost candidates; ghosted candidates; got ghosted; ghosted again; blank~ me; blanked; blanking me; blank me
    mug~ me off; fob~ me off; fobbed off; fob~ off; fobbing me off; palm~ off; palmed off; brush~ me off; brush~ off; brushed off; brushing me off
    brushed aside; brush~ aside; shrug~ off; shrugged off; wave~ away; waved away; put~ me off; put off again; put~ off again; string~ me along
    string~ along; strung along; strung me along; stringing me along; strung us along; lead~ me on; led me on; leading me on; keep~ me hanging
    kept hanging; keep~ me on a string; keep~ me on the hook; keep~ me on ice; kept on ice; put~ on ice; kept on hold; keep~ me on hold
    keep~ me on the bench; keep~ me warm; kept warm; keep~ me in reserve; kept in reserve; kept as a backup; backup candidate; plan b; shelve~
    shelved; forget~ about me; forgotten about me; forgot about me; forgotten me; forgot me; forget me
    forgotten my (application|email|name|existence|message|file|candidacy); forgotten all about; forgot all about; been forgotten; being forgotten
    was forgotten; feel~ forgotten; feel~ like i have been forgotten; forgotten that i; forgotten that i exist; forgotten i exist; forgot i exist
    forgotten entirely; completely forgotten; clean forgotten; quietly forgotten; conveniently forgotten; conveniently forgot
    seem to have forgotten; seems to have forgotten; slip~ your mind; slipped your mind; slipped everyone's mind; pass~ over; passed over
    pass~ me over; passed me over; passed over in silence; pass~ over in silence; been overlooked; being overlooked; overlooked my; overlooking my
    simply overlooked; overlook me; lost sight of; lose~ sight of; lost track of; lose~ track of
    lost my (application|file|email|details|number|cv|papers); misplaced; mislaid; lost in the system; lost in the pile; lost in the shuffle
    fallen through the cracks; fall~ through the cracks; slipped through the cracks; slip~ through the cracks; slipped through the net
    fallen by the wayside; fell by the wayside; fall~ by the wayside; fallen between two stools; fell between the cracks; fallen off your desk
    bottom of the pile; bottom of the in-tray; bottom of your inbox; bottom of someone's inbox; gathering dust; gather~ dust; sitting in a drawer
    sitting in someone's inbox; buried in your inbox; buried under; sit~ on my (application|file|email|papers|references); sitting on my
    sat on my; sit~ on it; sitting on it; sat on it; drag~ your feet; dragging your feet; drag~ their feet; dragging its feet; foot-dragging
    dragging on; dragged out; drag~ out; dragging this out; drag~ it out; stall~; stalling; stalling for time; play~ for time; playing for time
    buy~ time; buying time; dither~; dithering; dilly-dally; dawdle~; faff~; shilly-shally; hem and haw; hemming and hawing; hum~ and haw
    vacillate~; procrastinate~; procrastination; prevaricate~; prevarication; equivocate~; sit~ on the fence; sitting on the fence
    kick the can down; kicked into the long grass; kick~ into touch; long grass; back burner; put on the back burner; neglected to; neglect to
    neglecting to; neglecting candidates; neglect~ to (reply|answer|respond|write|inform|tell|call|mention|acknowledge|let|get); omitted to
    (omit|omits|omitted|omitting) to (reply|answer|respond|inform|tell|mention|acknowledge)
    fail~ to (reply|answer|respond|write|inform|tell|call|acknowledge|let|get back|keep|communicate)
    fail~ to (contact|notify|update|come back|honour|honor|return|ring|confirm|follow|provide|keep me)
    failed to (reply|answer|respond|write|inform|tell|call|acknowledge|let|get back)
    failed to (keep|communicate|contact|notify|update|come back|return|ring|confirm|follow)
    refuse~ to (reply|answer|respond|say|tell|take|take my calls|acknowledge|confirm|give); refusal to (reply|answer|respond|say)
    decline~ to (reply|answer|respond|say); unwilling to (reply|answer|respond|tell|say|give); disregard~; disregarded; disregarding
    total disregard; complete disregard; blatant disregard; dismissed without; dismissing me; dismissive; snub~; snubbed; snubbing; cold-shoulder
    cold shoulder; the cold shoulder; give~ me the cold; slighted; feel slighted; spurn~; shun~; shunned; shunning; freeze~ me out; frozen out
    freeze~ out; froze me out; shut~ me out; shutting me out; stonewall~; stonewalled; stonewalling; duck~ my calls; ducking my; dodge~; dodging
    dodged; dodging my (calls|emails|question); avoid~ my (calls|emails|question|questions); avoiding me; avoiding my; avoid~ me; evade~; evading
    evasive; (sidestep|sidesteps|sidestepped|sidestepping); hide~ behind; hiding behind; hiding from; turn~ a deaf ear; deaf ear
    fall~ on deaf ears; fallen on deaf ears; fell on deaf ears; deaf ears; turn~ your back; turn~ a blind eye; look~ the other way
    bury~ your head; head in the sand; cut~ me off; cut~ me dead; drop~ me; dropped me; dropped without; dropped like; dropped like a stone
    dropped like a hot; drop~ without a word; drop~ the ball; dropped the ball; dropping the ball; cast~ aside; cast aside; thrown away
    thrown aside; toss~ aside; write~ me off; wrote me off; give~ up on me; given up on me; abandoned candidates; overlook the courtesy
    treated as if; treat~ me as if; treated like a (number|nuisance|nobody|stranger|fool); treat~ me like; treat~ candidates; treated this way
    treated like this; treat~ applicants; made to wait; make~ me wait; making me wait; keep~ me waiting; kept waiting; keep~ candidates waiting
    keep~ people waiting; made me wait; messed about; mess~ me about; messing me about; messed around; mess~ me around; muck~ about; mucked about
    mucked me about; lead~ a merry dance; led a merry dance; give~ me the runaround; the runaround; run-around; given the runaround
    pass~ from pillar to post; pillar to post; passed from one; passed from desk to desk; passed around; pass~ the buck; passing the buck
    bounced between; shunted; take~ me for a ride; taken for a ride; taken for granted; take~ for granted; waste~ my time; wasting my time
    wasted my time; waste of my time; wasting people's time; waste~ candidates; lose~ interest in me; lost interest in me; moved on without
    move~ on without telling; move~ on without; quietly dropped; quietly filled; silently rejected; rejected without; reject~ without
    reject~ by silence; rejection by silence; walk~ away without; delete~ my; deleting my; deleted my; bin~ my; binned; in the bin
    in the bin unread; throw~ in the bin
    `,
  },
  waiting: {
    why: 'The writer waits or is kept waiting.',
    members: `
    wait~; waiting; waited; still waiting; still wait; i am waiting; i'm waiting; i am still waiting; i'm still waiting; been waiting
    have been waiting; i've been waiting; had been waiting; was waiting; kept waiting; keep~ waiting; keep~ me waiting; keeping me waiting
    kept me waiting; left waiting; made to wait; make~ me wait; made me wait; having to wait; had to wait; have to wait; expected to wait
    obliged to wait; forced to wait; asked to wait; told to wait; how long must i wait; how long should i wait; how much longer
    how much longer must; how long do i; how long am i; how long are candidates; wait any longer; wait much longer; wait longer; wait no longer
    waited long enough; long enough; waited patiently; waiting patiently; waited and waited; waiting and waiting; wait and wait; wait and hope
    wait and wonder; waiting to hear; waiting to hear back; waiting to learn; waiting to know; waiting to be told; waiting on an answer
    waiting on a decision; waiting on hr
    waiting for (your|a|an|the|any|some|that|this) (reply|response|answer|decision|call|email|e-mail|result|results|outcome)?
    waiting for (news|word|feedback|somebody|someone|anyone|it) (reply|response|answer|decision|call|email|e-mail|result|results|outcome)?
    waiting for (your|a|an|the|any|some|that|this) (verdict|news|word|update|feedback|revert|letter|message|sign|confirmation)
    waiting for (news|word|feedback|somebody|someone|anyone|it) (verdict|news|word|update|feedback|revert|letter|message|sign|confirmation)
    waiting for two weeks; waiting for three weeks; waiting for weeks; waiting for days; waiting for months; waiting since
    waiting since (monday|tuesday|wednesday|thursday|friday|the|last|my|our|january|february)
    waiting since (march|april|may|june|july|august|september|october|november|december); waiting all week; waiting all day; waiting all month
    waiting (two|three|four|five|six|seven|eight|ten|several|many|twelve) (days|weeks|months)
    waited (two|three|four|five|six|seven|eight|ten|several|many|twelve) (days|weeks|months)
    waited a (week|fortnight|month|whole|full|good|long|reasonable|decent|further); waited for weeks; waited for days
    waited all (week|day|month|summer|through); waited until; waited as you asked; waited as asked; waited in vain; waiting in vain
    waiting in the wings; waiting by the phone; waiting by my phone; waiting beside the phone; sit~ by the phone; sitting by the phone
    sat by the phone; glued to my phone; glued to the phone; stare~ at the phone; staring at the phone; staring at my phone; staring at my inbox
    stare~ at my inbox; watch~ the phone; watching the phone; watching my phone; watch~ my inbox; watching my inbox; watching the inbox
    check~ my inbox; checking my inbox; checking my email; checking my mail; checking my phone; checking the post
    check~ my (phone|email|mail|inbox|spam|post|messages) (every|each|hourly|daily|ten|twenty|a hundred|again|all|constantly); checked my spam
    checking my spam; checked the spam; checked my junk; checking junk; checked my junk folder; refresh~ my inbox; refreshing my inbox
    refreshing my email; refreshing my mail; refresh my inbox; refresh~ the (page|portal|inbox|screen|app)
    refreshing the (page|portal|inbox|screen); refreshing the portal; hitting refresh; hit~ refresh; press~ refresh; pressing refresh
    logging in to check; log in every; log~ in daily; listening for the post; listen for the post; look~ out for the postman
    waiting for the postman; wait for the postman; run to the (letterbox|phone|door|mailbox); jump~ every time the phone; jump at every ring
    every ring; every ping; each ping; every time it buzzes; every time my phone; sleep with the phone; phone under my pillow; phone in my hand
    phone at my side; phone beside me; phone on loud; phone never leaves; await~; awaiting; awaited; still awaiting
    awaiting (your|a|an|the|any|some|further|news|word|feedback) (reply|response|answer|decision|call|email|result|results|outcome)?
    awaiting (your|a|an|the|any|some|further|news|word|feedback) (verdict|news|word|update|feedback|revert|instructions|confirmation)
    eagerly awaiting; anxiously awaiting; anxiously waiting; nervously waiting; patiently awaiting; patiently waiting; eagerly waiting
    impatiently; impatiently waiting; impatient; growing impatient; getting impatient; become~ impatient; running out of patience; out of patience
    patience is wearing; patience wearing thin; patience has limits; patience has its limits; patience has run; patience is running
    patience is not endless; patience is not infinite; patience is at an end; lose~ patience; losing patience; lost patience; try~ my patience
    tries my patience; trying my patience; test~ my patience; testing my patience; tests my patience; stretch~ my patience; exhaust~ my patience
    patience exhausted; end of my patience; end of my tether; end of my rope; at the end of my; even my patience; patience of a saint
    patience of job; saintly patience; in limbo; left in limbo; stuck in limbo; limbo; state of limbo; on tenterhooks; tenterhooks
    on pins and needles; pins and needles; on edge; edge of my seat; on hot coals; on hot bricks; like a cat on; in suspense; suspense
    the suspense; suspense is killing; up in the air; everything up in the air; left up in the air; in mid-air; hanging in the air; hanging
    hanging by a thread; hanging around; hang~ on for; dangling; in the balance; hangs in the balance; in no-man's land; no man's land
    between two chairs; in uncertainty; this uncertainty; the uncertainty; prolonged uncertainty; state of uncertainty; not knowing
    the not knowing; not knowing either way; life on hold; put~ my life on hold; my life is on hold; life is on hold; plans on hold
    my plans are on hold; everything on hold; on hold; put on hold; putting off; put~ off other; put~ off decisions; hold~ off on; holding off on
    held off on; hold~ off other; stall~ other; stalling other; stalling another; at a standstill; standstill; stuck waiting; can't plan
    cannot plan; unable to plan; impossible to plan; can't make plans; can't make any plans; hold~ my breath; holding my breath
    not holding my breath; bated breath; with bated breath; count~ the days; counting the days; count~ the hours; counting the hours
    counting days; days crawl; days drag; clock is ticking; clock ticking; ticking clock; tick tock; time is passing; time goes by
    time is ticking; time ticks by; time drags; each passing day; every passing day; with every passing; with each passing; passing days
    days go by; as the days go; weeks go by; weeks pass; another day; another day passes; another week; another week passes; another week gone
    another monday; another friday; another weekend; yet another week; yet another day; week after week; day in day out; from one day to the next
    losing sleep; lose~ sleep; lost sleep; sleepless; sleepless nights; can't sleep; cannot sleep; awake at night; nervous wreck; nerve-racking
    nerve-wracking; nailbiting; nail-biting; agonising; agonizing; agonising wait; agony; excruciating; unbearable; interminable; endless wait
    endless waiting; never-ending; long wait; the wait; this wait; the long wait; lengthy wait; wait continues; wait drags; unreasonable wait
    unexplained wait; waiting game; play~ the waiting game; waiting time; the waiting; all this waiting; tired of waiting; sick of waiting
    fed up with waiting; fed up waiting; done waiting; bored of waiting; weary of waiting; had enough of waiting; cannot wait forever
    can't wait forever; cannot wait for ever; can't wait any; cannot wait any; can't keep waiting; cannot keep waiting; unable to wait
    not prepared to wait; not willing to wait; not wait indefinitely; wait indefinitely; waiting indefinitely; indefinitely; forever; wait forever
    until kingdom come; till the cows come home; till hell freezes; godot; waiting for godot; on standby; on stand-by; twiddle~ my thumbs
    twiddling my thumbs; cool~ my heels; cooling my heels; kick~ my heels; kicking my heels; the delay; this delay; your delay; long delay
    unexplained delay; inexplicable delay; unreasonable delay; repeated delay^; further delay^; constant delay^; delay after delay
    delay in (replying|responding|getting|answering|deciding|communicating|hearing|coming); postponed again; pushed back; pushed back again
    put back; put back again; pending; still pending; kept pending; pending since; long pending; long overdue; overdue; well overdue; now overdue
    past due; still outstanding; remains outstanding; unresolved; still unresolved; remains unresolved; undecided; still undecided; still open
    to this day
    `,
  },
  elapsed: {
    why: 'Counts the time that has gone by.',
    members: `
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) weeks
    (two|three|four|five|six|seven|eight|nine|ten) weeks (now|on|ago|later|since|already|today|tomorrow)
    (two|three|four|five|six|seven|eight|nine|ten) weeks (exactly|after|and counting|past|gone|to the day|running); (2|3|4|5|6|7|8|9|10|12) weeks
    (2|3|4|5|6|7|8|9|10|12) weeks (now|on|ago|later|since|already|today|after|and counting|past|gone|to the day)
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty) days
    (eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) days (now|on|ago|later|since|already|today|after|and counting|past|gone)
    (sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty) days (now|on|ago|later|since|already|today|after|and counting|past|gone)
    (two|three|four|five|six|seven) days (now|on|ago|later|since|already|today|after|and counting|past|gone|late|overdue)
    (7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|28|30|35|40|45) days
    (7|8|9|10|11|12|13|14|15|16|17|18) days (now|on|ago|later|since|already|today|after|and counting|past|gone)
    (19|20|21|22|23|24|25|28|30|35|40|45) days (now|on|ago|later|since|already|today|after|and counting|past|gone)
    (twenty-one|twenty-two|twenty-three|twenty-four|twenty-five|twenty-six|twenty-eight|thirty-one|thirty-five|forty-two|forty-five) days
    (two|three|four|five|six) months; (two|three|four|five|six) months (now|on|ago|later|since|already|after|and counting|past|gone)
    (2|3|4|5|6) months; (2|3|4|5|6) months (now|on|ago|later|since|already|after|and counting)
    day (7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|35|40|42|45)
    day (seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)
    day (sixteen|seventeen|eighteen|nineteen|twenty|twenty-one|twenty-two|thirty|forty)
    week (two|three|four|five|six|seven|eight|2|3|4|5|6|7|8) (now|of|begins|and)?; third week; fourth week; fifth week; sixth week; the third week
    into the (second|third|fourth|fifth|sixth) week; into a (second|third|fourth|fifth) week; into our (second|third|fourth) week; second month
    third month; into the (second|third) month; in its (third|fourth|fifth|second) week; (business|working|calendar) days
    (three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|twenty) (business|working|calendar|full|long|whole) days
    (3|4|5|6|7|8|10|12|14|15|20) (business|working|calendar|full|long|whole) days
    (three|four|five|six|two|eight) (full|long|whole|entire|calendar|solid|clear) (weeks|months)
    a (full|long|whole|entire|clear|good|solid) (week|fortnight|month); a week now; a week ago; a week later; a week since; a week already
    a week past; a week late; a week gone; over a week; over a week ago; over a week now; more than a week; more than a week ago; nearly a week
    almost a week; well over a week; week and a half; a week and a half; a week today; a week to the day; week has passed; week has gone by
    week passed; week went by; a fortnight now; a fortnight on; a fortnight ago; a fortnight later; a fortnight since; over a fortnight
    more than a fortnight; nearly a fortnight; fortnight has passed; fortnight has gone by; a month on; a month now; a month ago; a month later
    a month since; a month already; a month past; a month gone; over a month; over a month ago; over a month now; more than a month
    more than a month ago; nearly a month; almost a month; well over a month; month and a half; a month and a half; half a month
    a month to the day; month has passed; month has gone by; over (two|three|four|five|six|2|3|4|5|6) (weeks|months) (ago|now)?
    more than (two|three|four|five|six|ten|2|3|4|5|6|10) (weeks|months|days|working days|business days) (ago|now)?
    nearly (two|three|four|five|six|2|3|4|5|6) (weeks|months) (ago|now)?; almost (two|three|four|five|six|2|3|4|5|6) (weeks|months) (ago|now)?
    well over (two|three|four|five|2|3|4|5) (weeks|months); close to (two|three|four|five|2|3|4|5) (weeks|months)
    going on (two|three|four|five|six) (weeks|months); coming up to (two|three|four|five|six|a) (weeks|months|month|fortnight)
    getting on for (two|three|four|a) (weeks|months|month); approaching (two|three|four|five|six|a) (weeks|months|month)
    the best part of a (week|fortnight|month); best part of a (week|fortnight|month); better part of a (week|month)
    best part of (two|three|four|five) (weeks|months); upwards of (two|three|four|five) (weeks|months)
    in excess of (two|three|four|five|ten) (weeks|months|days); some (two|three|four|five|ten) (weeks|months|days) (ago|now)?
    a good (two|three|four|five|ten|few) (weeks|months|days); couple of weeks; couple of weeks (ago|now|on|since|later); couple of months
    couple of days; few weeks; few weeks (ago|now|on|since|later); few days ago; few days now; few days since; several weeks
    several weeks (ago|now|on|since|later|already); several days; several days ago; several months; many weeks; many days; many months; weeks now
    weeks ago; weeks on; weeks later; weeks on end; weeks and weeks; weeks have passed; weeks passed; weeks gone by; weeks have gone
    weeks of silence; weeks of waiting; weeks without; days now; days ago; days on; days later; days on end; days and days; days have passed
    days passed; days gone by; days have gone; days of silence; days of waiting; days without; days after; days since; weeks since; months since
    weeks after; months now; months ago; months on; months on end; months later; months of silence; months have passed; months without; hours ago
    hours now; hours on end; ages; ages ago; for ages; in ages; an age; an age ago; an eternity; eternity; for an eternity; aeons; eons
    donkey's years; yonks; a long time; long time now; such a long time; quite some time; quite a while; quite a long time; some time now
    some time ago; for some time; a while now; a while ago; been a while; a good while; long since; so long; so long ago; this long; that long
    all this time; all that time; after all this time; the whole time; to this day; to date; till date; until date; till today; up to today
    till now; until today; up until now; to this hour; even now; have passed; has passed; had passed; passed since; passed without
    have passed since; has passed since; have elapsed; has elapsed; elapsed; elapsed since; lapsed; has lapsed; have gone by; has gone by; gone by
    gone by since; went by; have gone past; has gone past; gone past; have come and gone; has come and gone; came and went; come and gone
    come and go; rolled by; rolled around; rolled past; have flown; slipped by; slipping by; ticked by; crawled by; dragged by; dragged past
    it has been; it's been; it has now been; it has already been; it is now; it's now; it is already; it's already; it is nearly; it's nearly
    it is almost; it's almost; it is over a; it is more than; it is two weeks; it is three weeks; it is four weeks; it is a month
    it is a fortnight; it is a week; it will be (two|three|four|five) weeks; it will soon be; it will shortly be; tomorrow it will be; today marks
    today makes; today is day; this makes; this is now the; this is now week; this is now day; we are now; we're now; we are already; we are into
    now into; now past; by now; now (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (days|weeks|months); now a (week|fortnight|month)
    now over a; now more than; now nearly; now almost; already (two|three|four|five|six|seven|eight|ten) (days|weeks|months)
    already a (week|fortnight|month); already over; since then; since that day; since that date; since our
    since our (interview|meeting|call|conversation|talk|last|chat|discussion)
    since my (interview|last|visit|trial|second|final|first|application|presentation|audition|email|call|test|lesson|meeting)
    since the (interview|meeting|call|trial|panel|audition|visit|presentation|assessment|test|second|final|last|first)
    since you (said|told|promised|wrote|asked|spoke|met|last|called|interviewed|assured); since we (met|spoke|talked|last spoke|last met|sat)
    since i (last|wrote|came|met|was|heard|spoke|sat|interviewed|visited|sent|saw|left|called)
    since (last|early|late|mid) (week|month|monday|tuesday|wednesday|thursday|friday|january|february|march)
    since (last|early|late|mid) (april|may|june|july|august|september|october|november|december)
    since (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    since (january|february|march|april|may|june|july|august|september|october|november|december)
    since (christmas|easter|new year|ramadan|eid|diwali|thanksgiving|half-term|half term|the holidays)
    since (the summer|the new year|the bank holiday|carnival|lent|passover|harvest|labor day|labour day)
    since the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th)
    since the (17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
    since the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)
    since the (sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second)
    since the (twenty-third|twenty-fourth|twenty-fifth|end|beginning|middle|start)
    from the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|14th|15th|16th|18th|20th|21st|22nd|25th|28th|30th) (to|until|till) the
    from that day to this; from (monday|tuesday|wednesday|thursday|friday) to; last heard; last contact; last word; last message was
    last email was; last spoke; last we spoke; last wrote; when we last spoke; when i last heard; last time we spoke; last time i heard
    last communication; last update; last reply was; ago now; ago today; as long ago as; far back as; how long ago; how many weeks; how many days
    count of days; counting from; by my count; by my reckoning; by my calendar; according to my calendar; my calendar says; if i count
    if i count correctly; if my arithmetic; on my calendar; long past; well past; past the date; past the deadline; past the day; date has passed
    deadline has passed; friday has passed; monday has passed; tuesday has passed; wednesday has passed; thursday has passed; friday has come
    monday has come; friday came; monday came; friday came and went; that was monday; that was friday; that was last; that was last week
    that was last month; that was three; that was two; that was on the; that was (two|three|four|five|six) (weeks|days|months) ago
    that was a (week|fortnight|month) ago; last week has; three fridays; two fridays; three mondays; two mondays; three weekends; two weekends
    two pay days; three paydays; a whole season; half the summer; half the month
    whole of (january|february|march|april|may|june|july|august|september|october|november|december)
    all of (january|february|march|april|may|june|july|august|september|october|november|december); all month; all week
    it was still (winter|summer|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)
    end of another; another month; another fortnight; twice as long; three times as long; longer than; than the two weeks; past the two weeks
    past two weeks; past three weeks; past ten days; past month; past few weeks; past fortnight
    `,
  },
  deadline: {
    why: 'Sets a time by which something is to happen.',
    members: `
    by (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    by (monday|tuesday|wednesday|thursday|friday) (morning|noon|midday|afternoon|evening|night|lunchtime|close|latest|at|week|next)
    by this (monday|tuesday|wednesday|thursday|friday|weekend|evening|afternoon|week)
    by next (monday|tuesday|wednesday|thursday|friday|week|weekend|month); by (last|the last) (monday|friday|day)
    by coming (monday|tuesday|wednesday|thursday|friday); by the coming (monday|friday|weekend|week)
    by the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th)
    by the (17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
    by the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)
    by the (tenth|twelfth|fifteenth|sixteenth|eighteenth|twentieth|twenty-first|twenty-fifth|thirtieth)
    by (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) (january|february|march|april|may|june)
    by (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) (july|august|september|october|november|december)
    by (january|february|march|april|may|june) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20)
    by (july|august|september|october|november|december) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20)
    by (january|february|march|april|may|june) (21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|5th|10th|15th|20th|30th)
    by (july|august|september|october|november|december) (21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|5th|10th|15th|20th|30th)
    by (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|12th|14th|15th|16th|18th|20th|21st|22nd|24th|25th|28th|30th|31st)
    by (january|february|march|april|june|july|august|september|october|november|december)
    by (early|mid|late) (january|february|march|april|may|june|july|august|september|october|november|december)
    by (noon|midday|midnight|lunchtime|lunch|teatime|sunset|sundown|dinner time|nightfall|morning|evening|tonight|tomorrow|today|now|then)
    by (tomorrow|today) (morning|noon|lunchtime|midday|evening|afternoon|night|latest|itself|at|close|end|5pm)
    by (five|six|four|three|two|one|ten|nine|eight|twelve|noon) (o'clock|pm|today|tomorrow|sharp|on)?
    by (5pm|6pm|4pm|3pm|2pm|1pm|12pm|10am|9am|8am|noon|17:00|18:00|16:00|12:00|09:00|9:00|10:00|5:00) (today|tomorrow|on|sharp|your)?; by the end
    by the end of (the|this|next|today|tomorrow|business|play|march|april|may|june) (day|week|month|business|afternoon)?
    by the end of (the|this|next|today|tomorrow|business|play|march|april|may|june) (fortnight|quarter|working day|term)
    by the end of (july|august|september|october|november) (day|week|month|business|afternoon|fortnight|quarter|working day|term)?
    by the end of (december|january|february|your|term) (day|week|month|business|afternoon|fortnight|quarter|working day|term)?
    by end of (day|week|month|business|play|today|tomorrow|this week|next week|the day|the week|the month|working hours); by week's end
    by month's end; by month end; by year's end; by close of business; by close of play; by close of day; by close; by cob; by cop; by eod; by eow
    by eob; by end of business; before close of business; before close of play; before close; close of business; close of business today
    close of business tomorrow; close of business friday; close of play; close of play today; close of play friday; close of trading; cob
    cob today; cob friday; cob tomorrow; eod; eod today; eod friday; eod tomorrow; eow; eob; end of day; end of the day today; end of day today
    end of day friday; end of day tomorrow; end of today; end of tomorrow; end of business; end of business today; end of business day
    end of play; end of the working day; end of working day; end of week; end of the week; end of this week; end of next week; end of the month
    end of this month; end of the working week; end of this afternoon; week ending; at the latest; at latest; the latest; latest by
    latest by (monday|tuesday|wednesday|thursday|friday|tomorrow|today|noon|the|eod|end|next|5pm|this|evening); latest tomorrow; latest friday
    latest monday; latest on; friday latest; monday latest; tomorrow latest; today latest; wednesday latest; thursday latest; tuesday latest
    by friday at the latest; by tomorrow at the latest; at the very latest; the very latest; no later; not later than; not after; and no later
    no later than (monday|tuesday|wednesday|thursday|friday|noon|the|tomorrow|this|next|close|end|midday|5pm)
    not later than (monday|tuesday|wednesday|thursday|friday|noon|the|tomorrow|this|next|close|end); on or before
    on or before (monday|friday|the|tomorrow); prior to (monday|friday|the|close|end|noon|this|next)
    before (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday)
    before (midnight|tomorrow|lunch|lunchtime|tonight|the weekend|the end|the week)
    before (the month|the day|the holiday|the holidays|christmas|easter|new year|five|six)
    before (5pm|half-term|the break|end of|i leave|i board|i sign|i must)
    before the (week|month|day|weekend|year|term|season|summer) (is|is out|ends|end|is over|closes|runs out)?; before the week is out
    before the day is out; before the month is out; before the end
    before the end of (the|this|next|today|business|term|march|april|may|june|july) (day|week|month|term)?; before then; before that date
    before the deadline; before the date; before it is too late; before it's too late; before i have to; before i give; before i answer
    before i decide; before i reply to; within (24|48|72|36|12|two|three|four|six|twelve|twenty-four|forty-eight|seventy-two) hours
    within 48 hours; within 24 hours; within the hour; within an hour; within the (day|week|month|hour|fortnight|next)
    within a (day|week|fortnight|month|day or two|few days|few hours|reasonable time)
    within (two|three|four|five|seven|ten|fourteen|2|3|4|5|7|10|14) (days|working days|business days|weeks|calendar days)
    within this (week|month); within the next (day|week|hour|two|three|five|few|24|48|24 hours|48 hours|ten|seven|fortnight|month|72)
    in the next (day|week|hour|two|three|five|few|24 hours|48 hours|day or two|few days|few hours|two days|three days|couple of days); in 24 hours
    in 48 hours; in two days; in three days; over the next (day|two|few|24|48); inside a week; inside 24 hours; inside 48 hours; inside the week
    inside two days; 24 hours; 48 hours; 72 hours; 24hrs; 48hrs; 72hrs; 24 hrs; 48 hrs; twenty-four hours; forty-eight hours; seventy-two hours
    five working days; ten working days; three working days; two working days; seven days; fourteen days; five business days; three business days
    two business days; ten days from; days from today; days from the date; from the date of this; from receipt of this; upon receipt; on receipt
    of receiving this; until (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    until (monday|tuesday|wednesday|thursday|friday) (morning|noon|midday|afternoon|evening|to|at|only|and|next); until noon; until midday
    until midnight; until tomorrow; until tomorrow (morning|noon|evening|night|afternoon); until tonight; until today
    until next (monday|tuesday|wednesday|thursday|friday|week); until the end
    until the end of (the|this|next|today|business|march|april|may|june) (day|week|month)?; until end of (day|week|month|business); until close
    until close of business; until five; until 5pm; until six
    until the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|12th|14th|15th|16th|18th|20th|21st|22nd|24th|25th|28th|30th|31st)
    till (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|tonight|evening|eod|the|next|end|5pm)
    til (monday|tuesday|wednesday|thursday|friday|tomorrow|noon|eod); up to (monday|friday|noon|the end); up until (monday|friday|noon|the end)
    you have until; you have till; you have until (monday|tuesday|wednesday|thursday|friday|noon|tomorrow|the|end|close); you've got until
    you have got until; i give you until; i'll give you until; i will give you until; i am giving you until; i shall give you until
    i can give you until; i can wait until; i can only wait until; i will wait until; i'll wait until; i shall wait until; i will wait till
    i'll wait till; i can hold until; i can hold off until; i can hold on until; i'll hold until; i will hold until
    wait until (monday|tuesday|wednesday|thursday|friday|noon|tomorrow|the|end|next|then) (and|at|but|no)?; only until; only till; but only until
    but no longer; and no longer; not a day longer; not a minute longer; not one day more; not a day later; one more day; one more week
    one last week; a final week; last chance; a final deadline; final date; final day; last day; last date; final deadline; my deadline
    a deadline; the deadline; deadline^; set a deadline; set~ a date; set a time limit; time limit; time-limit; cut-off; cut-off date; cutoff
    cutoff date; cut off date; due by; due date; due on; due today; due tomorrow; due back; expire~; expires on
    expires (monday|tuesday|wednesday|thursday|friday|tomorrow|today|at|in|on|this|next); expiry; expiry date; expires at midnight; lapses
    lapses (monday|tuesday|wednesday|thursday|friday|tomorrow|today|at|in|on); closes on; window closes; window is closing
    closes (monday|friday|today|tomorrow|at); runs out on; runs out (monday|friday|today|tomorrow|at|in|this); run~ out of time
    running out of time; time is running out; time is short; time is of the; time is of the essence; of the essence; time is up; time's up
    time is nearly up; must reply by; must answer by; must decide by; must respond by; must confirm by; must sign by; must accept by
    must let them know by; have to reply by; have to answer by; have to decide by; have to respond by; have to confirm by; have to sign by
    have to let them know by; have to tell them by; have to give them; need to reply by; need to answer by; need to decide by; need to respond by
    need to confirm by; need to let them know by; need to know by; need an answer by; need a decision by; need this by; need a reply by
    need to hear by; need your answer by; want an answer by; want a reply by; want a decision by; expect an answer by; expect a reply by
    expect your answer by; expect your reply by; expect to hear by; expect to hear from you by; expect a decision by; expect a response by
    expect your response by; expect your decision by; answer by; reply by; respond by; revert by; confirm by; call me by; write by; let me know by
    tell me by; decide by; decision by; answer no later; reply no later; respond no later; reply before; answer before; respond before
    hear from you by; hear from you before; hear by; hear back by; hear back before; not heard by; haven't heard by; have not heard by
    don't hear by; do not hear by; if i have not heard; if i haven't heard; if i do not hear; if i don't hear; if i hear nothing
    if there is no reply by; if no answer; if no reply; failing that by; latest possible; at the very least by; this week; this week please
    today please; today or tomorrow; tomorrow morning; tomorrow at the latest; first thing tomorrow; first thing on monday; first thing monday
    by return; by return of post; by return of email; by return of mail; by return email; by return mail; per return; on the dot; on the stroke
    midnight; midnight tonight; at noon; noon today; noon tomorrow; noon friday; noon monday; 5pm today; 5pm tomorrow; 5pm friday; 5 pm today
    5pm sharp; five o'clock; five o'clock today; as of friday; come monday; come friday; starting monday; after friday; after monday
    after that date; beyond friday; beyond that date; past friday
    `,
  },
  'demand-verbs': {
    why: 'Verbs and forms that demand rather than ask.',
    members: `
    expect~; i expect; i expected; i expect an answer; i expect a reply; i expect a response; i expect nothing less; i would expect; i'd expect
    i had expected; i fully expect; i fully expected; i do expect; i rightly expect; i'm expecting; i am expecting; expecting an answer
    expecting a reply; expecting your; expecting you to; expect better; expected better
    expect to be (told|informed|contacted|given|treated|answered|kept|called); expect to hear; expect to receive; expect candidates
    expect at least; expect your answer; expect your reply; require~; i require; i require an answer; i require a reply; i require confirmation
    i require clarity; i now require; i would require; requires an answer; requires a reply; requiring an answer; required to reply
    you are required; insist~; i insist; i must insist; i have to insist; i do insist; i would insist
    insist on (a|an|your|knowing|hearing|being|some|getting|clarity|immediate); insisting on; insist upon; demand~; i demand; i demand an answer
    i demand to know; i must demand; i am demanding; demanding an answer; demand an explanation; demand a reply; demand an apology
    demand a decision; demand feedback; must ask; i must ask; i must request; i must press; i must urge; i must know; i must have
    i must have an answer; i must hear; i must stress; i must emphasise; i must emphasize; i must remind; i must protest; i must object
    i must complain; i must call on; i must be told; i must therefore ask; i must now ask; must be told; must be informed; must be given
    must know; must hear from you; must reply; must respond; must answer; must be answered; must be possible; must surely; you must
    you must reply; you must answer; you must respond; you must tell; you must let; you must decide; you must surely; you must know
    you must by now; you need to; you need to reply; you need to tell; you need to answer; you need to decide; you need to get back
    you need to let; you need to respond; you have to; you have to tell; you have to decide; you have to answer; you have to let; you had better
    you'd better; you better; you ought to have; you should have
    you should have (told|replied|answered|written|called|let|informed|contacted|got|responded|updated); you should by now; you should know
    you should at least; you should reply; you should tell; you will let me; you will reply; you will answer; you will tell me; you will confirm
    you will get back; you will ensure; you will understand that i need; see to it; make sure someone; make sure that i; ensure that you
    ensure that i; kindly ensure; need an answer; i need an answer; need a reply; i need a reply; need a response; i need a response
    need a decision; i need a decision; need your decision; i need your decision; need to know; i need to know; i really need to know
    i do need to know; need to hear; i need to hear; need to be told; i need to be told; need clarity; i need clarity; need certainty
    i need certainty; need confirmation; i need confirmation; need an update; i need an update; need feedback; i need feedback; need some feedback
    i need you to; need you to (reply|answer|respond|tell|let|confirm|decide|call|get|give|say|come); need someone to; i need someone to
    need a straight; need a clear; need a firm; need a definite; need a final
    need the (result|decision|answer|outcome|verdict|feedback|reason|reasons); need it now; need this now; need to have an answer; want to know
    i want to know; i want to know (why|what|when|whether|if|where|how|who|the); i want an answer; i want a reply; i want a decision
    i want a response; i want feedback; i want the (reason|reasons|result|answer|truth|feedback|decision); i want to hear; i want to be told
    i want you to; i want someone to; i want clarity; i want a clear; i want a straight; i want an explanation; i want an apology; want an answer
    want answers; i would like an answer; i would like an answer now; i would like an explanation; i would like a response
    i would like a straight; i would like a clear; i would like to know why; i would like to know what; i'd like an answer
    i'd like an explanation; i'd like to know why; i'd like a reply; i'd like a straight; i'd appreciate an answer; i should like an
    i should like an answer; i should like an explanation; i should like to know why; i should like to know what; request^ an explanation
    i request an; i request a; i request that; i request you; i request your; i formally request; i hereby request; i again request
    i once again request; i repeat my request; i am requesting; requesting you; requesting an immediate; you are requested
    you are kindly requested; you are hereby; i call on you; i call upon you; call on you to; call upon you to; i urge you; urge~; i press you
    press you for; pressing you for; press~ for; push~ for; i'm pushing for; i ask that you; i ask you to; i ask once more; i am asking you
    i'm asking you; i ask again; asking you to; ask you to; ask you once more; i now ask; i trust you will; i trust that you; i trust you'll
    i trust i will; i trust i shall; i trust this will; i trust that this; i trust it is not; i trust someone; i look to you
    i look forward to your immediate; i look forward to your prompt; i look forward to your urgent; i look forward to an immediate
    i look forward to an urgent; i count on you; i am relying on; counting on you; counting on your; i depend on your; i will be expecting
    i'll be expecting; i shall be expecting; i shall expect; i will expect; i'll expect; i shall need; i will require; i shall require
    i will want; i will be calling; i shall call; i will ring; i'll ring; i will phone; i'll be phoning; i will visit; i shall come
    i will come in person; kindly confirm; kindly reply; kindly respond; kindly revert; kindly revert back; kindly revert asap; kindly update
    kindly inform; kindly advise; kindly advice; kindly clarify; kindly acknowledge; kindly acknowledge receipt; kindly answer; kindly explain
    kindly expedite; kindly look into; kindly do the needful; kindly share the (status|update|decision|result|feedback|outcome); kindly provide
    kindly give; kindly tell; kindly decide; kindly treat; kindly be informed; kindly action; kindly get back; kindly communicate; kindly intimate
    kindly call; please revert; please revert back; please revert asap; please revert immediately; revert; revert back; revert immediately
    revert at once; revert asap; revert urgently; revert on the same; revert positively; do the needful; do the needful at once
    do the needful asap; needful; the needful; expedite; expedite~; please expedite; speed~ up; speed this up; hurry; hurry~; please hurry
    get a move on; chop-chop; chop chop; get on with it; get moving; get your act; get your act together; get it sorted; get this sorted
    sort this out; sort it; look sharp; wake up; pull your finger; get back to me; get back to me now; get back to me today
    get back to me immediately; get back to me at once; get back to me asap; get back asap; please answer; please answer now; please reply
    please reply now; please reply today; please reply immediately; please reply asap; please reply urgently; please respond; please respond now
    please respond today; please respond immediately; please respond asap; please confirm; please confirm immediately; please confirm today
    please confirm whether; please advise by; please advise immediately; please advise asap; please decide; please explain; please explain why
    please tell me why; please tell me what is; please tell me where; please tell me now; please state; please state whether; please give me an
    please give me a (straight|clear|definite|final|firm|yes|reason|date); please acknowledge; please acknowledge receipt; please act
    please act now; please deal with; please attend to; please see to; please ensure; please respect; please have someone; please have somebody
    please get someone; please get back; please get in touch; please let me know today; please let me know immediately; please let me know now
    please let me know asap; please let me know by; please let me know once; please let me know where; please let me have your; please be so kind
    please be good enough; please inform me; please inform me immediately; please inform me why; please update me today; please update
    please provide an; please provide me with; please provide reasons; please provide feedback; please provide an explanation; please provide a
    please send the reasons; please call me today; please call me immediately; please ring me; please make up; answer me; answer my
    answer my question; answer my email; answer my emails; answer this; answer the question; answer my calls; just answer; simply answer
    reply to me; reply to my; reply to this; reply today; reply now; reply immediately; respond to me; respond to my; respond to this
    respond immediately; respond now; respond today; tell me now; tell me why; tell me whether; tell me where i; tell me straight; tell me plainly
    tell me either way; tell me yes or no; just tell me; simply tell me; at least tell me; then tell me; so tell me; just say so; then say so
    please say so; kindly say so; have the decency to say; be honest with me; be straight with me; be clear with me; come clean; spell it out
    explain yourself; explain yourselves; explain why; explain to me; give me an answer
    give me a (straight|clear|reason|yes|date|decision|reply|response|call|ring|proper|firm|definite|final)
    give me the (reason|reasons|courtesy|decency|answer|result|truth|real); give me your; give me your answer; give me your decision; give reasons
    give me one good reason; let me know now; let me know at once; let me know immediately; let me know today; let me know asap
    let me know right away; let me know one way; let me have your; let me have your answer; let me have your decision; have someone call
    have someone ring; have someone write; have somebody call; have them call; have them contact; have hr call
    have your (manager|director|boss|hr|assistant|office|team|colleague|secretary) (call|contact|write|ring|email|phone|confirm|answer)
    get someone to; get somebody to; get hr to; get your (manager|boss|hr|team|colleague|director) to; make up your mind; make up your minds
    make your mind up; make your decision; make a decision; make a decision already; take a decision; take your decision; come to a decision
    decide already; decide now; just decide; decide one way; put me out; put me out of my misery; put this to rest; bring this to a close
    bring this to an end; bring it to an end; bring to a conclusion; get this over; end this; end the wait; end this uncertainty; finalise this
    settle this; settle the matter; resolve this; resolve the; wrap this up; honour your; honour your word; honour your promise; honor your word
    honor your promise; keep your word; keep your promise; keep to your; keep to the date; stick to your; stick to the date; stand by your word
    stand by what; do as you said; do what you said; do what you promised; practise what; return my call; return my calls; return my email
    return my emails; return my papers; pick up the phone; pick up a phone; pick up the receiver; call back; call me back; ring me back
    phone me back; text me back; acknowledge receipt; acknowledge that; i am entitled to; i'm entitled to; i feel entitled to
    entitled to an answer; entitled to know; entitled to a reply; entitled to a response; entitled to feedback; entitled to expect
    entitled to be told; right to know; i have a right; i have the right; it is my right; within my rights; deserve~; i deserve
    i deserve an answer; i deserve to know; i deserve better; i think i deserve; i believe i deserve; i feel i deserve; candidates deserve
    people deserve; we deserve; owe me; you owe me; you owe it; you owe candidates; i am owed; i'm owed; i feel i am owed; owed an answer
    owed an explanation; owed a reply; owed a decision; owed me; is owed; demand^; my demand; claim my; i claim; i hold you to; hold you to
    holding you to; i am holding you; i will hold you; it is imperative; imperative; it is essential that you; essential that you
    it is vital that you; it is necessary that you; necessary that you; non-negotiable; i won't accept; i will not accept; i cannot accept
    i can't accept; i do not accept; i don't accept; not acceptable; no excuses; no excuse; no more excuses; no more delays; no more waiting
    no ifs; no ifs or buts; stop stalling; stop ignoring; stop playing; stop playing games; stop wasting; enough is enough; that is enough
    that's enough; high time; it is high time; it's high time; about time; it is about time; it's about time; time you; it is time; it's time
    it's time for an answer; surely it is time; why have; why haven't you; why has; why has nobody; why hasn't; why is it; why is nobody
    why is there; why is this; why are you; why aren't you; why am i; why am i still; why did you; why did nobody; why didn't you; why do i
    why do you; why don't you; why does it; why does nobody; why should i; why must; why no; why no reply; why no answer; why not just
    why the delay; why the silence; why the wait; what is going on; what's going on; what is happening; what's happening
    what is the (delay|hold-up|holdup|problem|matter|reason|story|meaning|issue|excuse)
    what's the (delay|hold-up|holdup|problem|matter|reason|story|issue|deal|excuse); what is taking; what's taking; what is taking so long
    what's taking so long; what takes so long; what takes you; what on earth; what has become of; what became of; what happened to my
    what happened to the; what has happened; what are you; what are you waiting; what are you doing; what am i; what am i supposed
    what am i to think; what am i to make; what am i waiting; what does it take; what will it take; what more do you; what else do you; what keeps
    what prevents; what stops; what stopped; where is my; where is the; where is your; where is that; where is the email; where is the answer
    where is the decision; where are you; where do i stand; where does that leave me; where does this leave me; when will you; when will i
    when will i finally; when will someone; when are you; when do you; when do you intend; when exactly; when precisely; when am i
    who is responsible; who is in charge; who is dealing; who decides; who do i; whom must i; whom do i; who can tell me; who else; how long
    how long does it take; how hard; how difficult; how many more; how many more times; how many times; how many times must; how many emails
    how come; how is it possible; how is it that; how can it take; how can it be; how can you; how could you
    `,
  },
  urgency: {
    why: 'Presses for speed.',
    members: `
    asap; a . s . a . p; a . s . a . p .; as soon as possible; as soon as you can; as soon as humanly possible; as soon as practicable
    as soon as feasible; soon as possible; soonest; at your soonest; soonest possible; at the soonest; at the earliest; at the earliest possible
    at your earliest; at your earliest convenience; earliest convenience; earliest opportunity; at the earliest opportunity; earliest possible
    earliest reply; early reply; an early reply; early response; early answer; early decision; earliest response; by the earliest; urgent
    urgent reply; urgent response; urgent answer; urgent attention; urgent action; urgent matter; urgent request; urgent need; urgent reminder
    urgent follow-up; urgent decision; urgent update; urgent question; urgent message; most urgent; very urgent; extremely urgent; really urgent
    quite urgent; rather urgent; somewhat urgent; now urgent; becoming urgent; it is urgent; it's urgent; this is urgent; matter is urgent
    matter of urgency; as a matter of urgency; matter of some urgency; as a matter of priority; matter of priority; with urgency
    with utmost urgency; utmost urgency; the urgency; urgency; sense of urgency; some urgency; more urgency; urgently; urgently need
    urgently require; urgently request; urgently await; urgently awaiting; urgent please; urgent pls; treat as urgent; treat this as urgent
    treat~ as urgent; marked urgent; top priority; prioritise~; prioritize~; please prioritise; please prioritize; high importance
    highest importance; time-sensitive; time sensitive; time-critical; time critical; time is of the essence; time is short; time is tight
    time is running out; running out of time; run~ out of time; short of time; time is pressing; time presses; time being of; pressing
    pressing matter; pressing need; most pressing; under pressure; under time pressure; pressed for time; immediate; immediate reply
    immediate response; immediate answer; immediate attention; immediate action; immediate decision; immediate confirmation; immediate feedback
    immediate effect; immediate revert; immediate clarification; immediate explanation; immediate call; your immediate; an immediate; immediately
    immediately upon; immediately please; with immediate effect; effective immediately; instantly; instant reply; instant answer; at once
    at once please; all at once; right away; right now; right this; right this minute; right this instant; right this moment; straight away
    straightaway; straight off; straight back; forthwith; prompt reply; prompt response; prompt answer; prompt attention; prompt action
    prompt decision; prompt feedback; your prompt; a prompt; most prompt; speedy reply; speedy response; speedy answer; speedy decision; speedily
    swift reply; swift response; swift answer; swift decision; quick reply; quick response; quick answer; quick decision; quick yes or no
    quick update; quickly please; more quickly; a quicker; quick as you can; as quickly as; as quickly as possible; as quick as possible
    as fast as possible; fast reply; fast answer; fast-track; fast track; expeditious; expeditiously; expedite; expedite~; expedited
    expedited decision; expedited response; hasten~; post-haste; posthaste; post haste; with haste; make haste; in haste; hurry; hurry~
    in a hurry; please hurry; in a rush; rush this; accelerate~; without delay; without further delay; without any delay
    without any further delay; without undue delay; without more delay; without unnecessary delay; without additional delay; without ado
    without further ado; without more ado; without wasting; no further delay; no more delay; no delay; no time to lose; no time to waste
    not a moment to lose; not a minute to lose; lose no time; losing no time; waste no time; wasting no time; no longer wait; no longer able
    no longer possible; can no longer; cannot be delayed; can't be delayed; cannot wait; can't wait any; cannot wait any longer
    can't wait any longer; can't wait until; cannot wait until; won't wait; will not wait; does not wait; won't keep; will not keep
    brooks no delay; admits no delay; admits of no; today please; today itself; today only; today if; today or; today without fail; this very day
    this very hour; this very minute; this very week; the same day; same-day reply; same-day answer; on the same day; this week please
    this week itself; this minute; this instant; this moment; the minute; the instant; tomorrow itself; tomorrow at the latest; tomorrow latest
    now please; now now; now or never; here and now; now is the time; now more than; by now; by return; by return of post; by return of mail
    by return email; by return mail; by return of email; return of post; per return; by express; without fail; on priority; on priority basis
    on a priority basis; on top priority; on urgent basis; on an urgent basis; on war footing; on immediate basis; on an immediate basis
    on fast track; on the double; at the double; double quick; double-quick; in double quick time; chop-chop; chop chop; pronto; presto; pdq
    lickety-split; toot sweet; tout de suite; subito; subito per favore; sofort; umgehend; umgehende; dringend; eilt; urgente; de toda urgencia
    cuanto antes; lo antes posible; au plus vite; dès que possible; le plus vite; il prima possibile; o quanto antes; com urgência; zsm
    zo snel mogelijk; snarest; omgående; hurtigst muligt; sooner rather than later; sooner rather than; sooner the better; the sooner the better
    the sooner; much sooner; no sooner; rather sooner; any day now; any moment; any minute; within the hour; within the day; within hours
    within minutes; in minutes; in the hour; in seconds; (take|takes) (two|five|ten|thirty|sixty|a) (minutes|minute|seconds|second|lines|clicks)
    a matter of (days|hours|minutes|seconds|courtesy|urgency); a matter of hours; matter of days; critical that; it is critical; crucial that
    it is crucial; it is vital; imperative; it is imperative; it is essential; absolutely must; absolutely need; absolutely have to
    desperately need; badly need; sorely need; desperate for; desperate for an answer; desperate for news; dire need; in dire need; eleventh hour
    the eleventh hour; down to the wire; to the wire; against the clock; race against; race against time; clock is ticking; ticking; ticking clock
    countdown; final countdown; final hours; final days; last hours; last days; last call; last chance; final chance; final call; last opportunity
    final opportunity; only chance; one last chance; once and for all; for once and for all; finally tell me; finally give; finally hear; at last
    at long last; at least now; answer already; decide already; tell me already; enough already; any longer; any more time; any further
    waste more time; waste of time; wasting time; waste any more; lose any more time; lose more time; lose valuable time; valuable time
    precious time; make it quick; make it snappy; snappy; speed up; speed~ up; speed things up; speed this up; with speed; all speed
    all possible speed; with all speed; all due speed; with all due haste; all due haste; utmost dispatch; with dispatch; hot foot; jump on this
    get on this; act now; act today; act fast; act quickly; act promptly; act at once; call now; call today; call me now; call me today
    reply today; reply now; respond today; respond now; answer today; answer now; decide today; decide now; confirm today; confirm now
    tell me today; tell me now; no later; at the latest; at the very latest; deadline; deadline looming; looming; looming deadline
    deadline approaches; approaching deadline; approaching fast; fast approaching; very short notice; red flag; red alert; importance high
    with high importance; of the utmost importance; utmost importance; the earliest; prompt^ action; jaldi; asap please; asap pls; pls asap
    asap thanks; reply asap; respond asap; revert asap; answer asap; call asap; need asap; update asap; let me know asap; get back asap; know asap
    super urgent; ultra urgent; kind of urgent; sort of urgent; bit urgent; a bit urgent; a little urgent; getting urgent; gets urgent
    urgent at my end
    `,
  },
  'decision-words': {
    why: 'The answer the writer waits for.',
    members: `
    decision; decisions; a decision; the decision; your decision; their decision; final decision; hiring decision; your final decision
    the final decision; a final decision; firm decision; clear decision; definite decision; definitive decision; formal decision
    official decision; quick decision; prompt decision; early decision; written decision; panel's decision; board's decision; committee's decision
    team's decision; management's decision; decision either way; decision one way; decision on (my|the|this|who|whether); decision regarding
    decision concerning; decision made; decision been made; decision has been made; decision was made; decision taken; decision has been taken
    decision been reached; decision reached; decision yet; decision today; decision soon; decision this week; decision date; decision maker^
    decision-maker^; outcome of your decision; come~ to a decision; reach~ a decision; arrive~ at a decision; make~ a decision
    make~ your decision; made a decision; made your decision; made its decision; take~ a decision; took a decision; announce~ the decision
    communicate~ the decision; communicate your decision; know your decision; hear your decision; decide~; decided; decide either way
    decide one way; have decided; has decided; have you decided; had decided; once you have decided; what you have decided; what you decided
    whom you decided; whether you have decided; undecided; yet to decide; still deciding; still to decide; made up your mind; made up your minds
    make~ up your mind; make~ up your minds; make~ up its mind; make~ up their minds; mind made up; of one mind; come~ to a conclusion
    reach~ a conclusion; reached a conclusion; conclusion; your conclusion; final conclusion; drawn a conclusion; come~ to a view; taken a view
    formed a view; reached a view; yes or no; yes or a no; yes or no answer; a simple yes or no; simple yes; simple no; a plain yes
    plain yes or no; straight yes or no; clear yes; clear no; a clear no; firm yes; firm no; a definite yes; definite no; definitive yes
    definitive no; even a no; even if no; even if it is no; even if it's no; even if the answer is no; if it is a no; if it's a no; if it is no
    if it's no; if the answer is no; if the answer is yes; a no; a yes; no is also; a no is fine; a one-word answer; one-word answer
    one word answer; one-word reply; yea or nay; yay or nay; oui ou non; ja oder nein; sí o no; si o no; go or no-go; go or no go; go / no-go
    thumbs up; thumbs down; thumbs-up; thumbs-down; green light; red light; the green light; go-ahead; the go-ahead; the nod; get the nod
    nod or shake; in or out; in or not; am i out; am i still; am i in or out; am i in the running; still in the running; in the running
    out of the running; still in the frame; in the frame; still in contention; in contention; still being considered; still under consideration
    under consideration; being considered; still considered; still considering me; considering me; still a candidate; still a contender
    still in play; still in the race; in the race; out of the race; still in the mix; in the mix; still in the process; part of the process
    on the shortlist; still on the list; off the list; still on your radar; verdict; the verdict; your verdict; a verdict; final verdict
    panel's verdict; jury; the jury; jury's verdict; your judgement; ruling; your ruling; outcome; the outcome; an outcome; your outcome
    final outcome; outcome of (my|the|our|this|your|that) (interview|application|process|meeting|selection|panel|discussion|deliberations)?
    outcome of (my|the|our|this|your|that) (recruitment|trial|audition|assessment|test|round|conversation); outcome either way; outcome whatever
    whatever the outcome; any outcome; outcome yet; result; results; the result; the results
    result of (my|the|our|this|your) (interview|application|process|meeting|selection|panel|trial|audition|assessment|test|round)?
    results of (my|the|our|this|your) (interview|application|selection|panel|trial|audition|assessment|test|round)?; interview result^
    interview results; interview outcome; selection result^; test result^; final result; final results; my result; my results; my outcome
    result either way; result announced; results announced; results declared; result declared; declare~ the result; declare~ the results
    publish~ the results; list of selected; selected candidates; selection list; selection status; merit list; ranking list; rank list; shortlist
    short list; shortlisted; selection; the selection; my selection; your selection; final selection; selected; been selected; am selected
    whether i am selected; whether i have been selected; selected or rejected; been successful; whether i was successful
    whether i have been successful; successful or not; success or otherwise; successful or otherwise; unsuccessful; been unsuccessful; rejected
    rejection; a rejection; rejection email; rejection letter; even a rejection; a polite rejection; acceptance or rejection; accepted or rejected
    pass or fail; passed or failed; made the cut; make~ the cut; made it through; made it to the next; through to the next; through to the final
    gone through; got the job; got the role; got it or not; get the job; have the job; whether i have the job; whether i got; whether or not
    whether it's; whether it is a yes; whether it is yes; whether you want; whether you wish; whether you are; whether you're; whether i am
    whether i'm; want me or not; want me or you don't; interested or not; hire me or not; hire or not; offer or no offer; offer or rejection
    offer letter; letter of appointment; appointment letter; joining letter; call letter; confirmation letter; confirmation; a confirmation
    your confirmation; written confirmation; formal confirmation; confirm either way; appointed; appointee; whom you have appointed
    who was appointed; who got the job; given to someone; gone to someone; gone to another; gone to somebody; been filled
    position has been filled; post has been filled; role has been filled; position filled; role filled; post filled; still open; still vacant
    vacancy; still unfilled; position closed; role closed; answer; an answer; the answer; your answer; final answer; clear answer; straight answer
    a straight answer; a clear answer; definite answer; definitive answer; firm answer; plain answer; honest answer; proper answer; real answer
    simple answer; quick answer; short answer; direct answer; written answer; concrete answer; any answer; some answer; some kind of answer
    some sort of answer; some answers; answer either way; an answer either way; answer of any kind; answer of some kind; answer today
    answer this week; answer soon; either way; one way or the other; one way or another; either yes or no; a reply; your reply; final reply
    clear reply; straight reply; definite reply; definitive reply; proper reply; written reply; reply either way; your response; final response
    clear response; definite response; definitive response; proper response; written response; response either way; final word; the final word
    last word; the last word; a final word; any word; some word; word either way; word from you; any news; some news; your news; news either way
    good news; bad news; good or bad; good or bad news; good news or bad; news good or bad; the news; good bad or indifferent; for better or worse
    for good or ill; for better or for worse; update; an update; any update; any updates; updates; some update; status; the status; my status
    current status; status update; application status; candidature status; feedback; any feedback; some feedback; your feedback; honest feedback
    detailed feedback; written feedback; constructive feedback; feedback either way; reasons why; reason why; an explanation; any explanation
    some explanation; written explanation; clarity; some clarity; clarity either way; certainty; some certainty; clear statement; your intention
    your intentions; what you intend; what your intentions; where i stand; know where i stand; where things stand; where we stand; where you stand
    where matters stand; where this stands; how things stand; how matters stand; which way; which way it went; what was decided
    what has been decided; closure; some closure; finality; ruled out; rule~ me out; counted out; count~ me out; been chosen; whom you chose
    your choice; final choice; made your choice; made a choice; your pick; finalist; finalists; final candidate; front runner; frontrunner
    first choice; second choice; reserve list; waiting list; wait list; waitlist; waitlisted; next step^; next steps; next round; next stage
    the next stage; final round; proceed or not; proceed with me; whether you will proceed; whether you intend to proceed; whether to proceed
    move forward with me; moving forward with me; going ahead; taking it further; take it further; take my application further
    taking my application further; pursue~ my application; pursuing my application; pursue my candidacy; hear either way; know either way
    told either way; tell me either way; let me know either way; a decision either way; zusage; absage; zu - oder absage; ja of nee; esito
    réponse définitive
    `,
  },
  reproach: {
    why: 'Reproaches the reader with a lack of courtesy, care or order.',
    members: `
    i would have thought; i'd have thought; one would have thought; you would have thought; you'd have thought; one would think; you would think
    you'd think; i would have expected; i'd have expected; one would have expected; one would expect; one might have expected; one might expect
    i might have expected; i had expected; i expected more; i expected better; expected better of; expected better from; expected more of
    expected more from; expect better from; expect more from; i would have hoped; i'd have hoped; i had hoped for more; one would have hoped
    one would hope; one might hope; i would have imagined; one would imagine; i should have thought; i should have expected; i should have hoped
    i had assumed; i had believed; i had been led to; led to believe; i was led to; led to expect; been led to; i had understood
    i was under the impression; given to understand; i was given to; i had the impression; gave me to understand; the least
    the least one can expect; the least one could expect; the least i expected; the least i expect; the least i could expect; least that can be
    at the very least; at the least; at least have; at least tell me; at least let me know; at least send; at least acknowledge; at least reply
    at least answer; at least a line; at least a reply; at least a word; at least one line; at least one reply; at least some
    at least the courtesy; the bare minimum; bare minimum; minimum of courtesy; minimum of respect; minimum courtesy; minimum of decency
    modicum of; a modicum of courtesy; modicum of respect; modicum of decency; shred of; shred of decency; ounce of; ounce of courtesy
    common courtesy; a common courtesy; simple courtesy; basic courtesy; ordinary courtesy; elementary courtesy; professional courtesy
    mere courtesy; plain courtesy; common decency; basic decency; simple decency; human decency; ordinary decency; decency; the decency
    have the decency; had the decency; courtesy; the courtesy; have the courtesy; had the courtesy; extend the courtesy; out of courtesy
    courtesy of a reply; courtesy of an answer; courtesy of a response; courtesy of a call; lack of courtesy; want of courtesy; no courtesy
    little courtesy; courtesy costs nothing; courtesy costs; manners; good manners; basic manners; bad manners; no manners; manners cost nothing
    lack of manners; where i come from; where i was brought up; in my day; my mother taught me; brought up to; brought up to answer; discourteous
    discourtesy; impolite; impoliteness; rude; rudeness; rather rude; simply rude; plain rude; quite rude; just rude; ill-mannered; bad form
    poor form; bad taste; not done; unmannerly; uncivil; incivility; civility; common civility; common politeness; politeness; basic politeness
    basic respect; a little respect; some respect; a bit of respect; more respect; respect for candidates; respect for people's time
    respect for my time; respect for applicants; respect my time; respect~ candidates; respect people's time; lack of respect; want of respect
    show~ respect; show some respect; show~ a little; disrespect; disrespectful; disrespected; feel disrespected; no respect; inconsiderate
    lack of consideration; no consideration; consideration for; some consideration; little consideration; thoughtless; thoughtlessness; careless
    carelessness; cavalier; cavalier attitude; casual attitude; offhand; high-handed; high handed; indifference; callous; heartless; unkind
    unfair; unfairly; not fair; isn't fair; is not fair; hardly fair; unjust; unreasonable; quite unreasonable; unprofessional; unprofessionally
    unprofessionalism; most unprofessional; rather unprofessional; not very professional; hardly professional; not professional
    isn't professional; lack of professionalism; lacks professionalism; a mark of; unacceptable; not acceptable; simply unacceptable
    quite unacceptable; totally unacceptable; frankly unacceptable; intolerable; inexcusable; inexplicable; hard to excuse; unworthy
    beneath a company; beneath you; shabby; shabbily; treated shabbily; shabby treatment; poor show; poor treatment; shame; shameful; for shame
    disgrace; disgraceful; a disgrace; disgusting; appalling; appalled; dreadful; dismal; outrageous; outraged; scandalous; a scandal; absurd
    ridiculous; farcical; a farce; a joke; a bad joke; some kind of joke; laughable; pathetic; insult; an insult; insulting; insulted
    feel insulted; adds insult; add~ insult to injury; insult to injury; slap in the face; kick in the teeth; humiliating; humiliated; humiliation
    demeaning; degrading; hurtful; a bit hurt; offended; offensive; annoyed; annoying; irritated; irritating; irritation; exasperated
    exasperating; exasperation; frustrated; frustrating; frustration; my frustration; disappointed; disappointing; disappointment
    my disappointment; deeply disappointed; rather disappointed; very disappointed; bitterly disappointed; somewhat disappointed
    a little disappointed; dismayed; dismay; to my dismay; puzzled; puzzles me; baffled; baffling; bewildered; bewildering; perplexed; perplexing
    at a loss; surprised by; surprised not to; surprised at; a little surprised; rather surprised; somewhat surprised; quite surprised
    surprises me; it surprises me; to my surprise; my surprise; to my great surprise; astonished; astonishing; astonishes me; astonishment
    to my astonishment; amazes me; staggered; shocked; shocking; taken aback; somewhat taken aback; troubling; it troubles me; i find it strange
    rather strange; find it odd; i find it odd; rather odd; it is curious; funny how; it is telling; rather telling; tell~ me a lot
    tell~ me something; speak~ volumes; says a lot; says something about; says much about; says it all; says everything; said it all
    reflects badly; reflects poorly; reflect~ badly on; reflect~ poorly on; reflect~ well on; poor reflection; does you no credit
    do~ you no credit; does not do you; no credit to; not a good look; bad look; a bad look; poor look; not a great look; leave~ a bad taste
    sour taste; bad impression; poor impression; makes a poor; gives a bad; gives a poor; worst impression; damage~ your reputation
    reputation for; for a company that; for a company which; for a firm that; for an employer that; for a school that; for a hospital that
    for a charity that; for people who; company of your; company of your size; company of your standing; firm of your; firm of your standing
    firm of your reputation; employer of choice; a company like yours; a firm like yours; an institution like yours; people first; people-first
    claims to value; claim to value; you claim; claims to; says it values; say you value; talk~ about values; talked about values
    talked about respect; talk about respect; pride~ itself on; prides itself on; pride yourselves on; pride yourself on; your values
    your website says; website says; your website speaks; your website promises; your own values; values on the wall; posters on the wall
    so-called; it would seem; it is clear that; as if i; as though i; as if my time; as if nothing; is that so; is it so; is it too
    is it too much; is it really; is it asking; is that too; is that too much; is that really; too much to ask; too much to expect
    too much trouble; too much bother; so much to ask; much to ask; hardly too much; hardly too much to ask; hardly too much to expect
    not too much to ask; isn't too much to ask; is not too much to ask; not much to ask; not a lot to ask; not asking much; not asking for much
    i'm not asking for; i am not asking for; not asking for the moon; not asking the impossible; hardly a lot; hardly much; hardly difficult
    hardly a difficult; hardly rocket science; rocket science; not rocket science; not that hard; not that difficult; not so hard
    not so difficult; isn't hard; is not hard; isn't difficult; is not difficult; surely; surely someone; surely somebody; surely it cannot
    surely it can't; surely by now; surely you know; surely i deserve; someone could; someone might; someone should; somebody could
    somebody might; somebody should; anyone could; nobody could; could have
    could have (told|written|called|let|sent|replied|rung|phoned|spared|been)
    could have (said|taken|answered|informed|emailed|had|at least|acknowledged|bothered); could at least; you could
    you could have (told|written|called|let|sent|replied|rung|phoned|spared|said|answered|informed|emailed|at least); you could at least
    you might; you might have (told|written|called|let|sent|replied|rung|said|informed|at least); you might at least; might at least
    might have been; would have been
    would have been (nice|courteous|polite|decent|kind|appreciated|good|enough|fair|considerate|honest|simple|the decent|better)
    it would have been; would have been nice; would have sufficed; would have done; would have cost; would have taken; would have saved
    would have meant; would it have; would it have hurt; would it have killed; would it be so; would it hurt; would it kill; would it be too
    should have; should have been told; should have been informed; should have heard; should have known; should not have to; shouldn't have to
    should not need to; shouldn't need to; should not be; shouldn't be; ought to have; ought not; a simple email; a simple reply; a simple line
    a simple note; a simple call; a simple message; a simple text; a simple no; a simple yes; a simple thank you; a simple answer
    a simple acknowledgement; simple email would; simple reply would; a short email; a short line; a short note; a short reply; a short message
    a brief email; a brief note; a brief reply; a brief line; a quick email; a quick call; a quick line; a quick note; a quick reply; a quick text
    one email; one line; a single line; a single email; a single sentence; a two-line email; two-line email; two lines; two minutes to
    five minutes to; thirty seconds; ten seconds; sixty seconds; half a minute; few words would; a word would; a line would; a call would
    a note would; a no would have; an email takes; email takes; takes a minute; takes a moment; takes two minutes; takes no time; takes seconds
    take~ two minutes; take~ a minute; take~ thirty seconds; cost~ nothing; costs nothing; costs you nothing; cost you nothing; would cost nothing
    price of a stamp; cost of a stamp; you promised; promised me; as promised; was promised; i was promised; despite your promise
    despite promises; despite your promises; despite your assurance; despite your assurances; despite assurances; despite being told
    despite what you; despite my; despite several; despite repeated; contrary to what; after all that; after all this; after everything
    after four; after five; after (two|three|four|five|six) (interviews|rounds|meetings|hours|visits|trips|tests|weeks); after giving
    after taking; after travelling; after traveling; after spending; after preparing; having given; having taken; having travelled
    having traveled; having spent; having prepared; having come; having invested; so much for; so much for being; so much for values
    so much for respect; still you; yet you; yet here; here i am still; and here i am; and here we are; here we go again; not the first time
    this is the second; this is the third; yet again; again and again; time and again; time after time; always an excuse; excuse^; excuses
    one excuse; one excuse after; new excuse; same excuse; no excuse; no apology; not even an apology; apology; an apology; apologies would
    without apology; without an apology; without even; without the courtesy; bothered; bother~ to; not bothered; couldn't be bothered
    could not be bothered; can't be bothered; cannot be bothered; nobody bothered; no one bothered; never bothered; hasn't bothered
    haven't bothered; has not bothered; have not bothered; did not bother; didn't bother; see~ fit; saw fit; seen fit; not seen fit; deign~
    deigned to; spare a minute; spare a moment; spare a thought; spare two minutes; spare five minutes; find the time; find time; found the time
    find a minute; find a moment; find five minutes; take the trouble; taken the trouble; took the trouble; made no effort; no effort
    little effort; lift a finger; lifted a finger; trouble yourself; troubled yourself; too busy; too important; too grand; too proud
    i know you are busy but; i know you're busy but; i realise you are busy but; i understand you are busy but; we are all busy; we're all busy
    i am busy too; i'm busy too; everyone is busy; busy as you; however busy; no matter how busy; no one is that busy; nobody is that busy
    candidates are people; candidates are human; i am a person; i'm a person; i am not a number; not a number; not just a number; people behind
    how would you; how would you feel; how would you like; put yourself in; in my shoes; if you were; if it were; if i treated; i always answer
    i always reply; i would never; i'd never; i for my part; kept my side; kept my word; kept my promise; i kept mine; i did my part
    i did everything; i have done everything; i've done everything; did everything you asked; i was there; i was on time; i answered within
    i replied within; i replied the same; i came when; my time too; time is valuable; my time is valuable; time has value; my time also
    people's time; other people's time; waste of; waste of time; waste of my time; wasted; wasted journey; wasted trip; wasted day; a waste
    time wasted; wasting; made a fool; made to look; feel foolish; feel a fool; feel like a fool; taken for a fool; played for; garden path
    strung along; feel used; feel cheated; cheated; deceived; misled; (mislead|misleads|misleading|misled); lied to; lie~ to; dishonest; bad faith
    in bad faith; in good faith; acted in good faith; came in good faith; broken trust; breach of trust; betray~; betrayed; let down; let me down
    feel let down; badly let down; felt let down; letting people down; let~ down; at fault; your fault; to blame; blame~; who is to blame
    disorganised; disorganized; shambles; a shambles; shambolic; a mess; amateur; amateurish; amateur hour; incompetence; incompetent; slapdash
    sloppy; glacial; glacial pace; snail's pace; at a snail's pace; left hand; the right hand; does anyone; does anybody; does nobody; does no one
    does anyone read; is anyone; is anybody; is nobody; is there anyone; is there anybody; has anyone; has anybody; has nobody; anyone home
    anybody there; anyone there; hello is anybody
    (two|three|five|thirty|sixty|ten) (lines|minutes|seconds|words) (would|is|are|of|to|from) (have|all|your|do|enough)
    (a|one|a single|a simple) (line|word|call|email) (would|is|costs|takes|was|from) (have|do|all|not|nothing|a|enough|you|be)
    (a|one|a single|a simple) (note|text|reply|sentence) (would|is|costs|takes|was|from) (have|do|all|not|nothing|a|enough|you|be)
    (a short|a brief|a quick) (line|word|call|email) (would|is|costs|takes|was|from) (have|do|all|not|nothing|a|enough|you|be)
    (a short|a brief|a quick) (note|text|reply|sentence) (would|is|costs|takes|was|from) (have|do|all|not|nothing|a|enough|you|be)
    (does|do|did) (nobody|no one|anyone|anybody|your office|your company|your team) (there|ever|read|reply|answer|check|have|own|know)
    (is|would|was) it (so|too|really so|really too|that|such) (hard|much|difficult|a burden|a lot|complicated|much trouble|great a favour)
    (for|from) a (company|firm|school|hospital|charity|house|bank) (that|which|of|whose|so) (prides|claims|speaks|talks)
    (for|from) a (company|firm|school|hospital|charity|house|bank) (that|which|of|whose|so) (advertises|preaches|values|your)
    (for|from) a (hotel|team|group|business|brand|university) (that|which|of|whose|so) (prides|claims|speaks|talks)
    (for|from) a (hotel|team|group|business|brand|university) (that|which|of|whose|so) (advertises|preaches|values|your)
    (for|from) a (company|firm|school|hospital|charity|house|bank) (that|which|of|whose|so) (this|teaches|sells|calls)
    (for|from) a (company|firm|school|hospital|charity|house|bank) (that|which|of|whose|so) (boasts|promises|that|proud)
    (for|from) a (hotel|team|group|business|brand|university) (that|which|of|whose|so) (this|teaches|sells|calls|boasts|promises|that|proud)
    (could|might|should) (at least)? have (told|let|written|called|sent|answered|replied) (me|us|to me|the|a|someone|somebody|one)
    (could|might|should) (at least)? have (informed|had|shown|spared|rung|dropped|given) (me|us|to me|the|a|someone|somebody|one)
    `,
  },
  'broken-promise': {
    why: 'Holds the reader to a date or word that was given.',
    members: `
    you said; you said by (friday|monday|tuesday|wednesday|thursday|the|last|end|yesterday|today|next|now|noon|mid); you said you'd
    you said you would (call|write|ring|phone|let|get|be in touch|reply|decide|have|know|email|contact|send|confirm|come back|update|inform)
    you said i'd; you said i would (hear|know|have|be told|get|receive); you said we'd; you said it'd; you said it would take; you said to expect
    you said to call; you said two weeks; you said a week; you said one week; you said within; you said within a week; you said next week
    you said this week; you said last; you said early; you said early next week; you said early last; you said ten days; you said five days
    you said a few days; you said no later; you said friday; you said monday; you said tuesday; you said wednesday; you said thursday
    you said tomorrow; you said soon; you said shortly; you said clearly; you said yourself; you yourself said; you yourselves said
    yourselves said; you told me; you told me you'd; you told me i'd; you told me to expect; you told me within; you told me a week
    you told me friday; you told us; i was told; i was told i'd; i was told to expect; i was told a week; i was told two weeks; i was told within
    i was told friday; i was told monday; i had been told; been told that; been told to expect; was told to expect; told to expect
    told i would hear; told i would know; told i would have; told me to expect; told we would; told that a decision; told a decision
    told me i would hear; told me i would have; told by (friday|monday|wednesday|the end|last); you promised; you promised an answer
    you promised a reply; you promised a decision; you promised feedback
    you promised to (call|write|ring|let|get|be|reply|decide|inform|email|contact|send|confirm|come back|update|keep); you had promised
    you have promised; you did promise; you solemnly promised; you yourself promised; promised me; promised us; promised to
    promised to (call|write|ring|let me know|get back|be in touch|reply|decide|inform|email|contact|send|confirm|come back|update); promised by
    promised by (friday|monday|wednesday|the|last|end); promised for; promised for (friday|monday|last|the); promised last; promised on
    promised feedback; promised call; promised reply; promised answer; promised email; promised update; promised decision; the promised
    the promised (call|reply|answer|email|update|decision|feedback|letter|date|response|offer|result|results); the call you promised
    the email you promised; the reply you promised; the answer you promised; the feedback you promised; feedback you promised; answer you promised
    update you promised; decision you promised; reply you promised; email you promised; call you promised; was promised; i was promised
    i was promised an answer; i was promised feedback; i was promised a decision; i was promised a call; were promised; we were promised
    been promised; had been promised; have been promised; promise; a promise; your promise; your promises; promises; promise^ made
    promise you made; promises made; promises you made; promise to (call|write|reply|let|get|be|inform|keep)
    promise of (a|an|feedback|news|an answer|a reply|a decision|a call); empty promise^; hollow promise^; broken promise^; unkept promise^
    forgotten promise; vague promise^; false promise^; false hope^; promise was not kept; promise has not been kept; promise not kept
    promise unkept; promise unfulfilled; promises not kept; not kept; kept your promise; not kept your promise; not kept your word
    keep your promise; keep your word; keep~ your word; break~ your promise; broke your promise; break~ your word; broke your word
    broken your word; go~ back on; went back on; gone back on; going back on; go back on your word; renege~; reneged on; word is your bond
    your word; gave your word; gave me your word; gave me his word; gave me her word; given your word; give~ your word; good as your word
    true to your word; man of his word; woman of her word; you gave me your word; your own word; your own words; in your own words
    your very words; your exact words; his words were; her words were; to quote you; i quote; quoting you; quoting your; i wrote it down
    i noted it; i made a note; my notes say; i have it in writing; have it in writing; in black and white; black and white; you wrote
    you yourself wrote; your email said; your email says; your email stated; your email promised; your e-mail said; your letter said
    your letter stated; your letter promised; your message said; your mail said; your mail stated; your website said; your website states
    your own email; your own message; your own letter; your own website; your last email; your last message; your last letter said
    your auto-reply said; your automatic reply; your automatic reply promised; your invitation said; your invitation stated; you assured
    you had assured me; you have assured me; you yourself assured; i was assured; been assured; had been assured; was assured; were assured
    assured me; assured that; assurance^; your assurance; your assurances; assurances that; the assurance; assurances i received; assurances given
    assurance given; assurance was given; assurance you gave; guaranteed me; you guaranteed; you vowed; you swore; you pledged; pledge^
    your pledge; you committed; you undertook; your undertaking; you agreed to
    you agreed to (call|write|let|get|reply|decide|inform|contact|send|confirm|come back); you agreed that; you had agreed; we agreed
    we had agreed; it was agreed; agreed date; agreed deadline; the agreed date; the agreed day; the agreed time; agreed timeline; agreed time
    the agreed deadline; you indicated; you had indicated; you stated; you stated clearly; you clearly stated; you had stated; you announced
    you had announced; you mentioned you would; you mentioned i would; you mentioned a decision; you mentioned that a; you mentioned two weeks
    you mentioned hearing; you led me to; you led me to believe; you led me to expect; you led me to think; led me to believe; led me to expect
    led to believe; led to expect; given to understand; given to believe; gave me to understand; you gave me to; you gave me a date
    you gave a date; you gave the; you gave the date; you gave me until; you gave yourselves; you gave yourself; gave yourselves; gave yourself
    you set a; you set a date; you set the; you set the date; you set yourself; you set yourselves; you yourselves set; you yourself set
    yourselves set; yourselves named; you named; you named a date; you named the day; you named friday; you yourselves named; you fixed
    you fixed the date; you chose the date; you chose the day; you picked the date; you proposed the date; it was you who; it was you that
    it was your idea; it was your own; it was your date; it was not i who; it wasn't me who; your own deadline; your own deadlines; your own date
    your own dates; your own timeline; your own timetable; your own timescale; your own schedule; your own calendar; your own target
    your own rule; your own rules; your own policy; your own process; your own plan; your own statement; your own estimate; your own time frame
    your own timeframe; your own two weeks; your deadline; your deadlines; your deadline passed; your date has; your date of; your timeline
    your timeline said; your timetable; your timescale; your time frame; your timeframe; your target date; your friday; your friday deadline
    your monday; your two weeks; your ten days; your one week; your five days; your five working days; the date you; the date you gave
    the date you set; the date you named; the date you mentioned; the date you yourselves; the date you promised; the date you proposed
    the day you; the day you gave; the day you named; the day you promised; the day you set; the deadline you; the deadline you gave
    the deadline you set; the deadline you named; the deadline you yourselves; the deadline you mentioned; the timeline you; the timeline you gave
    the timeline you set; the timeline you outlined; the timeline you shared; the timescale you; the timescale you gave; the timetable you
    the timeframe you; the time frame you; the week you; the week you mentioned; the friday you; the two weeks you; the fortnight you
    the ten days you; date has come; date has come and gone; date has passed; date has long passed; date is past; date came and went
    date has been and gone; that date; that date has passed; that day has; that day has passed; that day came; that deadline; that deadline passed
    that deadline has passed; that friday has; that week has; that week is; that was then; that was (monday|tuesday|wednesday|thursday|friday)
    that was last (week|month|monday|tuesday|wednesday|thursday|friday); that was over; that was more than
    that was (two|three|four|five|six|ten) (weeks|days|months) ago; it is now
    it is now (monday|tuesday|wednesday|thursday|friday|the|january|february|march|april|may|june)
    it is now (july|august|september|october|november|december|a|two|three|four|over|more)
    it's now (monday|tuesday|wednesday|thursday|friday|the|a|two|three|four|over)
    today is (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)
    it is (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (now|today|again|evening|night); friday came; friday has passed
    friday has come; friday has come and gone; friday came and went; monday came; monday came and went; monday has passed; monday has come
    wednesday came; wednesday has passed; thursday has passed; tuesday has passed; which friday; which friday did you mean; which week
    which monday; which year; friday of which week; friday of what year; last friday was; last monday was; by last friday; by last week
    by last monday; by now; should by now; should have had; should have heard; should have known by; should have been decided; should have been
    should already; was to hear; i was to hear; i was to have heard; i was to be told; i was to be informed; i was to be contacted
    i was to be called; i was to receive; i was to know; i was to have; was to be decided; was to be announced; was to call; was to write
    was to be in touch; were to call; were to write; were to let me know; were to be in touch; were to get back; you were to; you were to call
    you were to write; you were to let; you were to get; you were to decide; you were going to
    you were going to (call|write|let|get|reply|decide|send|ring|be|confirm|email|inform); you were supposed to
    you were supposed to (call|write|let|get|reply|decide|send|ring|be|have|confirm|email|inform); supposed to hear; supposed to have heard
    supposed to be; supposed to be told; supposed to call; supposed to get; was supposed to
    was supposed to (be|hear|come|call|have|take|arrive|get|know|receive); were supposed to; meant to hear; was meant to
    was meant to (be|hear|come|call|have|take|arrive); were meant to; were meant to (call|write|be|let|get); was due; was due last
    was due (monday|tuesday|wednesday|thursday|friday|yesterday|last|on|by|to|a|two|three); were due; was due to (hear|be|come|have|receive|know)
    answer was due; decision was due; reply was due; feedback was due; overdue; now overdue; is overdue; days overdue; weeks overdue; days late
    weeks late; a week late; already late; running late; later than you; later than promised; later than agreed; later than announced
    later than you said; longer than you; longer than you said; longer than promised; longer than agreed; longer than announced
    twice what you said; missed your; missed your own; missed the date; missed the deadline; missed deadline^; miss~ your; miss~ your own
    passed your own; past your own; past the date; beyond the date; beyond your; beyond your own; beyond the deadline; exceeded your
    let the date pass; let the day pass; let it slip; date slipped; deadline slipped; timeline slipped; slipped again; moved again; moved the date
    moved the goalposts; goalposts; moving the goalposts; changed the date; changed again; then it was; then it became; first it was
    first it was friday; first friday then; first you said; at first you said; then you said; then you told me; now you say; now you tell me
    now i am told; now i'm told; another date; another promise; yet another promise; yet another date; new date; take~ at your word
    took you at your word; taken you at your word; take you at your word; took your word; believe~ you; believed you; i believed you
    i believed what; i trusted you; trusted your word; relied on your; relied on what; relied on your word; i relied on; rely on your word
    counted on; planned around; i planned on; arranged around; arranged my; on the strength of; hold you to; hold~ you to; holding you to
    remind~ you; remind you; may i remind; let me remind; i remind you; i must remind; i would remind; allow me to remind; as you may recall
    as you will recall; you will recall; you may recall; you will remember; you may remember; perhaps you remember; do you remember
    if memory serves; if i remember correctly; if i recall correctly; unless i misheard; unless i misunderstood; unless i am mistaken
    if i heard correctly; what happened to; what happened to friday; what became of; what about the; what of the; where is the call
    where is the email; where is the feedback; so where is; so much for; so much for friday; so much for monday; so much for two weeks
    shortly turned; soon turned into; soon seems; your soon; your shortly; shortly is; shortly means; soon means; what does soon; what soon means
    days turned into; days have turned; days became; days have become; weeks became; week became; week has become; week turned into
    a few days turned; couple of days became; one week became; two weeks became; two weeks turned; next week became; next week never
    tomorrow never; tomorrow never came; never came; never happened; never arrived; never materialised; never materialized; never came through
    did not happen; didn't happen; has not happened; hasn't happened; did not come; didn't come; has not come; hasn't come; not materialised
    not materialized; not arrived; failed to materialise; failed to materialize; failed to arrive; failed to appear; came to nothing; nothing came
    nothing happened; nothing has happened; none came; none has come; none came through; no call came; no email came; no one called; nobody called
    no such call; no such email; still waiting for that; still waiting for the; still have not; still haven't; versprochen; zugesagt; promesso
    prometido; promis; comme promis
    `,
  },
  'sarcasm-of-waiting': {
    why: 'Irony about the wait or the silence.',
    members: `
    i assume your inbox; i assume your email; i assume your inbox is broken; inbox is broken; inbox must be broken; your inbox must
    your email must; your email is broken; your email is down; your server; your servers; servers must be down; mail server; your mail server
    spam filter; your spam filter; ate my email; eaten my email; eaten my message; eaten by the dog; dog ate; the dog ate; gremlins
    lost in the post; lost in the mail; must have been lost; must have got lost; gone astray; went astray; must have gone astray; went missing
    gone missing; missing in action; vanished into; vanished into thin air; swallowed up; bermuda triangle; black hole; a black hole
    fell into a hole; fallen into; down the back of the sofa; back of the sofa; behind a radiator; behind the radiator; carrier pigeon^
    carrier pigeons; by pigeon; pigeon post; your pigeon; homing pigeon; pony express; smoke signal^; smoke signals; semaphore; morse; morse code
    telegram; telegraph; telepathy; telepathic; telepathically; mind reader; mind-reader; mind reading; read minds; read your mind; crystal ball
    my crystal ball; reading tea leaves; tarot; tarot cards; ouija; ouija board; seance; séance; clairvoyant; fortune teller; horoscope
    my horoscope; oracle at delphi; white smoke; black smoke; conclave; the conclave; papal conclave; elect~ a pope; electing a pope
    popes have been elected; sistine chapel; habemus papam; message in a bottle; bottle in the sea; by bottle; owl post; by owl; your owl; snails
    a snail; by snail; snail mail; tortoise; a tortoise; by tortoise; by camel; by donkey; by mule; by stagecoach; by steamer; by sea mail
    slow boat; slow boat to china; by barge; has the panel retired; panel retired; panel has retired; has everyone retired; has everybody
    has everyone left; has somebody died; nobody has died; hope nobody has died; hope no one has died; building still standing
    has the office moved; office burned; building burned; burned down; burnt down; has there been a flood; an earthquake; natural disaster; meteor
    asteroid; asteroid strike; trapped under; trapped in a lift; stuck in a lift; stuck in the lift; been kidnapped; abducted; alien abduction
    abducted by aliens; aliens; witness protection; gone into hiding; hiding under; hiding under your desk; under the desk; left the country
    left the planet; moved to mars; emigrated; has emigrated; fled the country; on a desert island; desert island; shipwrecked; lost at sea
    all at sea; marooned; joined a monastery; taken a vow; vow of silence; taken holy orders; trappist; hibernate~; hibernating; hibernation
    in hibernation; gone into hibernation; fallen asleep; fast asleep; sleeping beauty; still sleeping; a long nap; long nap; in a coma
    slip~ into a coma; beauty sleep; long siesta; very long lunch; long lunch; extended lunch; gone fishing; out to lunch; still at lunch
    on a tea break; long tea break; your keyboard; keyboard is broken; keyboard must; broken keyboard; keyboard has lost; send button
    reply button; the reply button; your reply button; reply key; find the reply; find the send; forgotten how to type; forgotten how to write
    forgotten how to use; forgotten the password; lost the password; lost the phone; lost my number; telephone has been invented
    before the telephone; age of instant; age of email; twenty-first century; the 21st century; 21st century; this century; next century
    turn of the century; by the next century; before the century; in my lifetime; within my lifetime; before i die; before i retire
    before my retirement; before retirement; before my pension; in time for my pension; till retirement; before my grandchildren; my grandchildren
    grandchildren; for my grandchildren; my descendants; posterity; i am growing old; growing old; grow~ old; grown old; getting old
    i'm getting old; not getting younger; not getting any younger; none of us is getting; am not getting any; have aged; i have aged
    aged ten years; gone grey; going grey; go~ grey; going gray; grey hair^; gray hair; grey hairs; hair turning; my hair; my beard; grown a beard
    growing a beard; cobweb^; cobwebs; gathering cobwebs; gathering dust; gather~ dust; collecting dust; fossil; fossilised; fossilized
    turned to stone; mummified; petrified; taken root; growing roots; growing moss; empires rise; empires have fallen; rome was built; rome fell
    rome was not built; cathedral was built; pyramids; the pyramids; continents; continents drift; continental drift; tectonic; glacier^; glaciers
    glaciers move; glacial; glacial speed; ice age; next ice age; geological time; geological scale; in geological terms; stalactite^; stalactites
    stalactite grows; paint dry; watching paint dry; paint drying; grass grow; watching grass grow; watched pot; a watched pot; pot never
    whisky matures; good wine; cheese matures; mature nicely; marinating; marinate~; on simmer; slow cooker; slow-cooked; gestation
    gestation period; elephant's pregnancy; elephant's gestation; nine months; baby will be born; be at university; seasons have changed
    leap year; next leap year; next eclipse; solar eclipse; halley's comet; blue moon; phases of the moon; full moon; is it christmas
    by christmas; which christmas; next christmas; santa claus; letter to santa; answers faster; replies faster; replied faster; santa answers
    even santa; even santa claus; easter bunny; tooth fairy; the tooth fairy; unicorn; godot; waiting for godot; beckett play; kafkaesque
    shall i send; shall i send a search; should i send; search party; a search party; send a search party; search parties; sniffer dog^
    sniffer dogs; rescue party; mountain rescue; coast guard; coastguard; call the coastguard; call the police; alert the police; missing person
    missing persons; missing persons report; missing person's report; milk carton; file a missing; report you missing; sherlock; sherlock holmes
    private detective; hire a detective; private investigator; great mystery; the mystery; a mystery; remains a mystery; mystery deepens
    one of the great mysteries; state secret; a state secret; top secret; classified information; national security; matter of national
    is it a secret; a well-kept secret; best-kept secret; closely guarded; closely guarded secret; plot thickens; thank you for the suspense
    suspense novel; cliffhanger; a cliffhanger; next instalment; next installment; to be continued; drum roll; drumroll; the drumroll
    envelope please; the oscar; oscar goes; oscars; my compliments; slow clap; slow handclap; a round of applause; a medal; deserves a medal
    olympic sport; olympic event; a world record; guinness book; new record; a record; a masterclass; lesson in patience; course in patience
    textbook example; admirable consistency; admirable discretion; impressive silence; i am impressed by your silence; eloquent silence
    your silence speaks; silence speaks; silence speaks volumes; silence is golden; golden silence; deafening; loud silence; loud and clear
    message received; message received loud; heard loud; hear you loud; excellent communication skills; the art of silence; sounds of silence
    simon and garfunkel; thank you for not; thanks for not; thank you for nothing; thanks for nothing; thank you for your silence
    thanks for your silence; thank you for your non-reply; thank you for the deafening; thank you for keeping me; thanks for keeping me
    thank you for teaching me patience; thank you for the lesson; thanks for the lesson; how very kind; how considerate; how very considerate
    how charming; how refreshing; how typical; so kind of you not; so considerate; what a surprise; what a treat; surprise surprise
    quelle surprise; wonders never cease; miracle happens; small miracle; hell freezes; when hell freezes; pigs fly; pigs might fly; when pigs fly
    flying pigs; cows come home; till the cows; once in a blue; twelfth of never; never never land; neverland; kingdom come; end of time
    end of days; until doomsday; doomsday; judgement day; judgment day; second coming; any decade; any decade now; any century; any century now
    any year now; any day now; any time this; any time this century; some time this century; some time this decade; one fine day
    one of these days; one of these years; someday; this decade; fullness of time; all in good time; to those who wait; those who wait
    he who waits; patience is a virtue; my virtue; sainthood; canonised; canonized; candidate for sainthood; buddha; zen; zen master; zen-like
    becoming quite zen; stoicism; job himself; patience of job; biblical; biblical patience; hachiko; hachikō; dog at the station; faithful dog
    hourglass; sands of time; sundial; my sundial; calendar must; your calendar must; calendar differs; your calendar; gregorian; julian calendar
    mayan calendar; another time zone; different time zone; time runs differently; runs differently; runs slower; time passes differently
    your clock; clocks must; your watch; your watch must; clock has stopped; clocks stopped; stopped clock; dog years; light years; light-year
    days are longer; on jupiter; on pluto; define soon; definition of; your definition of; definition of soon; definition of shortly
    definition of a week; interesting definition; flexible definition; generous definition; novel definition; elastic concept; flexible concept
    time is relative; is relative; theory of relativity; a movable feast; moveable feast; which week; which year; what year; of which year
    of what year; this year or next; friday of which; did you mean friday; presumably; i can only assume; i can only presume; can only assume
    can only suppose; can only imagine; can only conclude; one can only; one assumes; one presumes; one supposes; one must assume
    i suppose i should; i suppose no news; i imagine it must; i gather from the silence; i dare say; i daresay; doubtless; perfectly good reason
    a perfectly good; perfectly good explanation; perfectly reasonable; i trust you are still; i trust you are well; i trust you are alive
    i trust nobody; i trust the panel; i do hope; i do hope nothing; i hope you survived; i hope you are still; i hope you're still
    i hope you are alive; i hope you're alive; hope you are alive; hope you're alive; are you alive; still alive; alive and well
    are you still there; are you there; hello hello; knock knock; knock knock anyone; is this thing on; this thing on; testing testing
    calling earth; houston; do you copy; over and out; mayday; sos; anyone there; anybody there; anyone home; anybody home; is anyone there
    is anybody there; is anybody home; checking you're; checking that you still; you still exist; still exist; you exist; proof of life
    sign of life; signs of life; send proof; blink twice; blink once; once for yes; knock once; knock twice; one knock; cough once; a wink
    drop a hint; a hint; give me a hint; subtle hint; take the hint; i can take a hint; can take a hint; got the hint; got the message
    i get the message; i get the hint; i got the hint; silly me; foolish me; foolish of me; silly of me; how silly of me; how foolish; naive of me
    naïve of me; naïvely; call me old-fashioned; how old-fashioned; i must be old-fashioned; my mistake; my fault for; forgive me for thinking
    forgive me for imagining; forgive me for expecting; forgive me for assuming; sorry to interrupt; hate to interrupt; far be it from me
    heaven forbid; god forbid; dare i ask; dare i hope; if it is not too much; if it isn't too much; if it's not too much; not too much trouble
    too much trouble; should you ever; if you ever; in case you have forgotten; in case you've forgotten; in case anyone; in case you remember
    you may vaguely; vaguely remember; the tall one; i was the one; interviewed in another; in a previous life; in another life; once upon a time
    long long ago; in a galaxy; far far away; back when; ancient history; in the last century; in the reign; dawn of time; stone age; dark ages
    `,
  },
  ultimatum: {
    why: 'Says what the writer will do or conclude unless an answer comes.',
    members: `
    otherwise; otherwise i'll; otherwise i shall; otherwise i must; otherwise i assume; otherwise i'll assume; otherwise please; or else
    or i will; or i'll; or i shall; or i must; or i will take; or i will accept; or i will assume; or i take; or i move; or i withdraw; or i walk
    or i go; if not i'll; if not i shall; if not i must; if not then; if not please; failing that; failing which; failing this; failing an answer
    failing a reply; failing a response; in the absence of any; absent any; absent a reply; absent an answer; barring a reply; unless
    unless i hear; unless i hear back; unless i hear otherwise; unless i receive; unless i get; unless i am told; unless you tell
    unless you reply; unless you write; unless you let; unless you contact; unless you confirm; unless you object; unless there is an answer
    unless someone; unless somebody; if i don't hear; if i do not hear; if i don't hear back; if i do not hear back; if i don't hear anything
    if i haven't heard; if i have not heard; if i hear nothing; if i hear nothing back; if i hear no; if i am not told; if i am not informed
    if i am not contacted; if i receive no; if i receive nothing; if i do not receive; if i don't receive; if i do not get; if i don't get
    if i get no; if i get no answer; if i get no reply; if no reply; if no answer; if no response; if no word; if no decision; if nobody
    if nobody replies; if nobody calls; if nobody answers; if no one; if no one replies; if no one calls; if nothing comes; if nothing arrives
    if nothing happens; if there is no; if there is no answer; if there is no reply; if there is nothing; if there's no; if there's nothing
    if there is still no; if it is silence; if silence; if the silence; if the silence continues; if this silence; if this continues
    if you do not; if you don't; if you do not reply; if you don't reply; if you do not answer; if you don't answer; if you do not respond
    if you don't respond; if you do not tell; if you don't tell; if you do not call; if you don't call; if you don't write; if you do not want
    if you fail to; if you cannot tell; if you can't tell; if you cannot give; if you can't give; if you cannot decide; if you can't decide
    if you are no longer; if you're no longer; if you haven't; if you won't; if you really want; if you are serious; if you're serious
    if you are still interested; if you're still interested; if you are not interested; if you're not interested; if the answer; if your reply
    if your company; i shall take it that; i'll take it that; i take it that; i'll take it as; i shall take it as; i take it as; take it as
    take that as; i'll take that as; take this as; take silence as; take the silence as; taking your silence as; i take your silence
    take your silence; take silence to mean; take it to mean; silence means; silence as a no; silence as no; silence as an answer
    silence is an answer; your silence as; your silence tells; your silence means; i shall assume; i will assume; i'll assume; i must assume
    i have to assume; i can only assume; i would assume; i'd assume; i am assuming; i'm assuming; i assume the answer
    assume you are not interested; assume you're not interested; assume you are no longer; assume you've; assume the answer; assume the worst
    assume i am; assume i'm; assume it's; assume so; assuming the answer; i shall presume; i'll presume; i will presume; i must presume
    conclude that; i shall conclude; i will conclude; i'll conclude; i must conclude; i can only conclude; i have to conclude; i conclude
    draw~ my own conclusions; draw my own conclusions; draw my conclusions; draw the conclusion; draw~ the obvious; obvious conclusion
    draw conclusions; drawing my own; read~ it as; read it as; read that as; read your silence; read silence; i'll read; i will read; i shall read
    i will interpret; i'll interpret; i shall interpret; interpret~ as; interpret your silence; interpret silence as; interpret it as
    interpret that as; treat it as; treat~ it as; treat that as; treat this as; treat the matter as; treat silence as; i will treat; i shall treat
    i'll treat; consider it closed; consider~ the matter; consider the matter; consider the matter closed; consider this closed
    consider my application withdrawn; consider myself; consider myself free; consider myself rejected; consider myself released; consider me out
    consider me no longer; consider me withdrawn; consider it withdrawn; consider~ elsewhere; i will consider; i shall consider; i'll consider
    i will regard; i shall regard; i'll regard; regard it as; regard the matter; regard myself; regard this as; withdraw~; withdraw
    withdraw my application; withdraw my candidacy; withdraw my candidature; withdraw my name; withdraw my interest; withdrawing
    withdrawing my application; withdrawn; i will withdraw; i'll withdraw; i shall withdraw; i must withdraw; i will have to withdraw
    i may withdraw; i may have to withdraw; have to withdraw; forced to withdraw; obliged to withdraw; compelled to withdraw; prepared to withdraw
    ready to withdraw; pull~ out; pull out; pulling out; pull my application; pull my name; pulling my application; i'll pull; i will pull
    take my name; take myself out; remove my name; remove my application; remove myself; remove me; scratch my name; strike my name; cross me off
    bow~ out; bow out; bowing out; drop~ out; drop out; opt~ out; stepping away; walk~ away; walk away; walking away; i will walk; i'll walk
    turn you down; turn~ it down; turn it down; turn your company down; decline any; no longer be available; no longer available
    no longer be interested; no longer interested; no longer wish; no longer consider; no longer considering; no longer hold; no longer able
    no longer prepared; no longer willing; no longer wait; no longer keep; no longer count; cease to be available; not remain available
    not stay available; not wait; won't wait; will not wait; won't be waiting; will not be waiting; shall not wait; i shall not wait; i won't wait
    i will not wait; i will not be waiting; i won't be waiting; i can't wait; i cannot wait; not going to wait; i am not going to wait
    i'm not going to wait; not wait any longer; not wait forever; not wait around; not be kept; i will move on; i'll move on; i shall move on
    i must move on; i have to move on; i need to move on; i am moving on; i'm moving on; moving on without; time to move on
    moving forward without; go elsewhere; i will go elsewhere; i'll go elsewhere; i shall go elsewhere; have to go elsewhere; going elsewhere
    look elsewhere; i will look elsewhere; i'll look elsewhere; i shall look elsewhere; must look elsewhere; have to look elsewhere
    looking elsewhere; look~ elsewhere; turn to others; turn to another; take my skills; take my skills elsewhere; take my talents
    take my talents elsewhere; take my experience elsewhere; take my business; take my business elsewhere; take it elsewhere; take my custom
    sign elsewhere; sign with; sign with another; sign with the other; sign the other; i will sign; i'll sign; i shall sign; i'm signing
    i am signing; signing elsewhere; accept elsewhere; i will accept; i'll accept; i shall accept; i will be accepting; i'll be accepting
    accept another; accept another offer; accept the other; accept the other offer; accept their offer; accept theirs; accept an offer
    accept one of; accepting elsewhere; accepting another; accepting the other; have to accept; i will have to accept; i'll have to accept
    i must accept; say yes to the other; say yes elsewhere; go with the other; go with them; go with another; i will go with; i'll go with
    commit elsewhere; commit to another; commit to the other; i will commit; join them; take the other; take the other offer; take the other job
    take the other post; take their offer; take another; take another offer; i will take; give~ them my answer; give them my answer
    give my answer to; give the other; tell the other; i will tell them; i'll tell them; go to another; go to the competition
    go to your competitor; go~ to a competitor; final reminder; a final reminder; my final reminder; this final; last reminder; a last reminder
    my last reminder; second reminder; third reminder; first and last reminder; reminder before; final notice; a final notice; my final email
    this is my final; my final message; final attempt; my final attempt; a final attempt; final request; my final request; final enquiry
    final inquiry; final follow-up; final follow up; my final follow-up; final call; final chance; final warning; a warning
    consider this a warning; consider this notice; consider this my last; consider this my final; consider this final; last message
    my last message; this last message; last email; my last email; my last e-mail; this is my last; this is my last email; this is my last message
    this is my last attempt; this is the last; this is the last time; this is the last email; this is the last message; this will be my last
    this will be my final; this will be the last; will be my last; will be my final; shall be my last; be my last; last attempt; my last attempt
    a last attempt; one last attempt; one last time; one final time; last time; the last time; last time i write; last time i'll; last time i ask
    last time i shall; last you will hear; last you'll hear; last you hear; last you'll; you will hear no more; you will not hear; you won't hear
    hear no more from me; hear nothing more; i will not write; i will not write again; i won't write again; i shall not write
    i shall not write again; i won't be writing; i will not be writing; not write again; won't write again; i will not ask; i will not ask again
    i won't ask again; i shall not ask again; not ask again; i won't chase; i will not chase; i won't follow up; i will not follow up
    i won't contact; i will not contact; not contact you again; i will stop; i'll stop; i shall stop; i will stop writing; i give up
    i am giving up; i'm giving up; i will give up; i'll give up; i shall give up; last chance; one last chance; one more chance; last call
    last opportunity; a last opportunity; final opportunity; decide how to proceed; decide how i proceed; decide what to do; decide my next
    decide on my next; decide accordingly; act accordingly; plan accordingly; proceed accordingly; respond accordingly; i will act; i shall act
    i'll act; i will act accordingly; i shall act accordingly; i will proceed; i shall proceed; i'll decide; make my decision without
    decide for myself; decide without; take matters; matters into my own; into my own hands; my own hands; take steps; take further steps
    take this further; take it further; take the matter further; take action; take other action; take appropriate action; take appropriate
    appropriate action; appropriate steps; other measures; other arrangements; make other arrangements; make other plans; make alternative
    alternative arrangements; alternative plans; no alternative; no choice; no other choice; no option; leave me no; leave me no choice
    leaves me no; leaves me little; you leave me no; give~ me no choice; gives me no choice; forced to; i will be forced; i'll be forced
    i shall be forced; be forced to; i am forced; i'm forced; compelled to; i am compelled; be compelled; obliged to; i shall be obliged to
    i will be obliged to; i am constrained; i will have to; i'll have to; i shall have to; i would have to; won't hesitate; will not hesitate
    i will not hesitate; i won't hesitate; shall not hesitate; reserve the right; i reserve the right; reserve~ the right; reserve my right
    reserve my rights; escalate~; escalate; escalate the matter; escalating; escalation; will escalate; i will escalate; i'll escalate
    i shall escalate; have to escalate; contact your director
    contact your (manager|boss|ceo|head|head office|headquarters|hr|board|superior|superiors|supervisor|chairman|chair|managing director)
    contact your (director|president|owner|dean|principal|head teacher|headteacher)
    contact your (governors|trustees|general manager|minister|ombudsman|union|works council); contact your head office; contact head office
    write to your (manager|boss|ceo|head|head office|headquarters|hr|board|director|superior)
    write to your (chairman|chair|managing director|president|owner|dean|principal|governors|trustees|general manager)
    write to the (manager|boss|ceo|head|head office|board|director|chairman|chair|managing director|president|owner)
    write to the (dean|principal|governors|trustees|general manager|press|newspaper|papers|ministry|ombudsman|union|rector)
    speak to your (manager|boss|ceo|head|hr|director|superior|chairman|owner|superiors|supervisor)
    speak to the (manager|boss|ceo|director|owner|head|chair); speak with your (manager|boss|ceo|hr|director|superior|superiors)
    talk to your (manager|boss|ceo|hr|director|superior)
    call your (manager|boss|ceo|head office|headquarters|hr|director|switchboard|office|superior|reception); complaint; a complaint
    formal complaint; a formal complaint; lodge~ a complaint; file~ a complaint; make~ a complaint; raise~ a complaint; complain~
    go over your head; over your head; over your heads; above your head; higher authority; higher authorities; competent authority; higher up
    people above; someone senior; someone more senior; take it up with; take this up with; take it higher; take it upstairs
    bring it to the attention; bring this to the attention; attention of your director; attention of management; copy your; copying in; cc your
    i have copied; i've copied; your superior; your superiors; your director; your ceo; your head office; your board; your chairman
    let your manager; let your director; let your ceo; glassdoor; glassdoor review; a glassdoor review; review on glassdoor; on glassdoor; kununu
    trustpilot; on trustpilot; indeed review; google review; leave a review; leave~ a review; write a review; write~ a review; post~ a review
    post a review; honest review; public review; bad review; on linkedin; post about this; share~ my experience; make it public; make this public
    tell others; tell other candidates; warn others; warn~ others; warn other; word gets around; word gets round; word travels; word travels fast
    it's a small world; small industry; industry is small; our trade is small; trade is small; we all talk; people will hear; lawyer^; my lawyer
    solicitor; legal action; legal advice; legal steps; tribunal; labour court; labor court; labour inspectorate; labor board
    equal opportunities commission; data request; data subject; data subject access; subject access request; gdpr; gdpr request; under gdpr
    delete my data; erase my data; send you an invoice; send an invoice; claim back; reclaim; on your doorstep; at your door; at your reception
    in your reception; in your lobby; come in person; come by your office; appear in person; turn up; pay you a visit; as of monday; as of friday
    from that moment; after which time; past that point; should i not; should i not hear; should i not receive; should i hear
    should i hear nothing; should no reply; should no answer; should you fail; my offer stands; my offer stands until; offer stands
    offer stands until; offer lapses; my interest expires; interest will lapse; my candidacy lapses; my availability ends; my availability expires
    my patience ends; my goodwill; choice is yours; the choice is yours; ball is in your court; in your court; your loss; it is your loss
    it's your loss; loss is yours; now or never; one or the other; either you want; either you tell; either i hear; either way i'll; last word
    my last word; that is my last; that's my last; that is final; that's final; my decision is final; end of story; end of the road; finito
    schluss; basta; letzte mahnung; ultimatum; an ultimatum; not an ultimatum; this is not an ultimatum; not a threat; this is not a threat
    not meant as a threat; consequences; you will regret; you'll regret; you may regret; come to regret; live to regret; you will miss
    you'll miss; you will lose; you'll lose; lose me; lose a good; you risk; you risk losing; risk losing; risk of losing; you may lose
    you might lose; you could lose; you will be losing
    (accept|take|sign|choose|go with|say yes to) (the|their|another|the other) (offer|contract|post|job|role|one|position|place)
    (accept|take|sign|choose|go with|say yes to) (that|a different|an) (offer|contract|post|job|role|one|position|place)
    (will|'ll|shall) (accept|take|sign|go with|choose|join|commit to) (the|their|another|a|your|that|elsewhere|them)
    (will|'ll|shall|must|may|would) (withdraw|pull out|bow out|step away|walk away|move on|look elsewhere|go elsewhere|turn elsewhere|drop out)
    (withdraw|pull|take back|remove) my (application|name|candidacy|candidature|cv|papers|bid|interest|portfolio)
    (will|'ll|shall) (write to|call|contact|ring|speak to|go to|approach|copy in|inform) your (director|manager|boss|ceo|board|head office)
    (will|'ll|shall) (write to|call|contact|ring|speak to|go to|approach|copy in|inform) your (chairman|superior|owner|head|hr)
    (will|'ll|shall) (assume|take it|conclude|presume|understand|consider|regard|treat|read) (that|the|this|it|you|your|my|silence|myself)
    unless (i|we) (hear|receive|get|have) (from|back|otherwise|word|news|an answer|a reply|your|something|anything)
    if (i|we) (hear|receive|get|have) (nothing|no reply|no answer|no word|no news|silence)
    (last|final|third and last|third and final|one last) (reminder|attempt|request|message|email|letter)
    (last|final|third and last|third and final|one last) (note|call|enquiry|inquiry|time of asking)
    `,
  },
  leverage: {
    why: "Other suitors or the writer's market value used as weight.",
    members: `
    other companies; other companies are interested; other companies want; other companies answer; other companies reply; other company
    another company; another company wants; other firm^; other firms want; another firm; another firm has offered; another firm wants
    other employer^; other employers want; another employer; other school^; another school; other hospital^; another hospital; another trust
    another practice; another agency; another studio; another hotel; another restaurant; another kitchen; another garage; another yard
    another site; another airline; another club; another orchestra; another theatre; another bank; another lab; another university
    another council; another charity; another operator; another contractor; another shipyard; another farm; other offer; other offers
    another offer; another job offer; a second offer; second offer; third offer; two offers; three offers; two other offers; three other offers
    several offers; several other offers; multiple offers; many offers; numerous offers; a number of offers; a couple of offers; offers in hand
    an offer in hand; offer in hand; offers on the table; an offer on the table; offer on the table; offer on my desk; offer in my inbox
    offer in my pocket; offer in writing; written offer; signed offer; firm offer; concrete offer; solid offer; strong offer; generous offer
    attractive offer; very good offer; very attractive offer; better offer; excellent offer; tempting offer; standing offer; open offer
    outstanding offer; pending offer; verbal offer; offer from; an offer from; offer from another; offers from; offers from other
    offers elsewhere; offer elsewhere; an offer elsewhere; offered elsewhere; offered me; have both offered; have offered; has offered
    made me an offer; made an offer; have made me an offer; has made me an offer; received an offer; have received an offer; have received offers
    received another; got an offer; got another offer; i've got an offer; i have an offer; i have another offer; i have offers; i have two offers
    i hold an offer; i hold another; i hold two; holding an offer; holding two; sitting on an offer; sitting on two; sitting on another
    in receipt of an offer; entertain~ offers; entertain other; entertaining other; weighing offers; weighing other; competing offer
    competing offers; a competing offer; competing process^; competitive offer; counter-offer; counteroffer; counter offer; rival offer^
    rival bid; rival; rivals; a rival; your rival; your rivals; rival firm; rival company; rival firms; rival employer; your competitor
    your competitors; your main competitor; your biggest competitor; your direct competitor; your closest competitor; your largest competitor
    your competition; the competition; competitor^; a competitor; competitors answer; competitor across; competitor of yours
    one of your competitors; across the road; across the street; across town; down the road; down the street; neighbour of yours; your neighbour
    your neighbours; your neighbors; other side of town; other bidder; other bidders; bidder; bidding war; others are interested; others are keen
    others are waiting; others have been; others have offered; others want; others move; others move faster; others have moved; others answer
    others replied; others decided; others decide; others can; others manage; others seem; others value; others pay; elsewhere; answered faster
    replied faster; decided faster; decided within; decide faster; answered within; replied within; replied the same day; called me back
    called back within; called within; came back within; quicker than you; faster than you; faster than yours; quicker than yours; on the market
    on the market long; won't be on the market; will not be on the market; won't be on the market long; not be on the market; not on the market
    off the market; be off the market; off the market soon; taken off the market; i am off the market; going off the market; come off the market
    market is hot; market moves; hot market; hot property; candidate's market; candidates ('|’)? market; a candidate market; seller's market
    sellers ('|’)? market; market for people; in demand; in great demand; in high demand; in strong demand; much in demand; very much in demand
    highly in demand; sought after; sought-after; much sought after; highly sought after; highly sought-after; most sought-after; hard to find
    rare breed; rare bird; rare find; rare combination; rare skill^; rare skills; rare profile; scarce skill^; scarce skills; in short supply
    short supply; few and far between; one of the few; not many people; there are few; there are not many; there aren't many; skills shortage
    shortage occupation; staff shortage; shortage of people; shortage of qualified; qualified people; people with my; people with my skills
    people like me; people of my; someone with my; someone like me; candidates like me; candidates like myself; profile like mine
    profiles like mine; skills like mine; experience like mine; my calibre; my caliber; of my caliber; calibre; my value; my market value
    my worth; know my worth; i know my worth; worth more; valued elsewhere; appreciated elsewhere; wanted elsewhere; needed elsewhere
    where i am wanted; where i'm wanted; want me; wants me; they want me; who want me; would love to have me; love to have me; keen to have me
    eager to have me; glad to have me; happy to have me; lucky to have me; would be lucky; fight over me; fighting over; queuing up; queueing up
    lining up; lined up outside; door is knocking; knock~ on my door; knocking on my door; knocking at my door; knock at the door
    (beat|beating|beaten) a path; beating down my door; beating a path; headhunter^; headhunted; headhunters call; head-hunter^; headhunter called
    headhunters calling; head hunted; recruiter^; recruiters; recruiters call; recruiters contact; recruiters keep; recruiters write
    recruiters chasing; recruiter called; recruiter rang; recruiters message; agency keeps; agencies keep; agencies call; poach~; poached
    poaching; been approached; was approached; were approached; have been approached; approached about; approached twice; phone keeps ringing
    phone rings; phone does not stop; phone has not stopped; phone hasn't stopped; phone is ringing; inbox is full; linkedin inbox; courted
    being courted; wooed; pursuing me; chasing me; interest from others; interest from other; interest elsewhere; considerable interest
    a lot of interest; plenty of interest; much interest; other interest; other interested; other interested parties; interested parties
    several parties; other parties; two other parties; suitor^; other suitors; suitors; other invitations; several invitations; invited elsewhere
    other interview^; other interviews; interviews elsewhere; interview elsewhere; interviewing elsewhere; interviewing with; i am interviewing
    i'm interviewing; also interviewing; still interviewing; interviews lined; three interviews; two interviews; interviews this week
    interviews next week; final round elsewhere; final stage with; final stages with; final stages elsewhere; late stage; late-stage
    advanced stage; advanced stages; advanced talks; advanced discussions; in discussion with; in discussions with; in negotiations
    in process with; other process; other processes; several processes; parallel processes; other irons; irons in the fire; fish in the sea
    all my eggs; not all my eggs; other options; several options; other good options; plenty of options; no shortage of offers
    no shortage of options; my options; options open; my options open; keep my options open; weigh~ my options; weighing my options
    consider~ my options; considering my options; review~ my options; exploring other; exploring my options; exploring options; look~ at other
    looking at other; looking at others; looking at offers; other opportunity; other opportunities; another opportunity; other roles; another role
    other role^; other positions; another position; another post; another job; other jobs; other avenues; doors are open; my alternatives; plan b
    my current employer wants; my employer wants; my employer has asked; my boss wants; my boss has offered; wants to keep me; want me to stay
    wants me to stay; begged me to stay; asked me to stay; persuade me to stay; offered me a raise; offered me a rise; offered to match
    offered a promotion; offered me a promotion; promotion here; promotion where; keep me here; extend my contract; extended my contract
    contract extension; renew my contract; contract renewal; sign for another; sign for another season; another season; another contract
    deciding between; decide between; choose between; choosing between; torn between; caught between; my first choice; you are my first
    you're my first; you were my first; rather join; rather work; i would choose; my preference; preferred option; preferred choice
    top of my list; my top; top choice; my favourite; my favorite; you are ahead; you are the favourite; give you first; first refusal
    give you the chance; give you the opportunity; giving you the chance; giving you first; fair warning; only fair to; fair to warn
    courtesy to tell; thought you should know; you should know; you ought to know; i should warn; i must warn; i want to be transparent
    to be transparent; so that you know; so you are aware; i have been patient; i've been patient; hold them off; holding them off
    putting them off; put them off; kept them waiting; keep them waiting; keeping them waiting; asked them to wait; asked for more time
    ask for an extension; extended once; already extended; bought time; make them wait; cannot keep; can't hold; cannot hold; hold the place
    hold the offer; won't hold; will not hold; will not be held; won't be held; won't last; will not last; won't keep; will not keep; won't wait
    will not wait; aren't waiting; are not waiting; they are waiting; they're waiting; waiting for my answer; waiting for my signature
    waiting for my reply; want an answer; wants an answer; want my answer; wants my answer; want my signature; want my decision; wants me to start
    want me to start; want me to sign; wants me to sign; need my answer; needs my answer; need my decision; need to answer; need to give
    pressing me; pushing me; expect my answer; expects my answer; expires; expires tomorrow; expires friday; expiring; expiring offer; expiry
    exploding offer; exploding; contract in front; contract on the table; contract ready; contract waiting; pen in hand; pen in my hand
    ready to sign; about to sign; sign tomorrow; my signature; dotted line; starting elsewhere
    (have|hold|received|got|holding|with) (a|an|another|a second|a written) (offer|offers|contract|proposal|proposals)
    (have|hold|received|got|holding|with) (a firm|a better|two|three|several) (offer|offers|contract|proposal|proposals)
    offer (from|at|with) (a|an|the|your|another|one|two) (competitor|rival|bank|hospital|school|firm|company|agency)
    offer (from|at|with) (a|an|the|your|another|one|two) (studio|hotel|trust|practice|clinic|yard|group|other)
    (another|one other|a rival|a second|the other) (company|firm|school|hospital|agency|studio|hotel) (is|has|wants|would|offered)
    (another|one other|a rival|a second|the other) (company|firm|school|hospital|agency|studio|hotel) (answered|replied|called|moved)
    (another|one other|a rival|a second|the other) (trust|clinic|yard|employer|restaurant|garage|bank) (is|has|wants|would|offered)
    (another|one other|a rival|a second|the other) (trust|clinic|yard|employer|restaurant|garage|bank) (answered|replied|called|moved)
    (other|several|two other|three other|many) (companies|firms|schools|hospitals|agencies) (are|have|want|would|offered)
    (other|several|two other|three other|many) (companies|firms|schools|hospitals|agencies) (answered|replied|called|keep|seem)
    (other|several|two other|three other|many) (studios|hotels|employers|restaurants|yards) (are|have|want|would|offered)
    (other|several|two other|three other|many) (studios|hotels|employers|restaurants|yards) (answered|replied|called|keep|seem)
    (people|someone|candidates|engineers|nurses|teachers) (like|with|of) (me|mine|my skills|my experience|my record)
    (people|someone|candidates|engineers|nurses|teachers) (like|with|of) (my calibre|my caliber|my background|my licences)
    (chefs|drivers|developers|welders|specialists) (like|with|of) (me|mine|my skills|my experience|my record)
    (chefs|drivers|developers|welders|specialists) (like|with|of) (my calibre|my caliber|my background|my licences)
    (wants|want|need|needs) (my|an|a) (answer|reply|signature|decision|yes|response) (by|on|before|today|tomorrow|this)
    (expects|expect|require|requires) (my|an|a) (answer|reply|signature|decision|yes|response) (by|on|before|today|tomorrow|this)
    (pressing|pushing|chasing|waiting on|pursuing|courting) me (for|to|hard|about|daily)
    (answered|replied|decided|called back|came back|offered) (in|within) (two|three|a|one|five|an|24|48) (days|day|hours|hour|week)
    `,
  },
  inconvenience: {
    why: 'Counts the trouble and cost the writer went to.',
    members: `
    kept my calendar free; kept my calendar; kept my diary; kept my diary free; kept my diary clear; kept my schedule; kept my schedule free
    kept my schedule open; kept my week; kept my weeks; kept my weekend; kept my weekends; kept my days; kept my day; kept my mornings
    kept my afternoon; kept my afternoons; kept my evenings; kept my summer; kept my september; kept my phone; kept my line; kept my line free
    kept my line open; kept my dates; kept my dates open; kept the dates; kept the date; kept the date free; kept the dates free; kept the day
    kept the day free; kept the week; kept the week free; kept the weekend; kept the month; kept the whole; kept myself; kept myself free
    kept myself available; kept free; kept open; kept clear; keep~ my calendar free; keep~ my diary free; keep~ my schedule; keep~ my dates
    keep~ my week; keep~ myself free; keep~ myself available; keep~ my phone; hold~ my calendar; held my calendar; holding my calendar
    holding my dates; holding dates; hold~ dates; held the dates; held dates; hold~ the date; hold~ the week; held the week; held the week open
    blocked my calendar; blocked out; blocked off; block~ out; block~ off; cleared my calendar; cleared my diary; cleared my schedule
    cleared my day; clear~ my diary; clear~ my calendar; clear~ my schedule; rearranged my day; rearranged my week; rearranged my shifts
    rearranged my schedule; rearranged; rescheduled everything; rescheduled patients; rescheduled clients; turned down shifts; turned down work
    turned down other; turned down overtime; turned down jobs; turned down bookings; turned down clients; turned down gigs; turned down weddings
    turned down several; turned down offers; turned down extra; turned down paid; turned down commissions; turned down a contract; turned away
    turned away clients; turned away customers; turned away work; turning down work; turning down shifts; turning away; declined shifts
    declined work; declined bookings; declined jobs; declined other; declined another; declined overtime; decline~ work; decline~ shifts
    refused work; refused shifts; refused jobs; refused other; refused another; refused overtime; said no to; said no to other; said no to work
    say~ no to; saying no to; passed up; passed up shifts; passed up work; pass~ up; missed a shift; missed a day; missed a day's; missed work
    missed my son's; missed my daughter's; missed a lesson; missed a match; missed a family; missed overtime; missed a wedding
    missed the birthday; miss~ work; lost a shift; lost a day; lost a day's; lost a day's pay; lost a day's wages; lost a morning; lost two shifts
    lost wages; lost pay; lost shifts; lost earnings; lost income; lost work; lost overtime; lost a client; lost a customer; lost a booking
    lose~ a day; lose~ a shift; lose~ a day's pay; losing a day; losing a shift; losing pay; losing wages; losing work; losing shifts
    gave up a day; gave up a shift; gave up a weekend; gave up my day; gave up my weekend; gave up my sunday; gave up my holiday; gave up shifts
    gave up work; give~ up a day; give~ up a shift; forfeited; forfeit~; forgone; (forgo|forgoes|forgoing|forwent|forgone); dropped a shift
    dropped shifts; cancelled my holiday; cancelled a holiday; cancelled a trip; cancelled my trip; cancelled plans; cancelled my plans
    cancelled clients; cancelled lessons; cancelled patients; cancelled a class; cancelled appointments; canceled my trip; canceled plans
    canceled clients; postponed my holiday; postponed our; postponed an operation; postponed surgery; put off our; put off my holiday; delayed our
    delayed my holiday; delayed my return; took a day off; took a day off work; took a day's leave; took a day's; took a day's holiday
    took half a day; took a half day; took the day; took the morning; took the afternoon; took time off; took time off work; took unpaid leave
    took unpaid; took an unpaid; took an unpaid day; took leave; took annual leave; took two days; took three days; took a week; took holiday
    took vacation; took a vacation day; took a personal day; took a sick day; took pto; taken a day; taken a day's; taken unpaid; taken leave
    taken annual leave; taken two days; taken time off; taken the day off; taken half a day; take~ a day off; take~ a day's leave; take~ time off
    take~ unpaid leave; take~ leave; taking a day; taking unpaid; taking time off; taking leave; used a day; used a day's; used a day of leave
    used my leave; used my last; used my only; used a vacation day; used annual leave; used two days; used up; use~ up; spent a day; spent a whole
    spent a whole day; spent a weekend; spent my weekend; spent my own; spent my own money; spent two days; spent three days; spent four
    spent five hours; spent six hours; spent hours; spent days; spent the whole; spent an entire; spent an afternoon; spent an evening
    spent evenings; spent every; spent weeks; spent the night; spent on trains; spent on tickets; invested hours; invested many
    invested considerable; invested days; invest~ hours; put in hours; put in days; put a lot; put so much; worked through
    worked through the night; worked all weekend; worked weekends; worked on the task; stayed up; stayed up late; stay~ up; up all night
    got up at four; got up at five; left at four; left at five; woke at four; up at four; up at five; up at dawn; before dawn
    at the crack of dawn; after a night; after my night; after a night shift; after a double; straight from work; between shifts
    between two shifts; on no sleep; without sleep; two hours each way; hours each way; hour each way; an hour each way; three hours each way
    four hours each way; two hours there; hours there and back; there and back; round trip; a round trip; mile round trip; hour round trip
    three-hour drive; four-hour drive; five-hour drive; six-hour drive; hours ' drive; hours ’ drive; hour's drive; hours of driving
    hours in the car; hours on a train; hours on the train; hours on a bus; hours on the bus; hours on the coach; hours on the road
    hours on the motorway; hours in traffic; hours of travel; hours by train; hours by bus; hours by car; hours by coach; hours by ferry
    hours by road; two buses; two trains; three trains; three buses; four buses; changes of train; two changes; night train; night bus
    night coach; overnight bus; overnight train; overnight coach; first train; last train; last bus; red-eye; red eye; flew in; flew over
    flew across; flew all the way; flown over; drove four; drove five; drove six; drove all; drove all the way; drove through; drove through snow
    drove a hundred; driven four; driven all; driven a hundred; drive~ all the way; miles each way; miles there; miles and back
    kilometres each way; kilometers each way; kilometres there; hundred miles; hundred kilometres; two hundred miles; three hundred miles
    hundred and twenty miles; travelled four; travelled five; travelled six; travelled all; travelled all the way; travelled across
    travelled twice; travelled three times; travelled a long; travelled overnight; traveled all; traveled all the way; traveled twice
    traveled overnight; travelling all; travelling there; travel~ all the way; made the trip; made the trip twice; made the journey
    made the journey twice; made two trips; made three trips; make~ the trip; make~ the journey; came all the way; came all this way; came twice
    came three times; came four times; came in twice; came in three times; come all this way; come all the way; come twice; come three times
    two trips; three trips; four trips; two visits; three visits; four visits; a long journey; wasted journey; expensive journey; distance i came
    distance i travelled; paid my own fare; paid my own; paid my own way; paid my fare; paid my own train; paid my own ticket; paid my own travel
    paid my own hotel; paid for my own; paid for my ticket; paid for my train; paid for my flight; paid for the train; paid for the flight
    paid for the ticket; paid for the hotel; paid for a hotel; paid for a; paid for parking; paid for petrol; paid for childcare
    paid for a babysitter; paid for a sitter; paid a babysitter; paid a sitter; paid a locum; paid a stand-in; paid out of my; paid out of my own
    paid out of pocket; paid from my; paid from my own; pay~ my own fare; pay~ my own way; paying my own; pay~ for my own; paying for my own
    out of pocket; out of my pocket; out of my own pocket; from my own pocket; my own pocket; at my expense; at my own expense; at my own cost
    at my cost; my own money; my own expense; my own time; in my own time; on my own time; on my own dime; my own dime; my own petrol; my own fuel
    my own car; my own ticket; my own fare; train ticket^; train fare; train fares; bus fare; bus fares; air fare; plane ticket; flight ticket
    coach ticket; ferry ticket; rail fare; rail fares; the fare; cost of the trip; cost of the train; cost of the ticket; cost of the journey
    cost of the flight; cost of the hotel; cost of travel; cost of travelling; cost of getting; cost of petrol; cost of a babysitter; cost me
    cost me a day; cost me a day's; cost me a day's pay; cost me a shift; cost me a client; cost me half; cost me dearly; cost me money
    cost me hours; cost me (£|$|€|eighty|ninety|a hundred|sixty|fifty|forty|two hundred|three hundred|seventy); has cost me; have cost me
    had cost me; costs me; costing me; which cost; at a cost; at great cost; at some cost; at considerable cost; considerable cost
    at considerable expense; considerable expense; at great expense; great expense; no small expense; small expense; my expenses; travel expenses
    receipts; hotel night; night in a hotel; nights in a hotel; booked a hotel; parking fee; parking charges; tank of petrol; tank of fuel
    tank of gas; taxi fare; babysitter^; a babysitter; hire a babysitter; hired a babysitter; found a babysitter; find a babysitter; childcare
    arranged childcare; arrange~ childcare; arranging childcare; organised childcare; organized childcare; extra childcare; childminder; sitter
    a sitter; grandmother minded; mother minded; neighbour minded; left my children; left the children; left my baby; left my daughter
    left my son; left my mother; left my shop; left the shop; closed the shop; closed my shop; closed my practice; closed the practice
    closed the clinic; closed my stall; shut the shop; shut my shop; close~ the shop; found cover; find~ cover; finding cover; arranged cover
    arrange~ cover; arranging cover; organised cover; got cover; swapped shifts; swapped a shift; swapped my shift; swapped my shifts
    swap~ shifts; swap~ a shift; swapping shifts; traded shifts; traded a shift; colleague covered; colleague to cover; colleagues covered
    someone cover; called in a favour; called in favours; called in a favor; call~ in favours; made up the hours; make~ up the hours
    making up the hours; had to make excuses; excuses to my boss; lied to my boss; lie~ to my boss; told my boss; risked my job; risk~ my job
    risked losing; borrowed a car; borrowed a suit; borrowed money; bought a suit; bought a new; bought new; bought a ticket; bought tickets
    bought shoes; buy~ a ticket; had my suit; suit cleaned; three interviews; four interviews; five interviews; six interviews; seven interviews
    third interview; fourth interview; fifth interview; three rounds; four rounds; five rounds; six rounds; round after round
    interview after interview; three tests; unpaid work; unpaid trial; unpaid task; unpaid trial day; unpaid test; free work; free labour
    free labor; worked for free; work for free; worked for nothing; a whole day; an entire day; entire day; whole afternoon; a whole afternoon
    whole weekend; a whole weekend; entire weekend; hours of my time; hours of unpaid; hours of preparation; hours of work; hours preparing
    days of preparation; days of work; days preparing; all that preparation; all that work; all the work; all the preparation; all that effort
    time i gave; time i spent; time i invested; time i put; went to trouble; went to great; went to the trouble; gone to the trouble
    went to some trouble; great lengths; went to great lengths; considerable trouble; considerable effort; considerable inconvenience
    inconvenience; the inconvenience; some inconvenience; at some inconvenience; great inconvenience; inconvenient; most inconvenient
    inconvenienced; hassle; the hassle; a nuisance; strain on my family; my family is waiting; my wife asks; my wife keeps asking
    my wife is asking; my husband asks; my husband keeps asking; my mother asks; my mother keeps asking; my children ask; my children keep
    my parents ask; family asks; family keeps asking; family wants to know; family needs to know; everyone asks; everyone keeps asking
    people keep asking; keeps asking; keep asking; my landlord; my landlord wants; my landlord needs; landlord wants an answer
    my current employer; my employer wants to know; employer wants to know; my boss wants to know; boss is asking; agency is asking; my lease
    lease ends; lease is up; lease expires; school places; school registration; registration closes; enrolment closes; nursery place; visa expires
    visa deadline; permit expires; visa runs; hold~ off booking; held off booking; haven't booked; have not booked; can't book; cannot book
    unable to book; not booked; not been able to book; not been able to plan; can't plan; cannot plan; unable to plan; plan anything; plan our
    cannot commit; can't commit; unable to commit; commit to anything; commit to other; put other; put other things; put everything
    put everything on hold; put my plans; put my search; put my search on hold; paused my search; stopped applying; stopped my search
    stopped looking; held off applying; hold~ off applying; put my life; life on hold; on hold for you; put on hold; everything else on hold
    (turned|turning|turn) down (a|an|the|two|three|several|my|other|paid)? (shift|shifts|job|jobs|booking|bookings|contract)
    (turned|turning|turn) down (a|an|the|two|three|several|my|other|paid)? (wedding|gig|client|clients|weekend|commission|tour)
    (turned|turning|sent|sending) away (a|two|three|my|several)? (client|clients|customer|customers|patients|bookings|orders|work)
    (refused|declined|missed|dropped|lost) (a|an|the|two|three|several|my)? (shift|shifts|booking|bookings|job)
    (refused|declined|missed|dropped|lost) (a|an|the|two|three|several|my)? (lesson|lessons|gig|clinic|overtime shift)
    (gave up|passed up|cancelled|swapped|traded) (a|an|the|two|three|several|my)? (shift|shifts|booking|bookings|job)
    (gave up|passed up|cancelled|swapped|traded) (a|an|the|two|three|several|my)? (lesson|lessons|gig|clinic|overtime shift)
    (missed|lost|gave up|giving up|losing|lose) (a|half a|two|three|the) (day|days|morning|afternoon|weekend)
    (missed|lost|gave up|giving up|losing|lose) (a|half a|two|three|the) (night|day's pay|day's wages|week's wages|nights)
    (cancelled|postponed|put off|moved|shortened|cut short) (a|my|our|the|his|her) (holiday|trip|appointment|operation|class|lesson|clinic)
    (cancelled|postponed|put off|moved|shortened|cut short) (a|my|our|the|his|her) (wedding|visit|honeymoon|weekend|flight|return)
    paid for (a|the|my|my own|two|both|three) (hotel|ticket|tickets|train|flight|flights|coach|taxi)
    paid for (a|the|my|my own|two|both|three) (night|room|petrol|babysitter|journey|journeys|fares|parking)
    (paid|paying) (a|my|the) (babysitter|locum|neighbour|neighbor|friend|stand-in|replacement|relief)
    (spent|spend|spending) (a|my|the|an|two|three|four|my whole|a whole|an entire|most of a) (day|days|weekend|evening|night|afternoon)
    (spent|spend|spending) (a|my|the|an|two|three|four|my whole|a whole|an entire|most of a) (week|fortnight|sunday|saturday|holiday)
    (drove|driven|travelled|traveled|came|flew|rode) (for)? (an|two|three|four|five|six|seven|eight|ten|2|3|4|5|6) (hours|hour)
    (drove|driven|travelled|traveled|came|rode) (a|two|three|four|five|six|seven) hundred (miles|kilometres|kilometers|km)
    (used|using|used up) (a|two|three|my last|half a|one) (day|days|week)
    (held|holding|kept|keeping|reserved) (my|the|a|two|three|these|those|all my) (calendar|diary|schedule|week|weeks)
    (held|holding|kept|keeping|reserved) (my|the|a|two|three|these|those|all my) (weekend|dates|date|afternoon)
    (blocked|blocking|saved|saving) (my|the|a|two|three|these|those|all my) (calendar|diary|schedule|week|weeks|weekend|dates|date|afternoon)
    (held|holding|kept|keeping|reserved) (my|the|a|two|three|these|those|all my) (afternoons|morning|mornings|days|month|slot|slots|summer)
    (blocked|blocking|saved|saving) (my|the|a|two|three|these|those|all my) (afternoons|morning|mornings|days|month|slot|slots|summer)
    (closed|shut|closing) (my|the|our) (shop|stall|clinic|practice|studio|salon|workshop|café|cafe|kitchen|office|garage)
    (got|get|getting|rose|was) up at (three|four|five|half past|dawn|3|4|5|3am|4am|5am)
    (left|leaving|set off from) (home|the house) (at|before) (three|four|five|six|dawn|3|4|5|3am|4am|5am|daybreak)
    (arranged|found|booked|organised|organized|paid for) (cover|a sitter|a babysitter|childcare|a carer|a locum|a stand-in)
    `,
  },
  'repeated-contact': {
    why: 'The writer has tried before, more than once.',
    members: `
    third time; third time writing; third time i write; third time of asking; third time asking; for the third time; second time
    second time writing; second time i write; for the second time; second time of asking; fourth time; for the fourth time; fifth time
    for the fifth time; sixth time; for the sixth time; seventh time; tenth time; for the tenth time; umpteenth time; for the umpteenth time
    nth time; for the nth time; for the last time; for the hundredth; hundredth time; the hundredth time; one more time; one last time
    yet another time; once more; once again; again i; again and again; over and over; over and over again; time and again; time after time
    time and time again; writing again; i write again; i am writing again; i'm writing again; here i am again; me again; it's me again
    it is me again; only me again; just me again; it is i again; asking again; i ask again; i am asking again; have to ask again; calling again
    phoned again; called again; rang again; ring again; email again; emailing again; emailed again; mailing again; messaging again; texting again
    text again; chasing again; chase again; nudging again; nudge again; reminding again; remind again; reminding you again; remind you again
    reminding you; remind you; following up again; follow up again; follow-up again; following up once; following up yet again; following up for
    checking again; checking in again; check in again; checking back; checking back again; reaching out again; reach out again
    circling back again; circle back again; bumping; bump~ this; bump this; bumping to the top; resending; resend; resent; re-sending; re-send
    re-sent; forwarding again; forward again; forwarding my; reattaching; sending again; send again; sending this again; sent again
    sending it again; i repeat; repeat my; repeat my question; repeat my request; repeating my; repeating myself; i repeat myself; reiterate~
    i reiterate; reiterating; my second message; my second email; my second e-mail; my second mail; my second note; my second letter
    my second attempt; my second request; my second reminder; my second follow-up; my second enquiry; my second inquiry; my second call
    my third message; my third email; my third e-mail; my third mail; my third note; my third letter; my third attempt; my third request
    my third reminder; my third follow-up; my third enquiry; my third inquiry; my third call; my fourth message; my fourth email; my fourth e-mail
    my fourth mail; my fourth note; my fourth letter; my fourth attempt; my fourth request; my fourth reminder; my fourth follow-up
    my fourth call; my fifth message; my fifth email; my fifth mail; my fifth attempt; my fifth reminder; my fifth call; my sixth
    my sixth message; my sixth email; my seventh; my seventh email; my tenth; my tenth message; my tenth email; this is my second
    this is my third; this is my fourth; this is my fifth; this is my sixth; this is the second; this is the third; this is the fourth
    this is the fifth; this is now my; this is now my third; this is now my second; second message; second email; second e-mail; second mail
    second letter; second attempt; second reminder; second request; second follow-up; second enquiry; second inquiry; second voicemail
    third message; third email; third e-mail; third mail; third note; third letter; third attempt; third reminder; third request; third follow-up
    third enquiry; third voicemail; third call; fourth message; fourth email; fourth attempt; fourth reminder; fourth letter; fourth voicemail
    fourth call; fifth message; fifth email; fifth reminder; fifth attempt; fifth call; sixth email; sixth message; another email; another message
    another reminder; another voicemail; another follow-up; another attempt; yet another; yet another email; yet another message
    yet another reminder; yet another call; further email; further reminder; further message; further to my previous; further to my earlier
    further to my last; further to my email; further to my emails; further to my several; further to my two; called twice; called three times
    called four times; called five times; called several times; called repeatedly; called many times; called a number; called every
    called every day; called daily; called yesterday; called on monday; called last week; called and left; called and called; called the office
    called your office; called your office twice; called reception; called reception twice; called the switchboard; called hr; called hr twice
    called your assistant; called your secretary; called your colleague; called your mobile; called your number; called to ask
    called again yesterday; i called twice; i've called; i have called; i have called twice; i've called twice; two calls; three calls; four calls
    several calls; my calls; calls and emails; calls or emails; emails and calls; rang twice; rang three times; rang several times
    rang four times; rang reception; rang the office; rang your office; rang hr; rang yesterday; rung twice; rung three times; rung several times
    have rung; i've rung; i have rung; phoned twice; phoned three times; phoned several times; phoned four times; phoned reception
    phoned the office; phoned your office; phoned your secretary; phoned hr; phoned yesterday; have phoned; i've phoned; i have phoned; telephoned
    telephoned twice; telephoned three times; telephoned several; have telephoned; i have telephoned; dialled; dialed; tried calling
    tried to call; tried to ring; tried to phone; tried to reach; tried to contact; tried to get hold; tried to get through; tried to get in touch
    tried to speak; tried phoning; tried ringing; tried emailing; tried your; tried your office; tried your number; tried the office
    tried reception; tried reaching; tried twice; tried three times; tried several; tried several times; tried many times; tried four times
    i've tried; i have tried; i have tried calling; i've tried calling; i've tried to reach; trying to reach; trying to contact; trying to get
    trying to get hold; trying to get through; trying to get in touch; been trying to; been trying to reach; been trying to contact; keep trying
    i keep trying; attempt^ to reach; attempts to reach; attempts to contact; attempts to get; attempts to call; repeated attempts
    several attempts; two attempts; three attempts; numerous attempts; many attempts; various attempts; multiple attempts; previous attempts
    earlier attempts; attempts have; my attempts; left voicemails; left voicemail; left a voicemail; left two voicemails; left three voicemails
    left several voicemails; left you a voicemail; left you two; left voice messages; left a voice message; left a message; left two messages
    left three messages; left four messages; left several messages; left messages; left numerous; left many messages; left you a message
    left you messages; left you three; left my number; left word; leave~ a message; leave~ messages; leave~ voicemails; leaving voicemails
    voicemail^; voicemails; two voicemails; three voicemails; your answering machine; answerphone; your answerphone; my messages; two messages
    three messages; four messages; five messages; several messages; my two messages; my three messages; my last message; my last two messages
    my last two; my last three; my last four; my last email; my last emails; my last two emails; my last three emails; my last e-mail
    my last mail; my last note; my last letter; my last call; my earlier email; my earlier emails; my earlier message; my earlier messages
    my earlier mail; my earlier mails; my earlier letter; my earlier note; my earlier notes; my earlier request; my earlier follow-up
    my previous email; my previous emails; my previous e-mail; my previous message; my previous messages; my previous mail; my previous mails
    my previous letter; my previous note; my previous request; my previous reminder; my previous reminders; my previous follow-up
    my previous follow-ups; my first message; my first and second; my first two; my first two emails; my other emails; my other messages; my many
    my many emails; my many messages; my many calls; my several; my several emails; my several messages; my numerous; my numerous emails
    my repeated; my repeated emails; my repeated messages; my repeated calls; my repeated requests; my repeated attempts; my repeated enquiries
    my repeated questions; my repeated follow-ups; my reminders; my reminder; my emails; my e-mails; my mails; my enquiries; my inquiries
    my requests; my follow-ups; my follow ups; my two emails; my two previous; my two earlier; my two letters; my two notes; my two last
    my three emails; my three previous; my three earlier; my three letters; my four emails; my four previous; both my emails; both my messages
    both my letters; both my notes; both my calls; both emails; both messages; both of my emails; all my emails; all my messages; all my calls
    none of my; none of my emails; none of my messages; none of my calls; none of which; neither of my; neither of which; neither of my emails
    neither email; neither my; neither my email; neither my emails; neither my message; neither my calls; two emails; three emails; four emails
    five emails; six emails; seven emails; ten emails; several emails; many emails; countless emails; numerous emails; multiple emails
    various emails; a number of emails; a dozen emails; couple of emails; couple of messages; couple of times; a few emails; a few times
    a few messages; two e-mails; three e-mails; two mails; three mails; several mails; two letters; three letters; two notes; three notes
    two reminders; three reminders; four reminders; several reminders; many reminders; reminder^; gentle reminder; a gentle reminder
    gentle reminder again; friendly reminder; polite reminder; kind reminder; soft reminder; second gentle reminder; reminder number; reminder 2
    reminder 3; reminders; two follow-ups; three follow-ups; several follow-ups; four follow-ups; repeated follow-ups; multiple follow-ups
    follow-up number; follow-ups; two follow ups; three follow ups; i wrote; i wrote twice; i wrote last; i wrote last week; i wrote again
    i wrote a week; wrote twice; wrote three times; wrote last week; wrote again; wrote to hr; wrote to your; wrote to you twice; written twice
    written three times; written four times; written several times; written already; written to you twice; written to you three; written again
    i have written; i've written; i have written twice; i've written twice; i have already written; have already written; already written
    already written twice; already asked; i have already asked; i've already asked; already emailed; already called; already sent; already tried
    emailed twice; emailed three times; emailed four times; emailed several; emailed several times; emailed you; emailed you twice
    emailed you last; emailed you again; emailed last week; emailed hr; emailed your; have emailed; i have emailed; i've emailed; i emailed on
    i emailed you; e-mailed; e-mailed twice; mailed twice; mailed you; i have mailed; messaged you; messaged twice; messaged you twice
    i've messaged; texted twice; texted you; i've texted; whatsapped; dm'd; sent you two; sent you three; sent you an email; sent you a message
    sent you several; sent an email; sent two; sent two emails; sent three; sent three emails; sent four; sent several; sent several emails
    sent several messages; sent reminders; sent a reminder; sent a follow-up; sent a follow up; sent last week; asked twice; asked three times
    asked several times; asked you twice; asked you three; asked already; asked before; asked again; have asked twice; i asked twice
    i have asked three; i asked last; i keep asking; keep asking; kept asking; enquired twice; inquired twice; have enquired; have inquired
    contacted you; contacted you twice; contacted twice; contacted your; contacted hr; contacted several; contacted several times; have contacted
    i have contacted; i've contacted; reached out twice; reached out three; reached out several; reached out last; have reached out
    i've reached out; i have reached out; followed up twice; followed up three; followed up several; followed up last; followed up again
    have followed up; i have followed up; i've followed up; chased; chased twice; chased three times; chase~; chase; chasing; chase an answer
    chasing an answer; chase people; chase after; chasing after; i hate to chase; hate to chase; sorry to chase; apologies for chasing
    forgive me for chasing; having to chase; have to chase; had to chase; i am chasing; i'm chasing; i chase; need to chase
    should not have to chase; pester~; pester; pestering; badger~; badger; badgering; bother you again; bothering you; bothering you again
    bother~ you; nag~; nagging; hound~; hounding; harass~; harassing; bombard~; bombarding; trouble you again; troubling you again
    disturb you again; disturbing you again; sorry to bother; sorry to bother you again; sorry to disturb; sorry to trouble you again; knock again
    knocking again; at your door again; pinging you; pinging again; ping you; ping again; poke~; prod~; prodding; nudge~; nudge; nudging; a nudge
    another nudge; gentle nudge; little nudge; friendly nudge; small nudge; jog~ your memory; jog your memory; jogging your memory
    refresh your memory; top of your inbox; top of your pile; back to the top; up your inbox; up the inbox; dropped by your; stopped by your
    stopped by twice; came by your; came by twice; went to your; went to your office; visited your; visited your office; asked at reception
    asked your receptionist; your receptionist; receptionist told; receptionist said; reception says; reception tells me; reception said
    reception told me; your switchboard; told he is in a meeting; always in a meeting; always in meetings; told to call back; told to call again
    told to ring back; told to try; told to try again; told to wait; call back later; ring back later; told someone would call
    someone would call back; someone would call me; passed on my message; pass my message; message was passed; promised to pass
    promised to call back; transferred to; transferred me; put me through; put through to; every time i call; every time i ring; each time i call
    whenever i call; whenever i ring; as i wrote before; as i wrote; as i asked; as i have asked; as i said before; as already asked
    as already mentioned; as per my; as per my last; as per my last email; as per my previous; as per my earlier; per my last; per my last email
    per my previous; per my earlier; as stated in my; as mentioned before; as mentioned earlier; reference my earlier
    with reference to my earlier; refer to my earlier; trailing mail; trail mail; the trailing; below mail; reminder mail; the email below
    email below; message below; see my email; see my emails; see my earlier; see my previous; did you get my; did you receive my; did you see my
    did my email; did my message; have you received my; have you seen my; have you read my; received my email; received my emails
    received my message; received my messages; get my email; get my emails; get my message; get my messages; got my message; got my emails
    seen my email; seen my emails; seen my message; read my emails; read my message; wonder if you got; wondering if you got
    wondering whether you received; unsure whether my; not sure if my; not sure whether my; not sure you received; in case my email
    in case my last; in case my message; in case you missed; in case it got; in case this got; in case it went; may have missed
    you may have missed; might have missed; you might have missed; slipped through; got buried; may have gone; gone to spam; gone into spam
    spam folder; your spam folder; junk folder; your junk folder; landed in spam
    my (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th) (message|email|e-mail|mail|letter|note|call|attempt)
    my (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th) (reminder|request|enquiry|inquiry|voicemail|text|try)
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th) (time|message|email|attempt|reminder) (i|that|in|this|of|to|now)
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th) (letter|voicemail|call|request) (i|that|in|this|of|to|now)
    (called|rang|phoned|telephoned|wrote|emailed) (you|your office|hr|reception|twice|again)? (twice|three times|four times)
    (called|rang|phoned|telephoned|wrote|emailed) (you|your office|hr|reception|twice|again)? (several times|repeatedly)
    (written|asked|messaged|texted|mailed) (you|your office|hr|reception|twice|again)? (twice|three times|four times|several times|repeatedly)
    (called|rang|phoned|telephoned|wrote|emailed) (you|your office|hr|reception|twice|again)? (many times|more than once|every day|daily)
    (written|asked|messaged|texted|mailed) (you|your office|hr|reception|twice|again)? (many times|more than once|every day|daily)
    (left|leaving) (a|two|three|four|several|many|another|my) (message|messages|voicemail|voicemails|voice message)
    (left|leaving) (a|two|three|four|several|many|another|my) (voice messages|number|note|notes)
    (sent|sending) (you)? (two|three|four|five|several|many) (email|emails|message|messages|letters|letter)
    (sent|sending) (you)? (another|a second|a third|a fourth|yet another) (email|emails|message|messages|letters|letter)
    (sent|sending) (you)? (two|three|four|five|several|many) (reminder|reminders|texts|notes|mail|mails)
    (sent|sending) (you)? (another|a second|a third|a fourth|yet another) (reminder|reminders|texts|notes|mail|mails)
    (two|three|four|five|several|many|countless|multiple) (emails|e-mails|mails|messages|letters|calls|voicemails|reminders|notes|texts)
    i have (already|now|twice|repeatedly|since) (written|called|rung|phoned|emailed|asked|sent|tried|messaged|chased|followed up)
    i've (already|now|twice|repeatedly|since) (written|called|rung|phoned|emailed|asked|sent|tried|messaged|chased|followed up)
    (none|neither|not one) of (my|which|these|them|those|the) (emails|messages|calls|letters|notes|voicemails|mails|was|were|has|have)
    `,
  },
  'patience-words': {
    why: 'Shows understanding that things take their time. Harmless.',
    members: `
    no rush; there is no rush; there's no rush; absolutely no rush; no rush on my side; no rush from my side; no hurry; there is no hurry
    there's no hurry; in no hurry; i am in no hurry; i'm in no hurry; no great hurry; no particular hurry; no urgency; there is no urgency
    not urgent; nothing urgent; it is not urgent; it's not urgent; this isn't urgent; not at all urgent; by no means urgent; no pressure
    there is no pressure; without pressure; without any pressure; no pressure intended; no pressure whatsoever; no deadline
    no deadline on my side; no deadline at my end; no time pressure; no need to hurry; no need to rush; no need to reply; no need to answer
    no need to respond; no need for a reply; no need to write back; no need to get back; no reply needed; no reply necessary; no reply required
    no reply expected; no response needed; no response necessary; no response required; no answer needed; no answer necessary
    not expecting a reply; not expecting an answer; without expecting; needs no reply; needs no answer; requires no answer; requires no reply
    take your time; please take your time; do take your time; take all the time; all the time you need; all the time it takes; take whatever time
    whatever time you need; take as long as; as long as you need; as long as it takes; as long as necessary; however long it takes
    however long you need; however long it; take the time you need; the time you need; time you need; time it needs; time it takes
    the time it takes; the time it deserves; time to decide; time to deliberate; time to consider; time to think; time to reflect; time to choose
    time to choose well; time to compare; time to finish; time to complete; at your convenience; at your own convenience; at your leisure
    at your pace; at your own pace; in your own time; in your own good time; in good time; in due course; in due time; when convenient
    when it is convenient; when it's convenient; when it suits; whenever; whenever convenient; whenever it is convenient; whenever it's convenient
    whenever it suits; whenever suits; whenever you have a moment; whenever you are ready; whenever you're ready; whenever the time; whenever time
    whenever time allows; whenever time permits; when time permits; when time allows; when you are ready; when you're ready; when you have time
    when you find time; when you get a chance; when you have a chance; when you have a minute; when you have a moment; when your schedule allows
    when your schedule permits; when your diary allows; when your workload allows; when things settle; when things calm; when things quieten
    when things quiet; when the dust; when the dust settles; when it is quieter; when it's quieter; when you are less busy; when the season
    when the rush; after the holidays; after the holiday; after the rush; once the rush; once things settle; once you are back; once you have had
    once you have finished; once you have seen; once you have met; once the panel; once the board; once the budget; once all candidates
    once all interviews; once the process; i understand these things; i understand that these things; these things take time
    such things take time; things take time; these things take; takes time; take time; takes its time; takes the time it; good decisions take
    decisions take time; decision takes time; good decisions take time; hiring takes time; recruitment takes time; recruiting takes time
    selection takes time; choosing takes time; process takes time; processes take time; panels take time; committees take time; boards take time
    approvals take time; budgets take time; paperwork takes time; takes a while; take a while; may take a while; may take time; might take time
    can take time; can take a while; can take weeks; can take months; may take longer; may take some time; might take longer; will take time
    will take some time; often takes longer; often take longer; takes longer than; taking longer; longer than planned; longer than expected
    longer than anyone; longer than hoped; things slip; dates slip; dates move; dates shift; timelines move; timelines shift; timelines change
    timelines slip; timeline may have; plans change; schedules change; schedules slip; priorities shift; i understand; i quite understand
    i fully understand; i completely understand; i perfectly understand; i well understand; i do understand; i entirely understand
    i certainly understand; i can understand; i understand you're; i understand you are busy; i understand you're busy; i understand how busy
    i understand how; i understand the process; i understand completely; i understand entirely; i understand well; quite understand
    fully understand; completely understand; perfectly understand; well understand; entirely understand; understandable; understandably
    quite understandable; perfectly understandable; completely understandable; entirely understandable; it is understandable; entirely reasonable
    perfectly reasonable; quite reasonable; only natural; it is only natural; quite natural; quite normal; perfectly normal; quite right
    i realise; i realize; i realise how; i realize how; i recognise that; i recognize that; i recognise how; i recognize how; i appreciate that
    i appreciate how; i appreciate how busy; i appreciate you are; i appreciate you're; i appreciate you have; i appreciate it takes; i know how
    i know how busy; i know you are; i know you're; i know you are busy; i know you're busy; i know you have; i know these; i know these things
    i am aware; i'm aware; aware that you; aware how busy; well aware; mindful of; i am mindful; mindful that; conscious that; i am conscious
    i'm conscious; conscious of; i can imagine; i imagine you; i imagine the; i can well imagine; i am sure you; i'm sure you; i'm sure you're
    sure you are busy; sure you're busy; no doubt you are; no doubt you have; you must be busy; you must have many; you must have plenty
    you must have a lot; you have a lot; you have plenty; many candidates; many applications; other candidates to; other interviews to
    other people to; others to meet; others to see; still meeting; still meeting candidates; still interviewing others; still seeing
    still seeing candidates; more candidates to; candidates to see; candidates to meet; full plate; full diary; full calendar; full schedule
    busy time; a busy time; busy period; busy week; busy weeks; busy season; busy month; busiest; busiest time; busiest season; busiest weeks
    busy schedule; how busy; how busy things; hectic; hectic time; hectic period; hectic week; peak season; high season; harvest time; month end
    month-end; year end; year-end; quarter end; quarter-end; exam season; exam period; tax season; audit season; end of term; start of term
    beginning of term; holiday season; christmas rush; lambing; calving; stocktaking; inspection week; budget season; go-live week; flu season
    winter pressures; summer holidays; while you are away; while you were away; out of the office; patient; i am patient; i'm patient; be patient
    happy to be patient; glad to be patient; remain patient; stay patient; patience; your patience; with patience; with all patience
    thank you for your patience; thanks for your patience; patiently; wait patiently; waiting patiently for; happy to wait; i am happy to wait
    i'm happy to wait; quite happy to wait; very happy to wait; perfectly happy to wait; glad to wait; content to wait; i am content to wait
    pleased to wait; willing to wait; prepared to wait; able to wait; i can wait; i can happily wait; i can easily wait; i can gladly wait
    can happily wait; happily wait; gladly wait; willingly wait; it can wait; this can wait; can wait; can easily wait; can wait until
    wait as long; wait until then; wait until you; wait for as long; wait gladly; wait happily; wait for your news; wait to hear from you in
    wait my turn; worth waiting for; worth the wait; don't mind waiting; do not mind waiting; no trouble waiting; waiting is no
    no problem waiting; no trouble to wait; used to waiting; not in a hurry; not in any hurry; i'm not in a hurry; not in a rush
    i'm not in a rush; not pressing; nothing pressing; not to press; not to rush; not to hurry; not to pressure; not to push; not to chase
    without wishing to press; without wishing to rush; without wishing to hurry; without wanting to press; without wanting to rush
    without wanting to hurry; without meaning to press; without rushing; without hurrying you; don't want to rush; don't want to hurry
    don't want to press; do not want to rush; do not want to press; do not wish to rush; do not wish to hurry; do not wish to press
    do not mean to rush; do not mean to press; don't mean to rush; don't mean to press; don't mean to hurry; would not want to rush
    would rather you took; rather you took your time; better a careful; careful decision; careful choice; considered decision
    careful consideration; careful selection; careful process; thorough process; thoroughness; be thorough; right decision; the right decision
    the right choice; the right person; decide carefully; choose carefully; choose well; deliberation^; deliberations; your deliberations
    deliberate carefully; not easy; not an easy; no easy decision; not an easy decision; difficult decision; hard decision; tough decision
    big decision; important decision; difficult choice; hard choice; not a decision to; decision not to be; sleep on it; take a breath
    however you decide; whatever you decide; whichever way; whatever the outcome; whatever the result; whatever the decision
    whatever your decision; whatever your timeline; whatever timeline; whatever pace; whatever suits; whatever works; fine with me; fine by me
    perfectly fine; absolutely fine; that is fine; that's fine; that is perfectly; that is quite all right; all right with me; quite all right
    perfectly all right; okay with me; no problem; not a problem; no trouble; no bother; no worries; don't worry; do not worry; please don't worry
    please do not worry; it does not matter; no difference; no harm; no harm done; no need to apologise; no need to apologize; no apology
    no apology needed; no need for apologies; no need to explain; need not; you need not; you need not reply; you need not hurry; needn't
    you needn't; please don't feel; please do not feel; don't feel obliged; please don't feel obliged; do not feel obliged; no obligation
    without obligation; under no obligation; no expectation; not expecting; i don't expect; i do not expect; i wouldn't expect; i would not expect
    i had not expected; not before; no sooner than; not any sooner; early to ask; early days; still early; it is early; it's early
    it is still early; perhaps early; perhaps too early; too soon; rather soon; respect your time; respect your process; respect your timeline
    respect the process; respect your schedule; out of respect for; respectful of; trust the process; trust your process; trust your judgement
    trust your judgment; trust your timing; look forward to hearing in due; look forward whenever; i remain available; i remain at your disposal
    i remain interested; at your disposal; available whenever; still interested; still very interested; i am flexible; i'm flexible; flexible on
    flexible on timing; flexible on dates; flexible about; your timing; your pace; that fits your; suits your; suits your schedule; works for you
    works best for you; easiest for you; best for you; convenient for you; most convenient; easy for you
    (no|there is no|there's no|absolutely no) (hurry|rush|urgency|pressure) (at all|whatsoever|on my side|from my side)
    (no|there is no|there's no|absolutely no) (deadline|need to hurry|need to reply) (at all|whatsoever|on my side|from my side)
    (no|there is no|there's no|absolutely no) (hurry|rush|urgency|pressure|deadline|need to hurry|need to reply) (on my part|at my end|from me)
    (happy|content|glad|willing) to (wait|be patient|hold on|give it time|leave it with you|wait my turn)
    (pleased|prepared|quite happy|perfectly happy) to (wait|be patient|hold on|give it time|leave it with you|wait my turn)
    (decisions|choices|appointments) (like this|of this kind|such as this|can|may) (take|slip|run|shift|move|stretch|change|drag)
    (searches|approvals|panels) (like this|of this kind|such as this|can|may) (take|slip|run|shift|move|stretch|change|drag)
    (decisions|choices|appointments|searches|approvals|panels) (often|do|rarely|sometimes) (take|slip|run|shift|move|stretch|change|drag)
    (committees|budgets|processes) (like this|of this kind|such as this|can|may) (take|slip|run|shift|move|stretch|change|drag)
    (timelines|schedules|things) (like this|of this kind|such as this|can|may) (take|slip|run|shift|move|stretch|change|drag)
    (committees|budgets|processes|timelines|schedules|things) (often|do|rarely|sometimes) (take|slip|run|shift|move|stretch|change|drag)
    (whenever|when) (you|your team|the panel|the board) (are|is|have|has|feel|find|reach|come) (ready|settled|finished|convenient|time|decided)
    (whenever|when) (the committee|it|things) (are|is|have|has|feel|find|reach|come) (ready|settled|finished|convenient|time|decided)
    (whenever|when) (you|your team|the panel|the board) (are|is|have|has|feel|find|reach|come) (a moment|room|done|quieter|calmer)
    (whenever|when) (the committee|it|things) (are|is|have|has|feel|find|reach|come) (a moment|room|done|quieter|calmer)
    `,
  },
  'polite-asking': {
    why: 'Asks courteously. Harmless.',
    members: `
    might i ask; may i ask; could i ask; can i ask; if i may ask; if i might ask; if i may; if i might; may i; may i enquire; may i inquire
    may i check; may i know; may i kindly; may i kindly ask; may i politely; may i respectfully; may i request; may i please; may i take
    may i write; may i call; may i contact; might i; might i enquire; might i inquire; might i trouble; might i check; might i know
    might i request; might i hope; might i possibly; might i kindly; might there be; might there be news; might it be; might it be possible
    might you; might you be able; might you know; might you let; might you share; might you kindly; could i check; could i enquire
    could i inquire; could i trouble; could i possibly; could i kindly; could i politely; could i please; could i just; could i perhaps
    could i know; could i request; could i be; could i hear; could i also; could you let; could you let me know; could you tell; could you kindly
    could you please; could you perhaps; could you possibly; could you share; could you advise; could you give; could you update; could you say
    could you confirm; could you point; could you spare; could you help; could you also; could you be; could you by any chance; could you maybe
    can you tell me; can you let me know; can you share; can you please; can you say; can you kindly; can you advise; can you give me
    would you be; would you be able; would you be able to (share|tell|say|let|give|confirm|update|point|advise|help|indicate|offer|spare)
    would you be so kind; would you be kind enough; would you be good enough; would you be willing; would you be happy; would you be open
    would you be in a position; would you have; would you have a moment; would you have a rough; would you happen; would you happen to know
    would you kindly; would you kindly let; would you please; would you please let; would you mind; would you mind letting; would you mind telling
    would you mind sharing; would you let; would you let me know; would you say; would you share; would you tell; would you know when
    would you know whether; would you know if; would you care; would you like me; would you prefer me; would you advise; would you possibly
    would it be; would it be possible; would it be all right; would it be alright; would it be okay; would it be ok; would it be appropriate
    would it be convenient; would it be helpful; would it be useful; would it be acceptable; would it be too early; would it be too soon
    would it be fine; would it help; would it suit; would there be; would there be news; would there possibly; will you be able to
    will it be possible; will there be; is there any; is there any news; is there any update; is there any word; is there an; is there an update
    is there a; is there a chance; is there a rough; is there a timeline; is there a good time; is there anything; is there anything else
    is there anything further; is there someone; is there perhaps; is there possibly; is there news; is it possible; is it perhaps
    is it too early; is it too soon; is it all right; is it alright; is it okay; are there any; are there any updates; are there any news
    are there further; are there next; are you able; are you able to (share|tell|say|let|give|confirm|update|advise); are you in a position to
    i wondered; i wondered whether; i wondered how; i wondered when; i was wondering; i was wondering whether; i was wondering how
    i was wondering when; i was just wondering; i was only wondering; i am wondering; i'm wondering; i'm wondering whether; i am wondering whether
    i am just wondering; i'm just wondering; wondering if; wondering whether; wondering how; wondering when; wondering about; just wondering
    wonder if; wonder whether; i wonder; i wonder whether; i wonder how; i do wonder if; i wanted to ask; i wanted to ask whether
    i wanted to check; i wanted to check whether; i wanted to see; i wanted to see whether; i wanted to enquire; i wanted to inquire
    i wanted to follow up; i wanted to find out; i wanted to politely; i wanted to kindly; i just wanted to; i just wanted to ask
    i just wanted to check; i just wanted to see; i simply wanted to; i simply wanted to ask; i only wanted to; i merely wanted to; i wished to
    i wished to ask; i wished to enquire; i wished to inquire; i wish to ask; i wish to enquire; i wish to inquire; i wish to know
    i wish to kindly; i would like to ask; i would like to enquire; i would like to inquire; i would like to check; i would like to follow up
    i would like to know; i would like to know whether; i would like to kindly; i would like to politely; i'd like to ask; i'd like to check
    i'd like to know; i'd like to know whether; i'd like to follow up; i'd like to enquire; i'd like to inquire; i would love to know
    i'd love to know; i would love to hear; i'd love to hear; i would be glad; i'd be glad; i would be glad to hear; i'd be glad to hear
    i would be glad to know; i would be grateful; i'd be grateful; i would be most grateful; i'd be most grateful; i would be very grateful
    i'd be very grateful; i should be grateful; i should be most grateful; i should be glad; i should be very glad; be grateful for
    be grateful if; be most grateful; be very grateful; grateful for any; grateful for any news; grateful for a; grateful for an; grateful if you
    grateful to know; grateful to hear; i would appreciate; i'd appreciate; i would appreciate knowing; i would appreciate hearing
    i would very much appreciate; i'd really appreciate; i would really appreciate; i would greatly appreciate; i'd greatly appreciate
    would appreciate; would be appreciated; would be greatly appreciated; would be much appreciated; would be very much appreciated
    would be most welcome; would be welcome; would be very welcome; would be gratefully; gratefully received; would be lovely; would be helpful
    would be very helpful; would be kind; would be very kind; would be wonderful; would be a kindness; would help; would help me plan
    much appreciated; greatly appreciated; very much appreciated; most appreciated; kindly appreciated; any update; any updates; any news
    any word; any indication; any idea; any idea when; any sense of; any information you; any guidance; any pointers; any feedback you; any steer
    rough idea; a rough idea; rough sense; rough timeline; rough time; rough indication; rough date; approximate date; approximate timeline
    approximately when; roughly when; a sense of; a sense of when; some sense; an idea of; an idea of when; idea of when; an indication
    an estimate; brief update; a brief update; short update; a short update; quick update; a quick update; small update; a small update
    short note; a short note; a brief note; brief word; a brief word; short word; a line when; a quick line; a short line; a short reply
    a brief reply; quick question; a quick question; small question; a small question; brief question; a brief question; one question
    one small question; one quick question; a question about; my only question; gentle question; polite question; when you have a moment
    when you have a minute; when you have a second; when you have time; when you get a moment; when you get a chance; when you get time
    when you have a chance; when you have the chance; when you find a moment; when you find time; when time permits; when time allows
    when convenient; when it is convenient; when it's convenient; when it suits; when you are able; when you're able; when you can
    whenever you can; whenever you have; whenever you have a moment; whenever you have time; whenever convenient; whenever is convenient
    at your convenience; if you have a moment; if you have a minute; if you have time; if you have the time; if you have any news
    if you have any update; if you have any updates; if you have an update; if you happen to; if you happen to know; if you are able
    if you're able; if you can share; if you can tell; if you can say; if you could; if you could let; if you could let me know; if you could tell
    if you could share; if you could kindly; if you could please; if you could spare; if you could give; if you could point; if you could advise
    if you would let; if you would be so kind; if you would kindly; if you wish; if you'd prefer; if you prefer; if you were able
    if you were willing; if you don't mind; if you do not mind; if you wouldn't mind; if you would not mind; if it is possible; if it's possible
    if it were possible; if possible; if at all possible; if it is not too; if it is no trouble; if it's no trouble; if it is convenient
    if it's convenient; if it is all right; if it's all right; if it is okay; if it's okay; if it is appropriate; if appropriate
    if that is possible; if that's possible; if that is all right; if that's all right; if that's okay; if that is okay; if that is convenient
    if that suits; if that works; if that would be; if there is any; if there is any news; if there is any update; if there is an update
    if there's any news; if there are any; if there are any updates; if there is anything; if there's anything; if there is anything else
    if anything else; if anything further; if useful; if helpful; if it helps; if it would help; if it is useful; if needed
    should you need anything; should you require; should you wish; should it be useful; should there be any; please let me know
    please let me know whether; please let me know when; please do let; please do let me know; please feel free; please do not hesitate
    please don't hesitate; kindly let me know; kindly share; kindly advise; kindly let; do let me know; let me know if; let me know whether
    let me know when; let me know how; let me know should; hoping to hear; hoping to learn; hoping you might; hoping you could; hoping you can
    hoping that you; i hope you don't mind; i hope you do not mind; i hope you will not mind; i hope you won't mind; i hope you will forgive
    i hope it is all right; i hope it's all right; i hope it's okay; i hope i may; i hope i am not; i hope i'm not; i was hoping; i am hoping
    i'm hoping; forgive me for asking; forgive the; forgive the question; forgive my asking; excuse the; excuse my; pardon the; pardon my
    sorry to trouble; sorry to bother; apologies for; apologies if; my apologies; with respect; respectfully; with due respect; with all respect
    politely; humbly; gently; a gentle; gentle check-in; gentle enquiry; gentle inquiry; gentle follow-up; courteous; courteously; i am curious
    i'm curious; curious whether; curious if; curious to know; curious to hear; curious how; curious about; keen to know; keen to hear
    keen to learn; interested to know; interested to hear; interested to learn; eager to hear; eager to learn; glad to hear; glad to know
    happy to hear; pleased to hear; love to hear; delighted to hear; delighted to know; good to know; helpful to know; useful to know
    it would be good; it would be nice; it would be helpful; it would be lovely; it would be kind; it would help; it would be useful
    it would be great; it would be wonderful; it'd be good; it'd be great; it'd be helpful; that would be kind; that would be helpful
    that would be great; that would help; check in; checking in; check-in; a check-in; quick check-in; brief check-in; short check-in; follow up
    following up; enquire; enquire whether; enquiring; inquire; inquire whether; inquiring; ask about; ask whether; ask if; ask how; ask when
    ask after; asking about; asking whether; asking if; touch base; touching base; find out whether; find out if; find out how; see whether
    hear how; hear whether; hear where; learn whether; learn how; know whether; know how; know when; know where; how things are going
    how things stand; how the process; how the search; how you are getting on; how it is going; how it's going; where things stand
    where things stand now; where you are in; where you stand; where the process; what the next; what the next steps; what the timeline
    what to expect; what happens next; what comes next; about next steps; on next steps; about the timeline; on the timeline; on timing
    about timing; (might|may|could|can) i (kindly|politely|respectfully|please|perhaps|just)? (ask|enquire|inquire|check|know|trouble you)
    (could|would|might) you (kindly|please|perhaps|possibly) (let me know|tell me|share|advise|say|give me an idea|point me|indicate|update me)
    (i|we) (would|'d|should) be (most|very|truly|so)? (grateful|glad|thankful) (for|if|to|of) (any|a|you|hear|know|learn|word|news|your)
    (i|we) (would|'d|should) be (most|very|truly|so)? (obliged|pleased|happy) (for|if|to|of) (any|a|you|hear|know|learn|word|news|your)
    (do|would) you (have|happen to have|know) (any|a|an|when|whether|roughly|if)
    `,
  },
  'agreed-contact': {
    why: 'The reader asked for or agreed to this message. Harmless.',
    members: `
    you asked me to; you asked me to write; you asked me to write again; you asked me to write back; you asked me to call
    you asked me to call back; you asked me to ring; you asked me to phone; you asked me to check back; you asked me to contact
    you asked me to get in touch; you asked me to get back; you asked me to remind; you asked me to email; you asked me to e-mail
    you asked me to mail; you asked me to message; you asked me to drop; you asked me to send; you asked me to let you know; you asked me to let
    you asked me to confirm; you asked me to reply; you asked me to report; you asked me to try; you asked me to try again; you asked me to nudge
    you asked me to chase; you asked me to keep; you asked me to keep in touch; you asked me to stay in touch; you asked me to come back
    you asked me to touch base; you asked me to wait; you asked me to ask; you asked me to ask again; you asked us to; you asked that i
    you asked that i write; you asked that i follow; you asked for a reminder; you asked for an update; you asked for a note; you asked for a line
    you asked for news; you asked for a call; you asked for this; you asked to be; you asked to be reminded; you asked to be kept
    you asked to be told; you asked to hear; you asked if i would; you asked whether; you asked about; you kindly asked; you had asked
    you have asked me to; you've asked me to; you did ask; you told me to; you told me to write; you told me to call; you told me to ring
    you told me to check; you told me to check back; you told me to contact; you told me to get in touch; you told me to get back
    you told me to remind; you told me to email; you told me to nudge; you told me to chase; you told me to try; you told me to ask
    you told me to feel free; you told me to drop; you told me to come back; you told me not to hesitate; you told me i could; you told me i might
    you told me i should; you told us to; you said to; you said to write; you said to call; you said to ring; you said to check
    you said to check back; you said to contact; you said to get in touch; you said to get back; you said to remind; you said to email
    you said to nudge; you said to chase; you said to try; you said to try again; you said to ask; you said to ask again; you said to feel free
    you said to drop; you said to come back; you said to ping; you said to give; you said to let; you said to let you know; you said i could
    you said i could write; you said i could call; you said i could check; you said i could ask; you said i could contact; you said i might
    you said i might write; you said i may; you said i should; you said i should write; you said i should call; you said i should check
    you said i should follow; you said i should get; you said i should ask; you said i should feel free; you said i should remind
    you said i should contact; you said that i could; you said that i should; you said that i might; you said it would be fine
    you said it was fine; you said it would be all right; you said it was okay; you said not to hesitate; you said you would like to hear
    you said you would welcome; you said you wouldn't mind; you said you would not mind; you said you would appreciate; you said a reminder
    you said a nudge; you said a note; you said to wait; you said to wait until; you invited me to; you invited me to write
    you invited me to call; you invited me to check; you invited me to get; you invited me to contact; you invited me to ask
    you invited me to get in touch; you kindly invited; you encouraged me to; you encouraged me to write; you encouraged me to check
    you encouraged me to get; you encouraged me to ask; you encouraged me to stay; you encouraged me to contact; you encouraged me to keep
    you encouraged candidates to; you encouraged us to; you were kind enough to; you were kind enough to say; you were kind enough to suggest
    you were kind enough to offer; you were kind enough to invite; you suggested; you suggested i write; you suggested i call
    you suggested i follow; you suggested i check; you suggested i get; you suggested i contact; you suggested i come; you suggested i try
    you suggested i ask; you suggested i drop; you suggested i email; you suggested i reach; you suggested i wait; you suggested that i write
    you suggested that i follow; you suggested that i check; you suggested that i contact; you suggested that i get; you suggested that i call
    you suggested that i wait; you suggested writing; you suggested calling; you suggested checking; you suggested a call; you suggested we speak
    you suggested we talk; you suggested friday; you suggested monday; you kindly suggested; you recommended i; you recommended that i
    you advised me to; you advised me to write; you advised me to check; you advised me to follow; you advised me to contact
    you advised me to wait; you advised that i; you instructed me to; you requested; you requested that i write; you requested an update
    you wanted me to; you wanted me to write; you wanted me to call; you wanted me to let; you wanted me to confirm; you wanted me to get
    you wanted to hear; you wanted to be kept; you wanted to know; you wanted a reminder; you wished me to; you wished to hear; you wished to be
    you wished to know; you would like me to; you'd like me to; you would welcome; you offered to; you offered to answer; you offered to hear
    you offered that i; you gave me permission; you allowed me to; you permitted me to; you left it with me; you left it to me; you left it that
    you left it open; you mentioned i could; you mentioned i might; you mentioned i should; you mentioned that i could
    you mentioned that i should; you mentioned to; you mentioned to follow; you mentioned to check; you mentioned following up
    you mentioned checking; you mentioned i may; you indicated i could; you indicated that i could; you indicated that i should
    you indicated i should; your invitation to; your invitation to write; your invitation to ask; your invitation to follow
    your invitation to check; your invitation to get; your invitation to keep; your invitation to contact; your invitation to call
    your kind invitation; your kind offer; your offer to; your offer to answer; your suggestion; your kind suggestion; your advice to
    your advice that i; your request; your request for an update; your encouragement; your instruction to; your instructions to
    with your permission; with your leave; your wish that; as you suggested; as you had suggested; as you kindly suggested; as you proposed
    as you asked; as you had asked; as you kindly asked; as you requested; as you had requested; as you kindly requested; as you invited
    as you kindly invited; as you recommended; as you advised; as you had advised; as you instructed; as you indicated; as you wished
    as you wanted; as you said i could; as you said i should; as you said to; as you told me; as you mentioned i; as you encouraged
    as you offered; as you kindly offered; as you preferred; as you prefer; as agreed; as agreed i'm; as agreed when; as agreed last; as we agreed
    as we had agreed; as we discussed; as we had discussed; as we arranged; as we had arranged; as we said; as we left it; as discussed
    as arranged; as planned; as proposed; as suggested; as requested; as invited; as advised; as instructed; as recommended; as promised i
    as promised i'm; as promised here; as i promised; as i said i would; as i said i'd; as i told you i; as per your; as per your request
    as per your suggestion; as per your instructions; as per your advice; as per your email; as per your instruction; as per your kind; as per our
    as per our agreement; as per our discussion; as per our conversation; as per our call; as per our arrangement; per your request
    per your suggestion; per your instructions; per your email; per your note; per your advice; per our; per our conversation; per our discussion
    per our agreement; per our call; per our arrangement; at your request; at your suggestion; at your invitation; at your kind invitation
    at your kind request; on your suggestion; on your advice; on your recommendation; on your invitation; on your request; on your instructions
    upon your request; upon your suggestion; upon your invitation; upon your advice; by agreement; by arrangement; by your leave
    following your suggestion; following your request; following your advice; following your invitation; following your instructions
    following your recommendation; following your kind; following our agreement; following our arrangement; in line with your; in line with our
    in line with our agreement; in line with your suggestion; in line with your request; in accordance with your; in accordance with our
    in keeping with our; in keeping with your; in response to your; in response to your request; in response to your email
    in response to your invitation; in response to your message; in response to your question; in reply to your; in reply to your email
    in reply to your message; in reply to your question; in answer to your; in answer to your question; in answer to your email
    responding to your; responding to your request; replying to your; true to my; true to my word; keeping my promise; keep my promise
    keep my word; keeping to our; keeping to our agreement; i promised; i promised to write; i promised to let; i promised to get
    i promised to check; i promised to follow; i promised to send; i promised to call; i promised to come; i promised i'd; i said i would
    i said i'd; i said i would write; i said i would check; i said i would follow; i said i would get; i said i would let; i said i would call
    i told you i would; i told you i'd; i undertook to; i agreed to; i agreed to write; i agreed to check; i agreed to follow; i agreed to get
    i agreed to let; i agreed to wait; i agreed to send; i agreed to call; i had agreed; i was asked to; i was asked to write
    i was asked to check; i was asked to call; i was asked to contact; i was asked to get; i was asked to confirm; i was asked to let
    i was asked to remind; i was invited to; i was invited to write; i was invited to follow; i was told to; i was told to write
    i was told to call; i was told to check; i was told to contact; i was told to follow; i was told to get; i was told i could
    i was told i might; i was told i should; i was encouraged to; i was advised to; i was advised to write; i was advised to contact
    i was advised to check; i was instructed to; i have been asked to; i've been asked to; i have been told to; asked me to write
    asked me to call; asked me to follow up; asked me to check; asked me to contact; asked me to get in touch; asked me to remind
    asked me to email; asked me to let; told me to write; told me to call; told me to follow up; told me to check; told me to contact
    told me to email; told me to get in touch; told me to ask; told me to reach; suggested i write; suggested i contact; suggested i get
    suggested i check; suggested i follow; suggested i call; suggested i email; suggested i reach out; suggested that i write
    suggested that i contact; suggested that i follow; advised me to write; advised me to contact; advised me to check; invited me to write
    invited me to follow; invited me to contact; invited me to get; encouraged me to write; encouraged me to follow; encouraged me to reach
    recommended i contact; recommended i write; recommended that i; we agreed; we agreed i'd; we agreed to speak; we agreed to talk
    we agreed to touch base; we agreed to catch; we agreed to speak again; we had agreed; we arranged; we had arranged; we said; we said i'd
    we said we'd; we said we would speak; we left it; we left it that i'd; we decided i; we decided that i; we discussed that i
    we discussed following up; our agreement; our arrangement; under our arrangement; the arrangement was; agreement was that
    arrangement was that; the agreed date; agreed date; agreed day; agreed time; the agreed time; agreed check-in; our agreed; our agreed check-in
    the agreed check-in; agreed follow-up; agreed call; our agreed call; scheduled check-in; our scheduled; our scheduled call; scheduled call
    planned check-in; planned call; appointed day; the appointed day; on the appointed; the date you suggested; the date you proposed for
    date you suggested; day you suggested; the day you suggested; the week you suggested; week you suggested; time you suggested
    month you suggested; the month you suggested; the date you asked; the time you asked; the week you asked; week you asked me
    after the date you suggested; asked me to wait until; asked me to wait a; asked me to leave it; asked me to give it; asked me to allow
    told me to allow; told me to give it; told me to wait; said to give it; said to allow; said to wait; said to leave it; after two weeks as
    after a week as; after a month as; in a week as; in two weeks as; in a month as; in the new year as; today as agreed; today as you
    this week as you; this week as agreed; write again as; writing again as; write to you as; writing to you as; writing as you; writing as agreed
    writing as promised; writing as requested; writing as arranged; writing as invited; write as agreed; write as promised; write as requested
    calling as agreed; checking in as; checking in as agreed; checking in as requested; checking in as promised; checking in as arranged
    checking in as suggested; check in as; check back as; checking back as; follow up as; following up as; following up as agreed
    following up as requested; following up as promised; following up as suggested; following up as discussed; following up as arranged
    getting in touch as; getting back to you as; get back to you as; getting back as; touching base as; reaching out as; reminding you as
    remind you as you; reminder you asked; the reminder you asked; the reminder you requested; reminder you requested; nudge you asked
    the nudge you asked; the note you asked; note you asked for; update you asked for; the update you asked for; update you requested
    the update you requested; confirmation you asked for; confirmation you requested; answer you asked for; answer you wanted
    the answer you asked; the answer you requested; information you asked for; information you requested; details you asked for
    details you requested; documents you asked for; documents you requested; dates you asked for; dates you requested; reply you asked for
    reply you requested; call you requested; call you asked for; you are expecting; you were expecting; you were expecting to hear
    since you asked; since you kindly; since you kindly asked; since you kindly offered; since you invited; since you said i; since you suggested
    because you asked; because you kindly; because you suggested; given that you asked; given that you suggested; given your invitation
    given your suggestion; given your kind; taking you up; take you up; taking up your; take up your; taking up your offer; take up your offer
    taking up your kind; taking up your invitation; taking you at your; take you at your word; taking you at your word; accept your invitation
    accept your offer; accepting your invitation; accepting your offer; accepting your kind; availing myself of; avail myself of
    thanks for suggesting; like you asked; like you suggested; like you said; like we agreed; like we said; like we discussed; like i promised
    like i said i would; just as you asked; just as you suggested; just as we agreed; exactly as you asked; exactly as we agreed
    you (kindly)? (asked|told|invited|encouraged) (me|us) to (write|call|ring|phone|email|follow up|check in|check back)
    you (kindly)? (advised|wanted|reminded|instructed) (me|us) to (write|call|ring|phone|email|follow up|check in|check back)
    you (kindly)? (asked|told|invited|encouraged|advised|wanted|reminded|instructed) (me|us) to (get in touch|remind you|try again|ask again)
    you (kindly)? (asked|told|invited|encouraged|advised|wanted|reminded|instructed) (me|us) to (come back|let you know|report back)
    you (kindly)? (suggested|said|mentioned|proposed|recommended|indicated) (that)? (i|we) (write|could write|should write|might write|call)
    you (kindly)? (suggested|said|mentioned|proposed|recommended|indicated) (that)? (i|we) (should call|could call|check|check in)
    you (kindly)? (suggested|said|mentioned) (that)? (i|we) (should check|follow up|should follow up|get in touch)
    you (kindly)? (proposed|recommended|indicated) (that)? (i|we) (should check|follow up|should follow up|get in touch)
    you (kindly)? (suggested|said|mentioned|proposed|recommended|indicated) (that)? (i|we) (should get in touch|try again|ask again|come back)
    (writing|checking in|following up|calling) (again|back|today|now|this week)? as (agreed|you asked|you suggested|requested)
    (writing|checking in|following up|calling) (again|back|today|now|this week)? as (promised|arranged|discussed)
    (getting in touch|reporting back) (again|back|today|now|this week)? as (agreed|you asked|you suggested|requested)
    (writing again|touching base) (again|back|today|now|this week)? as (agreed|you asked|you suggested|requested)
    (getting in touch|reporting back|writing again|touching base) (again|back|today|now|this week)? as (promised|arranged|discussed)
    (writing|checking in|following up|calling) (again|back|today|now|this week)? as (invited|instructed|we agreed|we arranged)
    (writing|checking in|following up|calling) (again|back|today|now|this week)? as (you requested|you wished|you invited)
    (getting in touch|reporting back) (again|back|today|now|this week)? as (invited|instructed|we agreed|we arranged)
    (writing again|touching base) (again|back|today|now|this week)? as (invited|instructed|we agreed|we arranged)
    (getting in touch|reporting back|writing again|touching base) (again|back|today|now|this week)? as (you requested|you wished|you invited)
    `,
  },
};
