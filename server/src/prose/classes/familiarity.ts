import type { WordClasses } from '../lexicon.ts';

/** Words of closeness, play and chat, which a stranger who hires may mind, and the courteous words they are easily taken for. */
export const familiarity: WordClasses = {
  slang: {
    why: 'Street and pub words that a business letter does without.',
    members: `
    awesome sauce; awesomesauce; awesome; awesomeness; vibe^; vibes; vibing; vibey; vibed; good vibes; great vibes; big vibes; the vibe; whole vibe
    stoked; amped; pumped; super pumped; totally pumped; psyched; super psyched; jazzed; hyped; fired up; geeked; killer; killer chat; lit; so lit
    kinda; sorta; gonna; wanna; gotta; gimme; lemme; gotcha; gotchu; dunno; shoulda; coulda; woulda; musta; oughta; outta; lotta; lotsa; hafta; tryna
    finna; imma; ima; whatcha; watcha; betcha; ya know; d'you know; d'ya; didja; ain't; c'mon; y'all; all y'all; y'all's; yep; yup; nope; nah; naw
    yeah; yeah nah; nah yeah; yass; yasss; yessir; yep yep; uh huh; uh-huh; you bet; you betcha; too right; blast; a blast; had a blast; total blast
    absolute blast; crush~ it; crushed it; nail~ it; smash~ it; smashed it; kill~ it; killing it; slay~; slay~ it; ace~ it; rock~ it; rocked it
    you rock; you guys rock; rocks my world; rocked my world; legend; absolute legend; total legend; no worries; no probs; no prob; no biggie
    no drama; no dramas; no stress; no sweat; no bother; no fuss; no wuckas; no wahala; all good; it's all good; we're all good; we cool; are we cool
    cool; cool beans; super cool; so cool; way cool; pretty cool; cool stuff; cool as; coolio; kewl; cool cool; cool people; cool bunch; dope; so dope
    proper sick; so sick; rad; gnarly; radical stuff; sweet as; oh sweet; wicked; wicked good; wicked smart; hella; hecka; da bomb; the bomb
    the shizzle; for shizzle; bussin; straight fire; pure fire; was fire; is fire; absolute fire; yeet; rizz; no cap; lowkey; low-key; highkey
    high-key; deadass; goated; poggers; on fleek; bougie; boujee; spill~ the tea; the tea; flexing; weird flex; humblebrag; humble brag; sus; banger
    banging; bangin; absolute banger; slaps; it slapped; hits different; hit different; living my best life; main character energy; it's giving
    ate that; no crumbs; big yikes; yikes; cringe; cringey; cringy; squad goals; relationship goals; career goals af; af; fomo; yolo; hangry; adulting
    deets; the deets; totes; totes amaze; obvs; obvi; def; defs; defo; deffo; deffs; probs; perf; presh; fabs; natch; whatevs; whatever man; totally
    totally rad; totally get it; cray; cray cray; amazeballs; amaze; amazing sauce; legit; legit good; so legit; for real; for realz; for reals
    fo real; fo sho; for sure man; forreal; on god; on point; bang on; spot on mate; bob on; chuffed; well chuffed; chuffed to bits; made up
    well made up; over the moon; buzzing; proper buzzing; buzzin; gassed; gutted; knackered; shattered; wrecked; cream crackered; cracking
    cracking chat; cracker; absolute cracker; corker; brill; ace; smashing; bee's knees; dog's bollocks; dog's dinner; well mint; proper lush
    wicked time; proper good; proper job; proper nice; well good; well nice; dead good; dead nice; dead chuffed; belter; absolute belter; right laugh
    a good laugh; had a laugh; have a laugh; banter; bants; top bants; faff; faffing; skint; quid; naff; gobsmacked; blinding; blinder
    played a blinder; top bloke; good bloke; bloke^; lad^; lass^; lassie; geezer; diamond geezer; chap^; chappy; fella^; fellas; mucker; our kid
    ta very much; easy peasy; easy-peasy; okey dokey; okey-dokey; okie dokie; okeydoke; oki doki; righto; right-o; righty ho; right you are
    tickety-boo; tickety boo; hunky dory; hunky-dory; peachy; just peachy; peachy keen; groovy; feeling groovy; far out; nifty; neato; gee; gee whiz
    golly; golly gosh; gosh; crikey; blimey; cor blimey; strewth; by jove; jeez; sheesh; jeepers; holy moly; holy cow; holy smokes; holy guacamole
    holy mackerel; good grief; my goodness me; oh my days; omigod; wowza; wowzer; wowzers; yowza; kaboom; bazinga; kapow; voila; ta-da; tada; ka-ching
    kaching; cha-ching; bingo; booyah; boo-yah; heck; heck yeah; heck yes; what the heck; hell yeah; hell yes; hell of a; helluva; heckuva; heck of a
    one heck of; damn; damn good; damn fine; dang; darn; darn tootin; dagnabbit; crap; crappy; holy crap; bs; no bs; bullshit; shit; shitty; the shit
    hot shit; bollocks; bugger; bloody; bloody good; bloody brilliant; bloody lovely; bloody oath; flipping; flippin; freaking; freakin; friggin
    frigging; frickin; effing; fecking; feck; sodding; ruddy; blooming; piss~ off; pissed; taking the piss; taking the mick; take the mickey; sucks
    it sucks; sucked; blows; bummer; total bummer; bummed; bummed out; meh; blah; blah blah; blah blah blah; yada yada; yadda yadda; etc etc; thingy
    thingamajig; whatsit; whatshisname; doodah; gizmo^; stuff like that; and stuff; and all that jazz; or whatever; or summat; summat; owt; nowt
    and whatnot; jazz hands; whole shebang; whole enchilada; whole nine yards; shindig; head honcho; honcho^; big cheese; big kahuna; big boss man
    top dog; big dog; bigwig^; bigshot; big shot; big gun^; the suits; suits upstairs; the man upstairs; posse; peeps; homies; badass; bad-ass
    badassery; kickass; kick-ass; kick~ ass; kick~ butt; kicking butt; butt; my ass off; my butt off; work my ass off; bust a gut; bust~ my butt
    bust~ my chops; smart-ass; rockstar^; rock star; ninja^; jedi; jedi master; wizard^; whizz; whiz kid; boffin^; nerdy; nerd out; nerding out
    nerded out; geeky; geek out; geeking out; geeked out; fangirl; fangirling; fanboy; fanboying; superfan; super fan; massive fan; huge fan; big fan
    mega excited; mega fan; uber; uber excited; ubercool; super-duper; super duper; supes; wicked fun; mad fun; mad skills; mad props; props to you
    mad respect; much respect; respect bro; kudos my; hats off dude; fair dinkum; dinkum; ripper; bonzer; beaut; you beauty; what a beauty
    you little ripper; she'll be right; arvo; this arvo; reckon; i reckon; heaps; heaps of; heaps good; keen as; keen as mustard; keen bean; too easy
    brekkie; brekky; bikkies; cuppa; smoko; deadset; dead set; dead-set; true blue; hard yakka; good on ya; good on you; onya; good onya; choice bro
    chur; chocka; sweet bro; tu meke; ka pai; grand so; the craic; great craic; good craic; some craic; mighty craic; what's the craic; gas man
    so it was; sure look; pure savage; sound out; sound man; dead sound; fair play; fair play to; class act; pure class; so class; wee chat; wee note
    wee bit; wee blether; blether; bonnie; braw; dinnae; cannae; didnae; aye; och; och aye; pure dead brilliant; pure barry; champion like; lekker
    baie lekker; howzit; sharp sharp; shot bru; eish; kiff; jislaaik; ja nee; yebo; aweh; yaar; arre yaar; arre; jugaad; bindaas; jhakaas
    paisa vasool; timepass; time pass; fundas; ekdum; first class yaar; shiok; lah; can lah; steady lah; jialat; walao; abeg; wahala; sabi
    sharp sharp guy; chop chop; e choke; gbam; irie; wagwan; bless up; big up; big ups; big up yourself; nuff said; nuff respect; safe bruv; allow it
    innit; init; isit; wicked innit; mandem; gyal; wasteman; calm ting; chill; chilled out; chilling; chillax; chillin; super chill; so chill
    chill people; laid back bunch; hang~ out; hanging out; hang with; hanging with; kick back; kicking it; crash at; shoot the breeze
    shooting the breeze; shoot the shit; chew the fat; chewing the fat; chinwag; good old chinwag; natter; nattering; good natter; gab; gabbing; yak
    yakking; yapping; gossip; jam~ with; jam sesh; sesh; convo; convos; great convo; info dump; brain dump; lowdown; the lowdown; the skinny; the 411
    the scoop; what's the scoop; heads up bro; holler; holla; give~ me a shout; gimme a shout; shout if; give me a bell; give me a buzz
    give me a tinkle; give us a bell; drop me a line; hit me up; hmu; ping me; hit me back; hit you up; buzz me; bell me; ring-a-ding; touch base dude
    reach out dude; roll with it; go with the flow; that's how i roll; how we roll; let's roll; let's rock; let's do this; let's go; let's gooo
    bring it on; bring it; game on; it's on; it is on; ready to rock; ready to roll; good to go; raring to go; rarin to go; rock and roll; rock'n'roll
    rock ' n ' roll; locked and loaded; balls to the wall; ballsy; gutsy; nutty; bonkers; batty; totally mental; nutso; wacky; zany; loco; crazy good
    crazy cool; crazy fun; stupid good; silly good; ridiculously good; freak~ out; freaking out; freaked out; wig~ out; pig out; veg out; zonked
    pooped; wiped out; burnt out dude; flat out like a; all over it; i'm all over it; all in; i'm down; so down; down for; i'm game; totally game
    i'm in; count me in; sign me up; i'm sold; you had me at; shut up and take; take my money; where do i sign; hook~ me up; hook a brother up
    sort me out; hook up; hit it off; scored big; win-win baby; epic win; epic fail; facepalm; face palm; eye roll; mic drop; drop the mic; boss level
    next level; next-level; level up; pro gamer; noob; newbie; newb; n 00b; rookie mistake; my bad; oops; oopsie; oopsy; whoops; whoopsie
    whoopsy daisy; doh; d'oh; duh; derp; brain fart; brainfart; senior moment; face-plant; faceplant; soz; soz for; sozzle; sozzled; sozzers
    well sorry; sowwy; sorry not sorry; just sayin; just saying; sayin; doin; goin; gettin; lookin; feelin; talkin; workin; nothin; somethin; thinkin
    waitin; sup; bit of alright; bit of all right; all right then; alrighty; alrighty then; aight; ight; okay then; oki; okey; kk; mkay; aw; aww; awww
    ooh; oooh; ooo; eek; eep; squee; squeal; ugh; argh; gah; gaah; phew; whew; pfft; tsk; hmm; hmmm; erm; umm; uh; ahem; psst; shh; shhh; zzz; mwah
    muah; yum; yummy; nom nom; om nom; scrummy; scrumptious people; delish; noms; bevvy; bevvies; wonga; dosh; moolah; bucks; big bucks; mega bucks
    spondulicks; swag; swagger; swanky; posh; posh digs; digs; fancy schmancy; fancy-pants; fancy pants; ritzy; snazzy; jazzy; spiffy; spiffing
    nice one; nice one mate; nice work if; nice digs; sick digs; ace bunch; great bunch of lads; good egg^; good sort^; good eggs all; good people
    top people; top banana; top drawer; top job; top dollar; absolute diamond; you're a star; absolute star; superstar; total superstar; my hero
    lifesaver; life saver; life-saver; absolute angel; you're a saint; sweetie pie people; doozy; humdinger; whopper; whopping; ginormous; humongous
    massive shout out; shout-out; shout out to; shoutout; snaps for; fistbump; fist bump; fist-bump; high five; high-five; air five; back pat; twerk
    boogie; happy dance; happy-dance; doing a jig; cartwheels; jumping up and down; bouncing off the walls; over the freaking moon; cloud nine
    pinch me; tickled pink; giddy; giddy up; grinning like
    `,
  },
  'chat-speak': {
    why: 'Shorthand of text messages and forums.',
    members: `
    lol; lols; lolz; lolol; lololol; lmao; lmfao; rofl; roflmao; lul; kek; xd; xdd; omg; omfg; omgg; omggg; omgosh; zomg; btw; lmk; lmk if; pls lmk
    thx; thnx; thnks; thanx; tnx; tks; txs; thxs; thks; ty; tysm; tyvm; tyia; tia; tqvm; tqsm; tyty; tysmm; thanku; thankyouuu; thank u; thanks u
    thankuu; ttyl; ttys; ttyn; ttfn; l 8r; l 8; cya; cu l 8r; see u; see ya; seeya; cu soon; c u; c ya; u; ur; urs; u r; r u; r; ya; yr; yrs; u're
    u've; u'll; ure; u guys; u all; with u; from u; for u; to u; meeting u; if u; can u; do u; did u; hope u; let u; asap pls; asap plz; asap please
    fyi : ); fyi lol; haha; hahaha; hahahaha; hahah; hahahah; ahaha; ahah; heh; hehe; hehehe; heehee; hee hee; ha ha; ha ha ha; mwahaha; muahaha
    bwahaha; teehee; tee hee; tehe; jaja; jajaja; jajajaja; kkkk; kkkkk; rsrs; rsrsrs; hihi; hihihi; xaxa; wkwk; wkwkwk; huhu; mdr; ptdr; imho; imo
    imao; in mho; afaik; afaict; aka lol; fwiw; ftw; fml; smh; smdh; tbh; tbf; ngl; not gonna lie; iykyk; ikr; idk; idc; idek; ily; ilysm; ilu
    ily guys; jk; j / k; jks; loljk; plz; plzz; plzzz; pls; plss; plsss; plese; pleeease; pls pls; pls and thx; pretty pls; kthx; kthxbye; kthnx
    k thx; k bye; kbye; kkk thx; okk; okkk; okayy; oki; okie; okies; okok; ok ok; k cool; nps; nvm; nvmd; n / m; nbd; nws; n / w; yw; ur welcome; brb
    bbl; bbs; bbiab; gtg; g 2g; gotta go; g 2 g; ggs; glhf; gj; gn; gnite; nite; gm; gud; gud morning; gud mrng; gr 8; gr 8t; gr 8 chat; b 4; 2day
    2moro; 2 morrow; 2mrw; 2nite; tmrw; tmr; tmw; tomoz; 2moz; tom'w; tonite; thru; tho; altho; cuz; cos; coz; cus; bcoz; bcuz; bcz; bc; b / c; becoz
    becuz; w / o; w / u; w / me; w / you guys; w / the team; wrt lol; abt; bout; abt the; frm; frfr; fr fr; gd luck; gud luck; hv; havin; wud; cud
    shud; wld; cld; shld; wanna chat; msg; msg me; msgs; msgd; dm; dm me; dms; pm me; txt; txt me; txts; txting; rply; repli; hmu; hbu; wbu; wyd; wya
    wby; wdyt; wydm; wym; wtf; wth; wtaf; stfu; ffs; omw; otw; eta pls; irl; ootd; tgif; tgim; tbt; mcm; fomo; yolo; tldr; tl; dr; tl / dr; nsfw; sfw
    atm lol; rly; srsly; srs; srsly tho; seriously tho; obvs; defs; deets; pics; pic; selfie; vid; vids; convo; sesh; info pls; cv 4; 4 u; 4 the; 4 ur
    4 me; 4ever; 4eva; 4u; 2u; bff; bffs; bestie; besties; bae; bffl; hubs; sis; fam; hun; xx; xxx; x o x o; < 3; < 33; hugz; kissez; luv; luv u
    luv it; luved; luvd; lurve; wuv; wub; gr 8ful; kool; kewl; koolio; nyc 2; nyc talking; nice 2; nice 2 meet; good 2; happy 2; want 2; 2 meet; 2 c
    2 hear; 2 chat; c u soon; ping me; dm'd; ping u; pinging u; hit me up; slide into; sliding into; dms are open; emoji; smiley; smiley face
    winky face; wink; wink wink; winky; insert smiley; insert emoji; heart emoji; heart eyes; crying laughing; sad face; happy face; : p; : d; : ')
    ^ ^; ^ _ ^; o _ o; t _ t; - _ -; > _ <; x d; # blessed; # grateful; # hireme; # hire me; # goals; # dreamjob; # dream job; # winning; # jobgoals
    # teamgoals; # excited; # thankful; # nofilter; # justsaying; # yolo; # squadgoals; # motivated; # mondaymotivation; # newjob; # opentowork
    hashtag; hashtag blessed; hashtag goals; hashtag hire me; hashtag dream job; hashtag grateful; hashtag winning; emoji emoji; da team; da best; teh
    pwn; pwned; noob; sum 1; some 1; any 1; neway; newayz; anywayz; anyways; anyhoo; anyhow lol; whatevs; wotever; wot; wat; wut; wassup; wazzup
    whassup; waz up; wud up; wdup; wuu 2; xcited; xcellent; xoxo; gud 2; awsm; awsum; amazin; gawd; gosh lol; dayum; daaamn; yea; yeh; ye; yh; yas
    yaas; yaaas; yasss; yeet; yesss; yess; nooo; noo; nop; nope lol; mhm; mm hmm; welp; oof; ooof; bruh; brah; breh; bro lol; n stuff; n all; n e way
    n u; n ur; n thx; n thanks; n hope; thanks n; u n; me n; & u; rgrds; rgds; rgds n; brgds; b rgds; bst rgds; wrm rgds; wkr; take care xx; gtk
    good 2know; ftr; fyi haha; jsyk; jic; icymi; asap lol; asap thx; rsvp pls; ppl; ppls; peeps; smth; smt; sth; sthing; smthg; so sm; ty vm; thank sm
    miss u; miss ya; missin u; tell u; asking u; ask u; see u guys; wid; wiv; wit u; wiv u; gona; gunna; wana; shoulda; prolly; probly; probs
    defnitely lol; hella; ofc; of c; obv; obvi; oh btw; and btw; btw u; p . s . lol; ps lol; ps haha; ps : ); edit :; edit : lol; / s; / jk; / rant
    * hugs *; * wink *; * winks *; * blush *; * waves *; * fingers crossed *; * crosses fingers *; * gulp *; * sigh *; * mic drop *
    `,
  },
  'joy-caps': {
    why: 'Joy that shouts: capitals, rows of exclamation marks, whoops.',
    members: `
    !!; !!!; !!!!; !!!!!; !!!!!!; !!!!!!!; !!!!!!!!; ?!; (!?); ?!?!; !!?!; ?!!; !!! !; cannot wait !!; cannot wait !!!; cannot wait !; can't wait !
    can't wait !!; can't wait !!!; can't wait !!!!; so can't wait; seriously can't wait; literally can't wait; honestly can't wait; really can't wait
    just can't wait; i can't even; can't even; simply cannot wait; absolutely cannot wait; can hardly wait; can barely wait; can scarcely wait; yay
    yayy; yayyy; yayyyy; yaay; yaaay; yaaaay; yippee; yippie; yipee; yippeee; yippee ki yay; yahoo; yahooo; yee haw; yeehaw; yee-haw; woo; wooo; woooo
    woo hoo; woohoo; woo-hoo; woohooo; wooohooo; woot; w 00t; woop; woop woop; whoop; whoop whoop; whoop-whoop; whoopee; whoopie; wahoo; wahey; wahay
    weee; wee hee; wheee; wheeee; whee; hooray; hurray; hurrah; huzzah; hip hip; hip hip hooray; hip hip hurray; three cheers; olé; ole ole; vamos
    viva; bravissimo; bravo bravo; eureka; hallelujah; halleluja; praise be; glory be; amen to that; amen sister; amen brother; wow; wow wow
    wow wow wow; wow just wow; just wow; oh wow; wow oh wow; wowee; wowie; woww; wowww; wowwww; wow !; wow !!; wow !!!; omg yes; omg !!; yes yes
    yes yes yes; yes please !; yes !!; yes !!!; oh yes; oh yes !; oh yeah; aw yeah; hell yeah; heck yeah; yesss; yessss; yesssss; yess; yass; yasss
    yaas; yaaas; boom !; booyah; bingo !; ta-da !; tada !; voila !; squee; squeee; squeeee; squeal; squealing; squealed; eee; eeee; eeeek; eek !; aah
    aaah; aaaah; ahhh; ahhhh; argh !!; gahhh; ooh !; oooh; ooooh; thank you !!; thank you !!!; thanks !!!; thank you thank you
    thank you thank you thank; thanks thanks; thank you so much !!; thank you so much !!!; thanks so much !!; thanks so much !!!; thanks again !!
    thanks again !!!; amazing !; amazing !!; amazing !!!; awesome !; awesome !!; awesome !!!; best day ever; best interview ever; best chat ever
    best team ever; best hour ever; best morning ever; best meeting ever; best company ever; best news ever; best office ever; best thing ever
    best week ever; best call ever; best people ever; dream come true !!; so excited; so excited !; so excited !!; so excited !!!; sooo excited
    super excited !!; super excited !; beyond excited; beyond thrilled; beyond stoked; beyond happy; beyond the moon; beyond pumped; over the moon !
    over the moon !!; over the moon; over the frickin moon; on cloud nine; on cloud 9; in seventh heaven; walking on air; walking on sunshine
    floating on air; floating home; dancing on the ceiling; dancing in the street; dancing around my kitchen; danced home; did a happy dance
    doing a happy dance; happy dance; happy tears; cried happy tears; tears of joy; crying with joy; jumping for joy; jumped for joy; jump for joy
    jumping up and down; bouncing up and down; bouncing off the walls; bouncing with joy; buzzing; still buzzing; absolutely buzzing; buzzing all day
    pinch me; pinching myself; still pinching myself; had to pinch myself; pinch myself; pinched myself; grinning from ear to; grinning ear to ear
    grinning like a; grinning like an idiot; smiling all the way; smiling from ear to; smile on my face; can't stop smiling; couldn't stop smiling
    can't stop grinning; couldn't stop grinning; can't stop thinking; still smiling; still grinning; big grin; huge grin; massive grin; cheesy grin
    high as a kite; happy as a clam; happy as larry; happy as a lark; happy as a pig; happy bunny; happy camper; like a kid; kid in a candy store
    kid in a sweet shop; kid at christmas; like christmas morning; christmas come early; like a child at christmas; like a puppy; tail wagging
    wagging my tail; like winning the lottery; won the lottery; hit the jackpot; jackpot; jackpot !; i could scream; i'm screaming
    literally screaming; screamed; squealed with; shrieked; shouted from the rooftops; shout from the rooftops; shout it from the; sing it from the
    singing in the shower; sang all the way; whistling all the way; punch~ the air; punching the air; fist pump; fist-pumping; fist pumping; air punch
    cartwheels; doing cartwheels; turn cartwheels; somersaults; heart is singing; my heart sang; heart skipped a beat; heart is full
    heart is bursting; bursting with joy; bursting with excitement; fit to burst; about to burst; butterflies; all the feels; all the feelings
    goose bumps; literal chills; speechless; lost for words; no words; i have no words; words fail me; there are no words; mind blown; blown away
    knocked my socks off; socks knocked off; blew my socks off; swept off my feet; wowed; gobsmacked; flabbergasted; ecstatic; euphoric; elated
    exhilarated; jubilant; overjoyed; giddy; giddy with joy; giddy with excitement; delirious; rapturous; thrilled to bits; thrilled to pieces
    tickled pink; chuffed to bits; made my day; made my week; made my month; made my year; made my whole week; made my whole day; made my life
    totally made my day; day made; bring it on; bring it on !; let's do this; let's do this !; let's go !; let's go !!; let's gooo; here we go !
    here we go; game on; game on !; count me in !; sign me up !; sign me up; pick me; pick me !; pick me pick me; hire me !; hire me !!
    hire me already; go team; go team !; go team go; go you; go us; yay us; yay team; yay me; go me; team dream; dream team; dream team !; dream job !
    dream job !!; dream job alert; cannot believe it !; can't believe it !; can't believe my luck; best of the best !; the best !!; love it !
    love it !!; love it love it; loved it !!; loved it !!!; loved every second !!; loved every minute !!; love love love; love love loved
    loved loved loved; love loved; so so excited; so so so; very very excited; very very very; really really excited; really really really
    super super; much much love; happy happy happy; happy happy joy joy; ready ready ready; please please please !; fingers crossed !!
    fingers crossed !!!; fingers and toes crossed; everything crossed; everything is crossed; fingers and toes; eyes fingers and toes
    all my fingers crossed; wish me luck !; wish me luck; popping champagne; popped the champagne; pop the champagne; pop the corks; cork popping
    break out the bubbly; crack open the; drumroll; drum roll; drumroll please; jazz hands; party time; let's party; time to celebrate
    celebrate good times; cue the music; cue applause; standing ovation; mic drop; wahoo !; winner winner; winner winner chicken dinner
    ding ding ding; whoa; woah; whoaa; whoa !; woah !; holy moly !; good times !; good times ahead !; exciting times !; exciting stuff !; go go go
    rah rah
    `,
  },
  'casual-greetings': {
    why: 'Openings for a friend rather than for a person who may hire.',
    members: `
    hey; hey you; hey there; hey there you; hey again; hey hey; hey hey hey; heyy; heyyy; heyyyy; heyo; hey-o; hey ho; hey everyone; hey everybody
    hey all; hey team; hey folks; hey guys; hey gang; hey crew; hey peeps; hey people; hey ladies; hey gents; hey boss; hey chief; hey mate; hey buddy
    hey pal; hey bro; hey dude; hey man; hey brother; hey sister; hey sis; hey girl; hey girlie; hey lovely; hey hun; hey hon; hey babe; hey gorgeous
    hey handsome; hey stranger; hey friend; hey my friend; hey superstar; hey rockstar; hey legend; hey champ; hey sunshine; hey sweetie; hey doll
    hey dear; hey fam; hey squad; hey big guy; hey fellas; hey lads; hey now; hey what's up; hey how are you; hey how's it going; hey just; heya
    heyya; hey ya; hey y'all; hiya; hiya love; hiya mate; hiya chick; hiya pet; hiyaa; hiyah; hi-ya; hi ya; hi there; hi there you; hi again; hi hi
    hii; hiii; hiiii; hi guys; hi gang; hi folks; hi y'all; hi gals; hi ladies; hi lads; hi lovely; hi lovely people; hi lovelies; hi beautiful people
    hi mate; hi bro; hi bud; hi buddy; hi pal; hi boss; hi chief; hi hun; hi hon; hi darling; hi sweetie; hi gorgeous; hi friend; hi my friend
    hi friends; hi stranger; hi dude; hi superstar; hi sunshine; hi sis; hi fam; hi peeps; hi crew; hi chaps; hi doll; hi babe; hi from me; hi it's me
    hi just me; hi me again; hi only me; hi remember me; yo; yoo; yooo; yo yo; yo yo yo; yo bro; yo dude; yo man; yo team; yo boss; yo what's up
    yoo-hoo; yoohoo; yoo hoo; coo-ee; cooee; what's up; what up; what's up doc; what's up dude; what's up guys; whats up; whatsup; wassup; wazzup
    wazzap; whassup; whaddup; what's poppin; what's popping; what's good; what's good fam; what's cracking; what's crackin; what's cooking
    what's cookin; what's shaking; what's shakin; what's happening; what's happenin; what's new; what's new with you; what's the craic
    what's the story; what's the haps; what's the good word; what's going on man; what's hanging; what's kicking; what it do; what's doing
    what's the dealio; sup; sup bro; sup dude; sup man; sup guys; sup team; howdy; howdy partner; howdy pardner; howdy y'all; howdy folks; howdy there
    howdy do; howdy neighbour; howdy neighbor; howdy doody; how do; how do you do mate; how goes it; how goes; how's it going; how is it going
    how's it hanging; how's tricks; how's things; how're things; how's life; how is life; how's life treating you; how's life been; how's everything
    how's everyone; how's your week; how's your week been; how was your weekend; how's your weekend; how's your monday; how's your friday
    how's your day; how's your day going; how's your morning; how's your morning been; how's my favourite; how's my favorite; how's the gang
    how's the family; how's the crew; how's yourself; how's you; how's ya; how are you all; how are you doing; how you doing; how ya doing
    how you doin; how ya doin; how are ya; how are ya now; how are we; how are we doing; how are we today; how we doing; how you been
    how have you been; how've you been; how ya been; how be on; how bist; how be ya; howya; howaya; how's she cuttin; how's the form; how's the head
    how's the craic; how's she going; how yous doing; how are yous; how yis; alright; alright mate; alright love; alright chaps; alright there
    alright our kid; all right mate; all right me duck; ay up; ey up; eyup; ey up me duck; ay up duck; ay up lad; wotcha; watcha; wotcher; oi; oi oi
    oi oi saveloy; oy; oi mate; ahoy; ahoy there; ahoy captain; ahoy matey; avast; what ho; what-ho; tally ho; tally-ho; pip pip; toodle pip
    hello hello; hello hello hello; hello you; hello you lot; hello again you; hello lovely; hello lovelies; hello lovely people; hello lovely humans
    hello lovely team; hello gorgeous; hello gorgeous people; hello beautiful; hello beautiful people; hello handsome; hello sunshine; hello darling
    hello dear one; hello dearie; hello sweetie; hello petal; hello duck; hello flower; hello treacle; hello poppet; hello pet; hello mate
    hello my friend; hello friend; hello friends; hello my lovely; hello my lovelies; hello my dear; hello my darlings; hello my new friend
    hello my favourite; hello old friend; hello stranger; hello superstar; hello legend; hello team awesome; hello guys; hello chaps; hello fellas
    hello folks; hello gang; hello peeps; hello boss; hello boss lady; hello big boss; hello world; hello from the other; hello from sunny
    hello hello you; helloo; hellooo; helloooo; helloooooo; hellaw; hullo; allo; allo allo; elo; ello; ello ello; ello guvnor; hi de hi; hi-de-hi
    hi diddly ho; g'day; g'day mate; g'day cobber; gday; gday mate; g ' day; good day mate; good arvo; mornin; mornin all; mornin gents; morning all
    morning you; morning mate; morning boss; morning sunshine; morning gorgeous; morning guys; morning campers; morning lovely; morning gang
    morning chaps; morning lads; morning ladies; good morning sunshine; good morning gorgeous; good morning campers; good morning vietnam
    good morning beautiful; good morning starshine; good morrow; top of the morning; top o the morning; top o ' the morning; rise and shine
    wakey wakey; afternoon all; afternoon guys; afternoon chaps; evening all; evenin; evenin all; evening guys; evening mate; happy monday
    happy tuesday; happy wednesday; happy thursday; happy friday; happy fri-yay; happy friyay; happy hump day; happy humpday; happy hump-day
    happy weekend; happy sunday; happy saturday; happy almost friday; tgif; it's friday; thank god it's friday; thank goodness it's friday
    happy new week; happy taco tuesday; happy monday morning; hope you're chilling; hola; hola amigo; hola amigos; hola amiga; hola guapo; hola guapa
    hola chicos; hola chica; hola chicas; hola hola; qué tal; que tal; qué pasa; que pasa; que onda; qué onda; qué hubo; quiubo; ándale; holi; holis
    buenas; buenas buenas; oye; oi gente; oi galera; oi tudo bem; oi tudo bom; tudo bem; tudo bom; e aí; e ai; fala aí; beleza; ciao; ciao bella
    ciao bello; ciao bellissima; ciao ragazzi; ciao a tutti; ciao cara; ciao caro; ciao tutti; salut; salut les amis; salut tout le monde; coucou
    cou cou; coucou toi; coucou c'est moi; ça va; ca va; wesh; yo les gars; kikou; moin; servus; servus miteinander; grüß dich; grüss dich; gruss dich
    hallöchen; hallöle; na du; na ihr; huhu; tagchen; hoi; hoi hoi; hé hallo; hee; hallootjes; hallo allemaal; hej hej; hejsan; tja; tjena; tjenare
    halla; heisann; heia; moi; moikka; terve terve; hæ; tere; čau; cau; ahoj; ahojte; cześć; czesc; siema; siemka; hejka; hejo; szia; sziasztok; helló
    szevasz; zdravo; ćao; cao; privet; priviet; zdarova; yassou; yia sou; geia sou; geia sas; yasou; merhaba canım; selam; selamlar; naber; salam bro
    salaam bhai; marhaba habibi; ahlan; ahlan habibi; hala; hala wallah; yalla; kifak; kifik; shlonak; izzayak; shalom chaver; ahlan wa sahlan habibi
    namaste ji; namaskar bhai; kya haal; kya haal hai; kaise ho; kem cho; kiddan; ki haal; sat sri akal ji; vanakkam machan; machan; hey yaar; hi yaar
    oye yaar; arre bhai; ni hao; nihao; hai guys; haii; ohayo; konnichiwa friends; yaho; yahho; annyeong; anyoung; kumusta; musta; musta na; uy; hoy
    apa kabar bro; hai semua; halo semua; halo guys; halo kak; halo gan; chào bạn; sawasdee kha friends; sawadee; aloha friends; aloha mahalo
    kia ora bro; kia ora e hoa; kia ora whanau; bula; bula vinaka; talofa bro; malo uce; talofa uce; howzit; howzit bru; howzit boet; heita
    hola hola fam; hoezit; aweh; aweh my bru; avuxeni; sawubona bafo; yebo yes; unjani; niaje; mambo; mambo vipi; vipi; jambo; jambo jambo
    jambo rafiki; how far; how far now; how body; how you dey; how una dey; wetin dey; wetin dey happen; well done oo; ẹ n lẹ; wagwan; wah gwan
    wa gwaan; whagwan; wha gwaan; wah gwaan; weh yuh a say; yow; bless up; greetings earthling; greetings earthlings; greetings comrade
    greetings fellow human; greetings and salutations; salutations; salutations friend; salutations my friend; greetings my friend; greetings friend
    greetings kind human; greetings mortals; greetings from planet; knock knock; guess who; guess who it is; guess who's back; guess what
    it's me again; it's only me; tis i; long time no see; long time no speak; long time no hear; fancy meeting you; fancy seeing you; remember me
    it's your favourite; it's your favorite; your favourite candidate; your favorite candidate; your favourite interviewee; your favorite interviewee
    the one and only; tap tap; is this thing on; anybody home; anyone home; still alive; are you alive; look who it is; look who's back
    hope you're good; hope you're all good; hope all good; hope ur well; hope all's groovy; hope you're having a blast; hope you're rocking it
    hope you're smashing it; hope you're crushing it; hope you're killing it; hope you're surviving; hope you survived; hope life's good
    hope you're keeping cool; hope you're staying out of; hope you're behaving; hope you've been good; hope the weekend was wild; hope your head's ok
    quick one; quick one for you; q for you; quickie; just a quickie; wanted to say hey; just saying hi; just saying hey; just wanted to say hi
    popping in; popping by; just popping in
    `,
  },
  'terms-of-address': {
    why: 'What one calls a friend, a sweetheart or a drinking companion.',
    members: `
    buddy; buddies; bud; buds; good buddy; my buddy; ol buddy; ol ' buddy; buddy boy; buddy ol pal; buddy old pal; bestie; besties; best bud
    best buds; mate; mates; matey; mateys; me old mate; old mate; my mate; good mate; best mate; best mates; maties; maatje; pal; pals; my pal
    old pal; pally; palsy; bro; bros; bruh; brah; breh; bruv; bruvs; bredrin; bredren; blud; brodie; broski; brosky; bromigo; brother man; brotha
    soul brother; brother from another mother; sister from another mister; soul sister; sista; sistah; sis; sissy; big sis; big bro; lil bro; lil sis
    little bro; little sis; dude; dudes; dudette; dudettes; duder; my dude; my dudes; my man; my main man; main man; hey man; oh man; thanks man
    cheers man; guys; you guys; hi guys; thanks guys; my guys; my guy; guys and gals; guys and girls; gals; gal; girlie; girlies; girly; girlfriend
    boyo; lads; me lad; laddie; laddies; lassie; lasses; fella; fellas; fellers; feller; geezer; geezers; chap; chaps; old chap; my dear chap
    my good chap; old boy; old bean; old fruit; old thing; old sport; old man; old fellow; old son; old girl; old stick; old crow; old cock
    old friend; my old friend; my good man; my good fellow; my dear fellow; my good woman; folks; you folks; peeps; my peeps; peoples; homie; homies
    homeboy; homegirl; homeslice; my homie; fam; famalam; famo; my fam; my squad; gang; whole gang; hello gang; posse; my posse; my tribe; my crew
    you crew; you lot; all you lot; yous; youse; yous guys; y'all; all of y'all; ye lot; ye all; my friend; my friends; dear friend; dear friends
    my dear friend; my dear friends; my dearest friend; my new friend; my new friends; new best friend; new best friends; new bff; bff; best friend
    best friends; best friend forever; friendo; friends; frens; fren; frenz; dear one; dear ones; dearest; my dearest; dearest one; dearie; deary
    my dear; my dears; my dear boy; my dear girl; my dear lady; my dear man; my dear sir; dear heart; dearest darling; darling; darlings; my darling
    my darlings; darlin; dahling; dahlings; dahlink; sweetheart; sweethearts; sweetie; sweeties; sweetie pie; sweety; sweetness; sweet pea; sweetpea
    sweetcheeks; sweet cheeks; sweet thing; sugar plum; sugarplum; honey; honey bun; honeybun; honeybunch; honey bunny; honey pie; hon; hun; huns
    hunny; babe; babes; babycakes; bae; boo; my boo; my love; my loves; my lovely; my lovelies; my lover; me lover; alright my lover; luv; lovey
    luvvie; luvvies; lovelies; lovely lady; lovely ladies; lovely man; lovely people; lovely humans; lovely human; lovely lot; lovebug; loverboy
    lover boy; cutie; cuties; cutie pie; cutiepie; cuteness; cupcake; pumpkin; petal; poppet; poppets; treacle; me duck; ducky; duckie; duckies
    angel face; my angel; princesses; my queen; queen bee; yas queen; my king; kween; goddess; goddesses; diva; divas; doll; dolls; dollface
    doll face; toots; tootsie; my treasure; my precious; sunshine; my sunshine; starshine; superstar; superstars; rockstar; rockstars; legend; legends
    you legend; you legends; you absolute legend; you absolute star; you star; you stars; you gem; you gems; you beauty; you beauties; you angel
    you angels; you hero; you heroes; you rockstar; you rockstars; you superstar; you superstars; you genius; you geniuses; you wizard; you saint
    you diamond; you treasure; you babe; you cutie; you smoothie; you charmer; you devil; you old devil; you old dog; you old so-and-so; you old rogue
    you scoundrel; you rascal; you rascals; you rogue; you rotter; you minx; you tease; you monster; you beast; you beasts; you monsters; you sneaky
    you cheeky; you silly; you silly sausage; silly goose; silly sausage; silly billy; you muppet; muppet; muppets; you numpty; numpty; you donkey
    you plonker; plonker; you nutter; nutter; nutters; you wally; wally; you nerd; you nerds; you geek; you geeks; you weirdo; you weirdos; weirdos
    you crazy kids; crazy kids; you kids; kiddo; kiddos; champ; champs; sporto; slugger; easy tiger; big guy; big man; big fella; big fellow; big boy
    big lad; big unit; big dog; big daddy; daddy; mommy; boss; bossman; boss man; boss lady; bosslady; boss babe; bossbabe; girlboss; girl boss
    bossy boots; bossy; big boss; the big boss; my boss to be; future boss; my future boss; new boss; my new boss; boss-to-be; oga; oga boss
    oga at the top; madam boss; chairman boss; bosses; jefe; el jefe; jefa; la jefa; jefecito; jefazo; chief; chiefs; big chief; my chief; chieftain
    chefe; chefinho; chefinha; patron mon; kapitän; captains; cap'n; captain my captain; o captain my captain; skipper; gaffer; gaffers; guv; guvnor
    guv'nor; guvna; governor dear; squire; squires; oh great one; great one; oh wise one; wise one; oh mighty one; mighty one; your highness
    your majesty; your royal highness; your lordship; your ladyship; m'lady; milady; m'lord; milord; my lord; my lady; my liege; master yoda; yoda
    obi-wan; jedi; senpai; sunbae; mentor mine; fairy godmother; my fairy godmother; guardian angel; my guardian angel; coachy; brainiac; brainbox
    einstein; wise guy; wiseguy; smarty pants; smartypants; clever clogs; smart cookie; tough cookie; bright spark; hotshot; hot shot; hot stuff
    hotstuff; hottie; hotties; handsome; gorgeous; good looking; good-looking; beautiful people; beautiful souls; beautiful humans; gorgeous people
    gorgeous lot; gorgeous souls; kind soul; kind souls; dear soul; sweet soul; old soul; fine folks; awesome people; awesome humans; awesome peeps
    awesome folks; awesome guys; amazing people; amazing humans; dream team; you dream team; team awesome; team amazing; camarada; compadre; compadres
    amigo; amigos; amiga; amigas; mi amigo; mi amiga; hermano; hermana; cuate; compa; parce; parcero; güey; wey; tío; chaval; chavales; majo; maja
    guapo; guapa; guapos; guapas; guapísima; guapisima; cariño; carino; mi amor; mi vida; mi reina; mi rey; corazón; corazon; mijo; mija; mami; papi
    chico; chica; chicos; chicas; meu amigo; minha amiga; querida; querido; queridos; queridinha; queridinho; meu amor; gata; gatinha; moço; galera
    gente boa; mon ami; mon amie; mes amis; mon pote; mes potes; mon cher; ma chère; ma chere; mon vieux; ma belle; mon chéri; ma chérie; cherie
    chéri; mon coco; mon chou; ma puce; mon petit; les copains; copine; copains; poulette; ma poule; amico; amici; amico mio; amica; amica mia
    caro mio; cara mia; carissimo; carissima; bellissima; tesoro; ragazzi; fratello; mein freund; meine freunde; mein lieber; meine liebe
    meine lieben; schatz; schatzi; schätzchen; liebling; süße; süsse; süßer; kumpel; digga; diggi; mausi; hasi; bärchen; lieverd; schat; schatje
    liefje; jongens; meiden; vriend; gozer; kompis; vännen; gumman; gubben; kære ven; kjære venn; rakas; kaveri; kochanie; kochana; kochany; miśku
    moja droga; mój drogi; drugar; druže; brate; burazeru; dragă; draga mea; frate; kolega; kámo; zlato; miláčku; barátom; drágám; dorogoy; dorogaya
    druzhok; bratan; bratishka; milaya; solnyshko; file mou; agapi mou; agapi; koukla; koukle mou; malaka; reh; canım; canim; kardeşim; kardesim
    kardeş; abim; abla; ablacım; hocam; dostum; kanka; güzelim; habibi; habibti; habibty; ya habibi; hayati; ya akhi; akhi; ukhti; ya ukhti; akhoy
    sadiqi; ya sadiqi; ya basha; basha; ya ustaz; ya rayis; rayyes; ya amar; ya gamil; azizam; azizjan; joonam; dadash; joon; achi; motek; chamud
    mami sheli; bhai; bhai jan; bhaijaan; bhaiya; bhaiyya; bhaisaab; bhai sahab; bhai saab; dada bhai; didi; behen; behenji; yaar; yaara; yaaron; dost
    dosto; jaan; janu; jaanu; beti; chotu; bro ji; paaji; paji; praji; veere; veerji; machan; machi; machaan; macha; mams; thala; thambi; akka; chetta
    chetan; chechi; guru ji; boss ji; sahib; bhau; ustaad; sirji; sir ji; ma'am ji; gege; jiejie; dage; laoban; lao ban; meinü; shuaige; towkay; uncle
    aunty; auntie; unkle; makcik; pakcik; kakak; adik; mbak; mbakyu; bosku; bossku; cuy; bestie ku; sis ku; sayang; cinta; beshie; bessy; lodi; kuya
    nanay; tatay; mga besh; anh ơi; em ơi; chị ơi; nong; khun love; oppa; unnie; hyung; noona; chingu; oga mi; my oga; egbon; egbon mi; aburo; nne
    nna; nwanne; nwanne m; bros mi; aunty mi; uncle mi; my person; paddy; padi; padi mi; my padi; odogwu; alhaji; baba; baba mi; mama mi
    my sister from; ndugu; rafiki; rafiki yangu; shemeji; bwana; boss yangu; jamaa; mwalimu wangu; bafo; bafowethu; mfowethu; bhuti; sisi; sisi wami
    mfethu; bru; boet; boetie; my bru; my bra; my china; chomma; tjommie; okes; ouens; outjie; bokkie; skat; liefie; my skat; tannie; wena
    mate of mine; cobber; cobbers; old cobber; tiger snake; sport mate; cuz; cuzzy; cuzzie; cuzzies; cuzzie bro; bro bro; uce; e hoa; e hoa ma; whanau
    whānau; bubba; bubs; bubba love; pardner; cowgirl; sugar pie; darlin girl; honey child; y'all folks; good peoples; bruddah; brah man; cuz man
    braddah; aunty dear; neighborino; neighbor mine; earthling; earthlings; fellow humans; fellow human; fellow nerd; fellow nerds; fellow geek
    fellow geeks; fellow foodie; fellow dog lover; fellow cat lover; fellow gooner; fellow traveller; fellow traveler; fellow conspirator
    partner in crime; partners in crime; co-conspirator; co-conspirators; accomplice; playmate; work wife; work husband; work bestie; work mum
    work mom; work dad; bessie mate; besty; ride or die
    `,
  },
  affection: {
    why: 'Tenderness that belongs among family and friends.',
    members: `
    hug^; hugs; big hug^; huge hug^; warm hug^; bear hug^; group hug^; virtual hug^; giant hug^; massive hug^; tight hug^; little hug; air hug^
    side hug; hug you; hug~ you; hug you all; hugged you; hugging you; could hug you; could have hugged; could kiss you; could have kissed
    want to hug; wanted to hug; give~ you a hug; give yourself a hug; sending hugs; send~ hugs; hugs all round; hugs to all; hugs to everyone
    hugs to you; hugs to the team; hugs and kisses; hugs & kisses; hugs hugs; hugs from; lots of hugs; loads of hugs; many hugs; hugs xx; hugs x; hugz
    huggles; snuggles; snuggle~; snuggly; cuddle^; cuddles; cuddle~; big cuddle; cuddly; big squeeze; bisou; squish; squishes; kiss^; kisses; kissed
    kissing; kiss~ you; big kiss; big kisses; big fat kiss; big sloppy kiss; sloppy kiss; air kiss; air kisses; blow~ a kiss; blowing kisses
    blow you a kiss; kiss on the cheek; kiss on both cheeks; kiss kiss; kisses to all; kisses and hugs; lots of kisses; many kisses; a thousand kisses
    mwah; mwah mwah; muah; muack; mwa; smooch^; smooches; smoochie; smooching; peck on the cheek; xoxo; xoxoxo; xoxox; xxoo; xox; xo; xo xo; oxox; xx
    xxx; xxxx; xxxxx; love; much love; so much love; lots of love; lots and lots of love; loads of love; all my love; all the love; all our love
    with love; with all my love; with much love; with so much love; with lots of love; with love always; with love and light; with love and hugs
    love and hugs; love and kisses; love and light; love and peace; love and blessings; love and thanks; love & light; love & hugs; peace and love
    peace love; one love; big love; tons of love; oodles of love; heaps of love; bags of love; buckets of love; endless love; eternal love
    forever love; warmest love; fondest love; deepest love; tender love; love always; love forever; love from; love from all; love from me
    love from us; love from sunny; love to all; love to you; love to you all; love to the team; love to everyone; love to the family; love to the kids
    love to the dog; send~ love; sending love; sending you love; sending lots of love; sending all my love; sending you lots; sends her love
    sends his love; send their love; send my love; give~ my love; pass on my love; love ya; love ya all; love ya lots; luv ya; luv u; luv you; love u
    love you; love you all; love you guys; love you lots; love you loads; love you to bits; love you to death; love you to the moon; love you already
    love you so much; i love you; i love you all; i love you guys; i adore you; adore you; adore you all; adored you; loved you; loved you all
    loved you guys; i'm in love; fell in love; falling in love; fallen in love; fall~ in love; fall~ for you; fell for you; fell head over heels
    head over heels; in love with you; in love with you all; madly in love; love at first sight; love at first interview; love at first zoom
    love at first handshake; love at first bite; crush on you; huge crush; big crush; girl crush; man crush; bromance; work crush; total crush
    a bit of a crush; smitten; besotted; enamoured of you; enamored of you; infatuated; infatuation; swoon; swooning; swooned; swoony
    weak at the knees; weak in the knees; butterflies in my stomach; heart flutter; heart aflutter; aflutter; heart fluttered; heart melted
    melt~ my heart; melted my heart; my heart melted; stole my heart; steal~ my heart; won my heart; win~ my heart; captured my heart; warmed my heart
    warm~ my heart; warmed the cockles; cockles of my heart; my heart is yours; my heart belongs; heart belongs to; my heart sings; my heart skipped
    place in my heart; special place in my heart; soft spot for you; in my heart; in my heart forever; from the bottom of my; with all my heart
    my heart goes out; heart-shaped; heart shaped; hearts and flowers; hearts and kisses; sending hearts; heart emoji; lovingly; lovingly yours
    loving thoughts; loving wishes; affectionate; affectionately; affection; with affection; with great affection; with deep affection
    with fond affection; fondly; fond farewell; fondest; fondest regards; fondest thoughts; fondest wishes; fond memories of you; fond of you
    fond of you all; so fond; very fond of you; terribly fond; grown fond; tenderly; tenderness; tender thoughts; sweet dreams; sweet kisses
    sleep tight; sleep well; night night; nighty night; nighty-night; nitey nite; sweetest; sweetest people; sweetest person; sweetest man
    sweetest woman; sweetest lady; such a sweetheart; such a sweetie; such sweethearts; such a darling; such a dear; such a doll; such a cutie
    such a love; you are so sweet; you're so sweet; so sweet of you; too sweet; you're too sweet; you're the sweetest; you are the sweetest
    you are adorable; you're adorable; adorable; adorbs; utterly adorable; so adorable; absolutely adorable; adoring; adoringly; adoration; cherish~
    cherish you; cherished friend; cherished friends; treasure you; treasured friend; precious people; so precious; dear to me; already dear to me
    mean~ the world; means the world to me; mean so much to me; mean a lot to me; you mean so much; miss you; miss you all; miss you guys
    miss you already; miss you lots; miss you loads; miss you so much; missing you; missing you all; missing you guys; missing you already; missed you
    missed you all; i miss you; i miss you all; i'll miss you; i will miss you; i am missing you; already missing; already miss; miss your face
    miss your faces; miss our chats; miss our talks; miss that laugh; miss your laugh; miss your smile; miss your voice; long to see you
    longing to see you; pining; pining for; pine~ for you; yearning for you; aching to see; dying to see you; dying to see; can't live without
    can't be without; counting the hours; counting the minutes; counting the days till; counting down the minutes; thinking of you; thinking about you
    thinking of you all; thinking of you guys; think~ of you often; think of you fondly; thought of you; thought of you all; been thinking of you
    been thinking about you; can't stop thinking about; cannot stop thinking about; couldn't stop thinking about; you're on my mind; always on my mind
    dreamed of you; dreamt of you; dreaming of you; dream~ about you; dreamt about you; dreamed about you; in my dreams; in my prayers; in my thoughts
    you're in my thoughts; in my thoughts and prayers; remember you in my prayers; pray for you; praying for you; bless you; bless you all
    bless you dear; bless your heart; bless your soul; bless your socks; bless your cotton socks; bless ya; blessings and love; blessings and hugs
    god bless you all; big smile^; huge smile; smiles and hugs; sunshine and hugs; rainbows and; unicorns; unicorns and rainbows; fairy dust
    pixie dust; moonbeams; sunbeams; sunny hugs; high fives and hugs; handshakes and hugs; fist bumps; warm and fuzzy; warm fuzzies; fuzzies
    warm fuzzy; all warm inside; all warm and; fuzzy feeling; fuzzy inside; cosy feeling; glow inside; aglow; tingle; tingling; tingly; tingles; gooey
    mushy; soppy; sappy; lovey-dovey; lovey dovey; schmaltzy; gushing; gush~; beijo; beijos; beijinho; beijinhos; beijocas; bjos; bjks; mil beijos
    muitos beijos; um beijo; um beijão; beijão; grande beijo; um abraço; abraço; abraços; abraco; abracos; abraço forte; forte abraço; grande abraço
    grande abraco; abração; um forte abraço; abraço apertado; com carinho; com amor; carinhosamente; saudades; saudade; com saudades; te amo
    amo vocês; amo voces; adoro vocês; adoro voces; abrazo; abrazos; un abrazo; un abrazote; abrazote; gran abrazo; un gran abrazo; un fuerte abrazo
    fuerte abrazo; un abrazo grande; un abrazo enorme; un abrazo fuerte; muchos abrazos; mil abrazos; beso; besos; besitos; besito; besote; besotes
    un beso; un besito; un beso enorme; mil besos; muchos besos; besos y abrazos; abrazos y besos; con cariño; con carino; con todo mi cariño
    con mucho cariño; con amor; te quiero; os quiero; los quiero; te quiero mucho; los quiero mucho; les quiero; te adoro; te extraño; los extraño
    te echo de menos; os echo de menos; saludos cariñosos; bisous; bisoux; bises; grosses bises; gros bisous; mille bisous; bisous bisous; bizz
    bizoux; la bise; la bise à tous; je vous embrasse; je t'embrasse; je t'embrasse fort; bien affectueusement; affectueusement; tendrement
    avec tendresse; avec toute mon affection; amicalement vôtre; je t'aime; je vous aime; je vous adore; je t'adore; tu me manques; vous me manquez
    plein de bisous; câlins; calins; câlin; gros câlin; bacio; baci; bacioni; bacetti; tanti baci; un bacio; un bacione; bacione; mille baci
    baci e abbracci; abbraccio; abbracci; un abbraccio; un abbraccione; un caro abbraccio; un forte abbraccio; ti abbraccio; vi abbraccio
    vi voglio bene; ti voglio bene; ti amo; vi amo; vi adoro; con affetto; affettuosamente; mi mancate; kuss; küsse; küsschen; kuesschen; bussi
    bussis; bussi bussi; busserl; dicken kuss; knutsch; knuddel; knuddels; knuddler; drück dich; drücker; fühl dich gedrückt; fühlt euch gedrückt
    umarmung; dicke umarmung; liebste grüße; in liebe; alles liebe; hab dich lieb; hab euch lieb; hdl; hdgdl; ich liebe euch; ich vermisse euch; kusje
    kusjes; kussen; dikke kus; dikke zoen; zoen; zoenen; zoentjes; knuffel; knuffels; dikke knuffel; veel liefs; liefs; kramar; varm kram; stor kram
    många kramar; puss; puss och kram; pussar; klem; klemmer; stor klem; god klem; kys; knus; kærlig hilsen; knus og kram; kys og kram; haleja
    halauksia; pusuja; suukkoja; buziaki; buziaczki; całusy; calusy; caluski; uściski; usciski; ściskam; ściskam mocno; kocham was; pusa; pusu
    pusinky; pusinka; objetí; objimam; pusszi; puszi; puszika; ölelés; csók; csókolom; poljubac; poljupci; ljubim; zagrljaj; grlim; pupici; pupicuri
    te pup; va pup; îmbrățișări; te îmbrățișez; obnimayu; obnimashki; tseluyu; celuyu; chmoki; filakia; filaki; polla filia; agkalia; s'agapo
    sas agapo; öptüm; öpüyorum; öpücükler; öptüm canım; kucak dolusu; sevgiler; sevgilerimle; kocaman sarıldım; neshikot; nashika; chibukim; chibuk
    hibuk; bosa; boseh; bosat; bahebak; bahibbak; bahebbak; ahebak; uhibbuk; uhibbukum; mahabba; ma kol el hob; boosam; booseh; pyaar; pyar
    bahut pyaar; dher saara pyaar; jhappi; jaadu ki jhappi; jadoo ki jhappi; ummah; chummi; muah muah; sarang; saranghae; saranghaeyo; daisuki
    aishiteru; suki desu; peluk; peluk cium; peluk hangat; cium; cium sayang; sayang; mahal kita; mahal ko kayo; yakap; mahigpit na yakap; ingat mahal
    yêu; yêu mọi người; wo ai ni; ai ni; baobao; qin qin; mua mua; nakupenda; nawapenda; kumbatio; ngiyakuthanda; ngiyanithanda; ek is lief vir
    lief vir jou; drukkies; drukkie; soentjie; soene; baie liefde; aroha; arohanui; aroha nui; arohanui ki a; alofa; alofa atu; ofa atu; loloma
    aloha nui loa; aroha mai; mahal; ifunanya; mo nife; mo ni fe; i love una; grá; grá mór; le grá; le gach grá; mo ghrá; mo chroí; a chara mo chroí
    cariad; cwtch; cwtches; cwtsh; big cwtch; caru chi; llawer o gariad; mòran gaoil
    `,
  },
  'looks-compliments': {
    why: 'Remarks on body, face, voice, dress or charm of the people met.',
    members: `
    your smile; your lovely smile; your beautiful smile; your warm smile; your gorgeous smile; your winning smile; your infectious smile
    your dazzling smile; your radiant smile; that smile; that smile of yours; that winning smile; that killer smile; dazzling smile; gorgeous smile
    lovely smile; beautiful smile; radiant smile; cheeky smile; cheeky grin; megawatt smile; million-dollar smile; million dollar smile; smile lit up
    smile lights up; smile lights up the room; what a smile; smile like yours; smile could light; sweet smile; dimples; your dimples; those dimples
    your eyes; your lovely eyes; your beautiful eyes; your blue eyes; your green eyes; your brown eyes; your kind eyes; your sparkling eyes
    those eyes; those blue eyes; those green eyes; beautiful eyes; lovely eyes; gorgeous eyes; kind eyes; sparkling eyes; twinkling eyes
    sparkle in your eye; sparkle in your eyes; twinkle in your eye; twinkle in your eyes; twinkling eye; come-to-bed eyes; eyes to die for; eyelashes
    your lashes; eye candy; easy on the eye; easy on the eyes; sight for sore eyes; feast for the eyes; your hair; your lovely hair
    your gorgeous hair; your beautiful hair; your curls; those curls; your new haircut; your haircut; new haircut; that haircut; great haircut
    cool haircut; nice haircut; great hair; lovely hair; gorgeous hair; fabulous hair; amazing hair; beautiful hair; shiny hair; hair was amazing
    hair looked amazing; hair looked great; hair was gorgeous; love your hair; loved your hair; hair goals; silver fox; silver hair suits
    your highlights; your fringe; your bangs; your ponytail; your beard; that beard; lovely beard; magnificent beard; epic beard; great beard
    impressive beard; beard game; your moustache; your mustache; that moustache; that mustache; magnificent moustache; your bald head; your freckles
    your complexion; lovely skin; glowing skin; your skincare; skincare routine; your glow; you glow; you were glowing; you looked radiant
    radiant as ever; looking radiant; pregnancy glow; pregnancy suits you; your tan; nice tan; that tan; great tan; your cheekbones; your jawline
    that jawline; chiselled; chiseled; your lips; your lipstick; that lipstick; your make-up; your makeup; make-up was flawless; your nails
    your manicure; those nails; gorgeous nails; lovely hands; your handshake was; your legs; those legs; your figure; great figure; your physique
    your muscles; your biceps; those biceps; six-pack; six pack; you must work out; do you work out; work out a lot; obviously work out
    clearly work out; fit as a fiddle; in great shape; in such great shape; you're in great shape; trim figure; so slim; slimmer than
    taller than i expected; taller than i thought; taller in person; shorter than i expected; tall dark and handsome; younger than
    younger than i thought; younger than i expected; younger than i imagined; look younger; looked younger; looks younger; so young looking
    look so young; looked so young; too young to be; hardly look old enough; don't look old enough; barely look old enough; don't look your age
    didn't look your age; for your age; you don't look a day; not a day over; look no older; youthful looks; youthful glow; baby face; baby-faced
    so much younger; would never guess your age; how old are you; well-preserved; age like; aging like; ageing like fine wine; aged like fine wine
    secret of eternal youth; fountain of youth; even prettier; even more beautiful; even better looking; better looking; better-looking
    better looking in person; better looking than; even lovelier in person; prettier in person; prettier than; handsomer than; more handsome
    photo does not do; photo doesn't do you; photo doesn't do; picture doesn't do you; profile picture; profile photo does not; linkedin photo
    your linkedin photo; your headshot; your profile picture; your photo on the website; lovelier than your photo; you're beautiful; you are beautiful
    you're gorgeous; you are gorgeous; you're stunning; you are stunning; you're lovely; you are lovely; you're so pretty; you are so pretty
    so pretty; so beautiful; so gorgeous; so handsome; so attractive; very attractive; attractive woman; attractive man; attractive people
    attractive team; good looking team; good-looking team; good-looking bunch; good looking bunch; handsome bunch; handsome devil; handsome man
    handsome fellow; handsome lot; handsome team; handsome gentleman; handsome chap; beautiful woman; beautiful women; beautiful lady
    beautiful ladies; beautiful girl; beautiful girls; beautiful team; beautiful people; beautiful face; beautiful faces; beautiful voice; pretty face
    pretty faces; pretty lady; pretty girl; pretty woman; pretty boy; lovely face; lovely faces; lovely looking; lovely-looking; lovely lady
    lovely ladies; lovely woman; lovely young lady; charming lady; charming ladies; charming woman; charming young lady; charming man; charming self
    your charming self; your lovely self; your gorgeous self; your beautiful self; your fabulous self; cute; so cute; super cute; really cute
    too cute; cute accent; cute office; cute team; cute guy; cute girl; you're cute; you are cute; cutest; cutest office; super hot; hottie; sexy
    sexiest; so sexy; sexy voice; sexy accent; sexy office; foxy; fit bloke; well fit; proper fit; stunner; a real looker; bombshell; heartthrob
    heart-throb; heart throb; hunk; hunky; dashing; so dashing; looking dashing; looked dashing; dapper; so dapper; looking dapper; looked dapper
    most dapper; debonair; dishy; gorgeous; simply gorgeous; absolutely gorgeous; drop-dead gorgeous; drop dead gorgeous; gorgeous office
    gorgeous offices; gorgeous people; gorgeous team; gorgeous bunch; gorgeous humans; gorgeous face; gorgeous faces; gorgeous voice; gorgeous accent
    gorgeous view and; stunning in person; stunning dress; stunning outfit; stunningly; ravishing; bewitching; enchanting smile; captivating smile
    captivating eyes; mesmerising; mesmerizing; beguiling; alluring; elegant woman; elegant lady; so elegant; elegantly dressed; looked elegant
    looking elegant; stylish outfit; so stylish; stylish lady; stylish man; stylish bunch; stylish lot; most stylish; very stylish; sense of style
    your sense of style; great sense of style; impeccable style; impeccable taste in; fashion sense; your fashion sense; your wardrobe
    love your style; loved your style; loved your outfit; love your outfit; your outfit; that outfit; what an outfit; outfit was; great outfit
    fabulous outfit; gorgeous outfit; lovely outfit; cool outfit; matching outfit^; your dress; that dress; that red dress; that blue dress
    beautiful dress; lovely dress; gorgeous dress; dress suited you; your dress was; your suit; that suit; sharp suit; that sharp suit
    beautifully cut suit; well-cut suit; suit looked great; your jacket; that jacket; jacket suited you; that jacket suited you; lovely jacket
    cool jacket; great jacket; your blazer; that blazer; your coat; that coat; lovely coat; your shirt; that shirt; crisp white shirt
    your hawaiian shirt; loved your shirt; love your shirt; nice shirt; cool shirt; your t-shirt; that t-shirt; cool t-shirt; your jumper; that jumper
    cosy jumper; lovely jumper; christmas jumper; your sweater; that sweater; your cardigan; that cardigan; your hoodie; your tie; that tie
    lovely tie; snazzy tie; great tie; natty tie; your bow tie; that bow tie; your waistcoat; that waistcoat; your scarf; that scarf; lovely scarf
    beautiful scarf; your hat; that hat; great hat; cool hat; your socks; those socks; cool socks; snazzy socks; funny socks; your shoes; those shoes
    amazing shoes; fabulous shoes; great shoes; gorgeous shoes; lovely shoes; cool shoes; killer heels; your heels; those heels; those boots
    your trainers; those trainers; cool trainers; your sneakers; those sneakers; cool sneakers; sick kicks; your kicks; your earrings; those earrings
    gorgeous earrings; lovely earrings; your necklace; that necklace; lovely necklace; your brooch; that brooch; that ring; your watch; that watch
    nice watch; your bracelet; your handbag; that handbag; gorgeous handbag; that bag; your sari; that sari; gorgeous sari; your kurta; your saree
    your hijab; lovely hijab; your turban; your abaya; your kente; your agbada; your gele; your kimono; your glasses; those glasses; your specs
    cool glasses; funky glasses; loved your glasses; love your glasses; your sunglasses; your tattoo^; that tattoo; cool tattoo^; your piercing
    your perfume; that perfume; lovely perfume; what perfume; perfume you wear; perfume you were wearing; your scent; your aftershave; your cologne
    that aftershave; that cologne; smelled amazing; smelt amazing; smelled lovely; smelt lovely; smelled divine; smelt divine; smell so good
    smelled so good; you smell; your voice; your lovely voice; your beautiful voice; your deep voice; your soothing voice; your velvet voice
    that voice; that voice of yours; soothing voice; velvet voice; voice like honey; voice like velvet; velvety voice; radio voice; sultry; your laugh
    your lovely laugh; your infectious laugh; that laugh; that laugh of yours; your giggle; infectious laugh; infectious giggle; lovely laugh
    contagious laugh; your accent; your lovely accent; that accent; lovely accent; adorable accent; charming accent; love your accent
    loved your accent; could listen to you all; listen to you all day; listen to your voice; your charm; your charms; your natural charm; your beauty
    your good looks; your looks; good looks; dashing good looks; movie-star; movie star looks; film-star looks; film star looks; look like a model
    looked like a model; look like a movie star; catwalk; cover of vogue; vogue cover; straight out of vogue; off a magazine cover
    look like george clooney; dead ringer for; look just like; spitting image of; doppelganger; doppelgänger; look-alike; lookalike; look amazing
    looked amazing; looking amazing; look fantastic; looked fantastic; looking fantastic; look fabulous; looked fabulous; looking fabulous
    look gorgeous; looked gorgeous; looking gorgeous; look lovely; looked lovely; looking lovely; look stunning; looked stunning; looking stunning
    look beautiful; looked beautiful; looking beautiful; look smart; looked so smart; looked very smart; looking very smart; looked sharp
    looking sharp; look sharp in; looked the part; look the part; looked a million dollars; look a million dollars; look like a million
    looked incredible; looking good; looked good in; look good in; looks good on you; looked great in; look great in; looks great on you
    suits your eyes; suited you so well; suits you so well; matched your eyes; match your eyes; matches your eyes; brought out your eyes
    brings out your eyes; bring out your eyes; becomes you; becoming on you; flattering on you; flattered your; colour suited you; color suited you
    that colour on you; that color on you; blue is your colour; green is your colour; red is your colour; blue is your color; well turned out
    well-turned-out; beautifully dressed; impeccably dressed; well dressed; well-dressed; best dressed; best-dressed; smartly dressed; sharply dressed
    dressed to kill; dressed to impress; who does your hair; who is your hairdresser; who's your hairdresser; your hairdresser; your tailor
    who is your tailor; who's your tailor; where did you get that; where did you get those; where you got that; where you got those
    where you bought that; wear it well; wore it well; wear it so well; carried it off; rocking that; rocked that; rock that look; rocked that look
    that look; loved your look; love your look; your whole look; glow up; on fleek; your aura; your beautiful energy; beautiful soul
    beautiful inside and out; beauty and brains; brains and beauty; beauty as well as brains; not just a pretty face; more than a pretty face
    pretty as a picture; turned my head; caught my eye across; couldn't take my eyes; can't take my eyes; couldn't stop looking
    couldn't help noticing your; couldn't help but notice your; can't help noticing; i noticed your; noticed your ring finger; no wedding ring
    wedding ring; ring on your finger; lost in your eyes; drown in your eyes; distracted by your; mesmerised by your; mesmerized by your
    dazzled by your
    `,
  },
  'personal-life': {
    why: 'The private life of the people written to, or one shared as among friends.',
    members: `
    your kids; your kid; your children; your son; your sons; your daughter; your daughters; your little one; your little ones; your little girl
    your little boy; your little man; your little lad; your little monsters; your wee one; your wee ones; your baby; your newborn; your new baby
    your new arrival; your bump; your baby bump; your triplets; your toddler; your toddlers; your teenager; your teenagers; your eldest
    your middle one; your grandchildren; your grandkids; your grandson; your granddaughter; your grandchild; your firstborn; your stepson
    your stepdaughter; your stepchildren; your nephew; your niece; your godson; your goddaughter; your family; your lovely family
    your beautiful family; your whole family; your family life; your home life; your personal life; your wife; your lovely wife; your beautiful wife
    your better half; your other half; your missus; your mrs; the missus; your husband; your lovely husband; your hubby; your partner at home
    your spouse; your fiancé; your fiance; your fiancée; your fiancee; your boyfriend; your girlfriend; your man; your woman; your ex; your ex-wife
    your ex-husband; your divorce; your separation; your break-up; your breakup; your marriage; your wedding; your big day; your honeymoon
    your engagement ring; your anniversary at home; your wedding anniversary; your wedding photos; your mum; your mom; your mother; your mam; your dad
    your father; your folks; your old man; your nan; your gran; your granny; your grandma; your grandmother; your grandad; your grandpa
    your grandfather; your sister; your brother; your siblings; your in-laws; your mother-in-law; your father-in-law; your uncle; your auntie
    your aunt; your cousin; your cousins; your dog; your dogs; your puppy; your pup; your pooch; your doggo; your labrador; your lab puppy
    your spaniel; your dachshund; your cockapoo; your poodle; your terrier; your rescue dog; your fur baby; your fur babies; fur baby; fur babies
    furbaby; furry friend; furry friends; your cat; your cats; your kitten; your kittens; your kitty; your moggy; your hamster; your bunny
    your parrot; your budgie; your goldfish; your tortoise; your holiday; your holidays; your hols; your vacation; your vacay; your city break
    your weekend away; your weekend plans; your summer plans; your plans for christmas; your christmas plans; your easter break; your half-term
    your half term break; your break in; your time off; your staycation; your ski trip; your skiing; your skiing trip; your safari; your beach holiday
    your camping trip; your road trip; your gap year; your yacht; your holiday home; your new home; your new house; your house move; your new kitchen
    your loft conversion; your bedroom; your living room; your bookshelf; your bookshelves; your guitar on the wall; your piano playing; your hobby
    your hobbies; your golf; your golf swing; your five-a-side; your marathon training; your parkrun; your triathlon; your harley; your lovely car
    your new car; your porsche; your sourdough; your favourite team; your favorite team; your team lost; your team at the weekend; your football team
    your beloved arsenal; your beloved spurs; your beloved liverpool; your season ticket; your birthday; your birthday party; your birthday cake
    happy birthday; belated happy birthday; your big birthday; your fortieth; your fiftieth; your sixtieth; your 40th; your 50th; your 60th; your 30th
    hit the big four-oh; your star sign; your zodiac; your zodiac sign; your horoscope; star sign; star signs; zodiac; horoscope^; birth chart
    mercury in retrograde; mercury retrograde; mercury is in retrograde; leo rising; you're a leo; you're a virgo; you're a libra; you're a scorpio
    you're a gemini; you're a taurus; you're an aries; you're a pisces; you're a capricorn; you're an aquarius; you're a sagittarius; fellow leo
    fellow virgo; fellow libra; fellow scorpio; fellow gemini; fellow taurus; fellow aries; fellow pisces; fellow capricorn; fellow aquarius
    fellow sagittarius; typical leo; typical virgo; typical gemini; typical scorpio; typical capricorn; our star signs; tarot; tarot card^; your palm
    read your palm; past life; past lives; your love life; love life; your dating life; dating life; your sex life; sex life; are you single
    you single; if you're single; if you are single; single yourself; still single; happily single; are you married; you're married; if you're married
    you are married; whether you are married; whether you're married; happily married; are you seeing anyone; seeing anyone; seeing someone
    dating anyone; date night; your blind date; your tinder; tinder; hinge date; bumble date; your dating profile; your instagram; your insta
    your facebook; your facebook photos; your facebook page; found you on facebook; found you on instagram; found your instagram; looked you up on
    stalked you; stalked your; stalking your; stalk~ you online; cyberstalk~; followed you home; followed you on instagram; follow you on instagram
    your holiday photos; your holiday snaps; your vacation photos; your family photos; your family photo; your wedding pictures; your baby photos
    your baby pictures; photos of your kids; photos of your children; pictures of your kids; picture of your kids; picture of your children
    picture of your family; photo of your family; photo of your kids; photo on your desk; photos on your desk; picture on your desk
    pictures on your desk; framed photo; drawing by your daughter; your daughter's drawing; your son's drawing; your son's school
    your daughter's school; your daughter's wedding; your son's wedding; your daughter's recital; your son's football; your daughter's birthday
    your son's birthday; your kid's birthday; your kids ' school; school run; your school run; school play; nativity play; sleepless nights with
    terrible twos; night feeds; baby brain; maternity glow; when are you due; when you're due; your due date; congratulations on the baby
    congrats on the baby; congratulations on your baby; congratulations on your pregnancy; congratulations on your engagement
    congratulations on your wedding; congratulations on your marriage; congrats on the wedding; congrats on the bump; your pregnancy; your back pain
    your bad back; your knee; your poor knee; your broken leg; your broken arm; your broken ankle; your poor cold; your cough; your hay fever
    your migraine; your migraines; get well soon; feel better soon; hope you're feeling better; hope you are feeling better; hope the back is
    hope the knee; hope the leg; hope the cold; your diet; your weight loss; your personal trainer; your therapist; who you voted for; how you vote
    your divorce lawyer; your accent from; where you grew up; your hometown; your home town; your childhood; your school days; your uni days
    your student days; where are you from originally; where you're really from; your ancestry; your surname; your mother tongue; your tattoo
    the meaning of your tattoo; your favourite food; your favorite food; your favourite drink; your favourite band; your favorite band
    your favourite film; your favourite pub; your local pub; your tipple; your poison; your coffee order; how you take your coffee
    how you take your tea; your sweet tooth; your guilty pleasure; your guilty pleasures; your netflix; what you're watching
    what you watch on netflix; your playlist; your spotify; your personal number; your private number; your home number; your private email
    your home address; where do you live; where you park; where you drink; where you eat; how was your holiday; how was your vacation
    how was your weekend; how was the holiday; how was the wedding; how was the party; how was the beach; how was greece; how was spain; how was ibiza
    how was the honeymoon; how was the birthday; how are the kids; how's the family; how is the family; how are the family; how's the wife
    how is the wife; how's the husband; how's hubby; how's your mum; how's your mom; how's your dad; how is your mother; how is your father
    how's your son; how's your daughter; how's the baby; how is the baby; how's the dog; how is the dog; how's the puppy; how's the cat
    how's the new house; how's the garden; how's the knee; how's the back; how's the head; how's the leg; how's the diet; how's the love life
    how's the golf; how's the running; how's married life; how's family life; how's fatherhood; how's motherhood; hope the kids; hope the kids are
    hope the family; hope the family is; hope your family; hope your family is; hope your wife; hope your husband; hope your mum; hope your mother
    hope your dad; hope your father; hope your son; hope your daughter; hope your daughter's; hope your son's; hope the wedding; hope the baby
    hope the dog; hope the puppy; hope the cat; hope the little one; hope the little ones; hope the move; hope the barbecue; hope the party
    hope the holiday; hope the match; hope the date; hope your date; hope your holiday; hope your weekend; hope your vacation; hope your birthday
    hope you had a lovely weekend; hope you enjoyed the holiday; hope you got some sleep; hope you managed some sleep; hope you slept
    hope you won the match; hope you beat him; hope he has recovered from; hope she is feeling better; regards to your wife; regards to your husband
    regards to your family; regards to your mother; love to your wife; love to your family; say hi to your; say hello to your wife
    say hello to your husband; say hello to your kids; say hi to the kids; say hi to the dog; say hi to the wife; hi to the kids; hello to the kids
    hello to the wife; hello to the dog; hello to the little ones; give the dog a; give the cat a; give the kids a; give the baby a; kiss the baby
    pat the dog; pat for the dog; pat from me; treat for the dog; cuddle the dog; scratch behind the ears; tickle the; hug the kids; hug your kids
    hug your family; birthday wishes to your; remember me to your; how many kids; how many children; do you have kids; do you have children
    have kids yourself; got kids; are you a parent; as a fellow parent; fellow parent; fellow dad; fellow mum; fellow mom; us mums; us dads
    us parents; us moms; us girls; us lads; us women; us guys; us yorkshire folk; us scots; us aussies; us dog people; us cat people; dog person
    cat person; dog people; cat people; dog mum; dog mom; dog dad; cat mum; cat mom; cat lady; both dog people; both divorced; both single
    both have twins; both have teenagers; our kids; our children could; our daughters could; our sons could; our kids could play; playdate; play date
    playdates; our wives; our husbands; our dogs; our dogs could; our mums; our birthdays; same birthday; share a birthday; your horoscope today
    neighbours now
    `,
  },
  'social-invitations': {
    why: 'Asks strangers at work to spend private time together.',
    members: `
    grab a beer; grab a pint; grab a drink; grab a coffee sometime; grab a cuppa; grab a bite; grab a bite to eat; grab a curry; grab a pizza
    grab a burger; grab a kebab; grab a cocktail; grab a glass of; grab some beers; grab some drinks; grab some lunch together; grab lunch sometime
    grab dinner; grab brunch; grab brekkie; grab breakfast together; grab a few; grab a few beers; grab a few pints; get a beer; get a beer together
    get a drink; get a drink together; get drinks; get a pint; get a coffee together; get coffee together; get together over; go for a beer
    go for a pint; go for a drink; go for drinks; go for a curry; go for a cocktail; go for a cheeky; go for a coffee together; go for a spin
    go for a ride; go for a hike; go for a walk together; go for a run together; go for a bike ride; have a beer; have a beer together
    have a beer with; have a pint; have a pint with; have a drink; have a drink with; have a drink together; have a few drinks; have a few beers
    have a glass of wine; have a glass together; have a barbecue; have a night out; have a laugh together; have a cuppa together; have you over
    have you all over; have you round; have you all round; have you to stay; have you to dinner; have you for dinner; drinks on me; drinks are on me
    first round is on me; first round's on me; first pint; first pint's on me; first beer; first beer is on me; first coffee's on me
    next round is on me; next round's on me; my round; it's my round; my shout; it's my shout; lunch is on me; lunch on me; dinner is on me
    dinner on me; dinner's on me; coffee is on me; coffee's on me; coffee on me; beers are on me; beers on me; beer's on me; beer is on me
    pints are on me; pints on me; pint's on me; cocktails on me; cocktails are on me; the bubbly's on me; pizza's on me; pizza is on me; curry's on me
    cake is on me; cakes are on me; doughnuts are on me; donuts are on me; ice cream's on me; tacos are on me; champagne is on me; breakfast is on me
    my treat; it's my treat; buy you a drink; buy you a beer; buy you a pint; buy you a coffee; buy you all a drink; buy you all a beer
    buy you a cocktail; buy you dinner; buy you lunch; buy you a glass; buy you a curry; buy the first round; buy the next round; buy the drinks
    buy you a slap-up; stand you a drink; stand you a pint; stand you a round; stand you lunch; stand you dinner; shout you a beer; shout you a coffee
    shout you lunch; shout you a pint; shout you a drink; treat you to; treat you all to; let me treat you; let me take you; take you out
    take you all out; take you for a drink; take you for a pint; take you to dinner; take you to lunch; take you out for; take you for a spin
    take you sailing; take you fishing; take you dancing; take you to a match; take you to the match; take you to the game; take you to my favourite
    take you to my favorite; show you around town; show you the sights; show you the town; show you my boat; show you my guitar; show you how we party
    show you a good time; paint the town red; out on the town; night on the town; night out; nights out; girls ' night; girls night; lads ' night
    boys ' night; pub night; pub quiz; pub crawl; pub after; pub sometime; down the pub; at the pub; to the pub; round the corner for a
    local for a pint; down my local; bar crawl; bar hopping; bar-hopping; beer garden; beer garden sometime; beers after work; beers together
    beers sometime; beers soon; beers later; beers some time; beer sometime; beer some time; beer together; beer or two; beers and; pint sometime
    pint some time; pint or two; pint together; pint after; pints sometime; pints together; pints after; pints later; cheeky pint; cheeky beer
    cheeky drink; cheeky vino; cheeky glass; cheeky half; swift half; swift pint; quick pint; quick beer; quick drink; quick drink after
    quick drink sometime; cold one; cold ones; a cold one; couple of cold ones; brewski; brewskis; bevvy; bevvies; a few bevvies; cheeky bevvy
    sundowner; sundowners; nightcap; tipple; snifter; dram; dram together; wee dram; share a dram; dram or two; bottle of wine; share a bottle
    share a bottle of; bottle of red; bottle of bubbly; crack open a bottle; open a bottle; open a bottle together; glass of wine
    glass of wine sometime; glass or two; glass of something; glass of bubbly; glass of prosecco; glass of champagne; glass of fizz; glass of rioja
    raise a glass together; clink glasses; prosecco o'clock; beer o'clock; wine o'clock; gin o'clock; gin and tonic; gin & tonic; g & t; g and t
    aperol spritz; apéro; cocktails sometime; cocktails together; cocktail sometime; happy hour sometime; tequila shots; shots of tequila; jägerbombs
    karaoke; karaoke night; karaoke sometime; karaoke together; do karaoke; sing karaoke; open mic night together; go dancing; dancing sometime
    salsa dancing; salsa night; clubbing; go clubbing; hit the clubs; hit the town; hit the bar; hit the pub; hit the slopes; hit the links
    party together; party at mine; party at ours; party at my place; my birthday party; birthday drinks; my birthday drinks; come to my wedding
    invited to my wedding; invite you to my; invite you to our; invite you home; invite you all to; invite you over; invite you round
    invite you for dinner; invite you for a drink; invite you for drinks; invite you to dinner; invite you to tea; you're invited; you are invited
    you're all invited; you are all invited; consider yourself invited; consider yourselves invited; open invitation; standing invitation
    housewarming; house-warming; housewarming party; house party; dinner party; garden party at; pool party; beach party; bbq; bbq at; bbq at mine
    bbq at ours; bbq sometime; barbecue; barbecue at; barbecue at mine; barbecue at ours; barbecue sometime; barbie; barbie at; barbie at ours
    chuck another; throw another shrimp; shrimp on the barbie; braai; braai at; braai at ours; come braai; asado at; asado en casa; churrasco in
    crawfish boil; fish fry; cookout; cook-out; cookout at; tailgate; tailgate party; tailgating; potluck at; fondue evening; tapas; tapas sometime
    tapas together; sushi together; sushi sometime; dim sum together; hotpot together; hot pot together; ramen together; curry sometime; curry night
    curry together; pizza night; pizza together; taco night; sunday roast; sunday lunch; sunday lunch at; sunday lunch with; roast at ours
    dinner at ours; dinner at mine; dinner at our; dinner at our house; dinner at my; dinner at my place; dinner at my house; dinner sometime
    dinner some time; dinner together; dinner together sometime; dinner tonight; dinner tomorrow; dinner next week; dinner this week
    dinner one evening; dinner one night; dinner with me; dinner with us; dinner with my family; dinner with my wife; dinner with my husband
    dinner with the family; dinner date; dinner for two; candlelit dinner; candle-lit dinner; romantic dinner; home-cooked dinner; home cooked dinner
    home-cooked meal; cook for you; cook you dinner; cook for you all; cook you a; cook you all; supper at ours; supper at mine; supper sometime
    supper together; supper with us; kitchen supper; tea at ours; tea at mine; come for tea; come round for tea; pop round for tea; lunch sometime
    lunch some time; lunch together; lunch at mine; lunch with me; lunch date; lunch one day; lunch as friends; long lunch; brunch sometime
    brunch together; brunch at; boozy brunch; bottomless brunch; breakfast together; coffee sometime; coffee some time; coffee as friends
    coffee and cake; coffee and a natter; coffee and a gossip; coffee together; coffee date; coffee with me; coffee one day; coffee either way
    coffee anyway; coffee outside work; coffee out of work; coffee regardless; coffee whatever happens; catch up over a; catch up over coffee
    catch up over drinks; catch up over a beer; catch up over a pint; catch up over wine; catch up for a beer; catch up for a drink; chat over a beer
    chat over a pint; chat over a drink; chat over drinks; chat over a glass; chat over wine; over a beer; over a pint; over beers; over pints
    over a drink; over drinks; over a glass of; over a bottle of; over a bottle; over a whisky; over a whiskey; over a dram; over a gin
    over cocktails; over wine; over a curry; over dinner; over a meal; over supper; over a home-cooked; over a round of; over a barbecue; over tapas
    come for dinner; come to dinner; come for a drink; come for drinks; come for a barbecue; come for a swim; come for supper; come for sunday lunch
    come for a weekend; come for the weekend; come to stay; come and stay; come stay with; come and stay with; come stay with us; you must come
    you must come and; you must come to; you must come over; you must come round; you must come for; must come and stay; must come and visit
    must come visit; must visit us; must try my; must try my mother's; must taste my; must meet my; must meet my wife; must meet my husband
    must meet my dog; should come over; should come round; should come to ours; should come for dinner; should come to my; come over for
    come over to ours; come over to mine; come over sometime; come round; come round to ours; come round for; come round for dinner; come round for a
    come round to mine; come by the house; come by for a drink; come by for dinner; come by for a beer; pop over; pop over for; pop round
    pop round for; pop round to ours; pop in for a cuppa; drop by for a drink; drop by my; drop round; swing by mine; swing by ours; swing by my
    swing by for a; round to ours; round to mine; round at ours; round at mine; round my place; at my place; back to mine; back to my place
    your place or mine; my place or yours; to our house; at our house; at my house; in our garden; our spare room; my spare room; spare room is yours
    sofa is yours; couch is yours; crash on my; crash on our; stay at ours; stay at my; stay the night; stay the weekend; sleep over; weekend away
    weekend together; weekend at our; weekend at my; weekend at the lake; come to the lake; come to the cabin; come to our cabin; come to our cottage
    at our cottage; at my cabin; our beach house; my beach house; on my boat; out on the boat; sailing sometime; sailing together; go fishing
    fishing together; fishing sometime; fishing trip together; go hunting; camping together; go hiking; hike together; hike sometime; hiking together
    go surfing; surf together; surfing together; go skiing; ski together; skiing together; go climbing; climb together; climbing together; go bowling
    bowling sometime; bowling night; ten-pin; round of golf; round of golf sometime; a round together; a round sometime; nine holes; eighteen holes
    play nine; play golf; play golf together; golf sometime; golf together; game of golf; hit a few balls; on the golf course; on the links
    at the nineteenth hole; nineteenth hole; 19th hole; game of tennis; play tennis; tennis sometime; tennis together; game of squash; play squash
    squash sometime; game of padel; play padel; padel sometime; padel together; game of pool; game of darts; play darts; darts sometime; game of chess
    play chess; chess sometime; game of cards; poker night; poker night at; board game night; board games together; trivia night; quiz night
    join our quiz team; join my quiz team; game of five-a-side; kick-about; kick about; play football together; shoot hoops; pick-up game; pickup game
    play cricket; game of cricket; cricket match together; watch the match; watch the game; watch the game together; watch the cricket
    watch the football; watch the rugby; watch the final; watch the final together; watch the grand prix; super bowl party; go to a match
    go to the match; go to the game; go to a game; catch a game; catch the game; catch a match; catch a film; catch a movie; catch a show; catch a gig
    go to the cinema; go to the movies; cinema sometime; movie night; film night; netflix and chill; binge-watch together; go to a concert
    go to a gig; concert together; gig together; gig sometime; festival together; got tickets; got two tickets; have two tickets; two tickets to
    two tickets for; theatre together; theater together; opera together; museum together; gallery together; walk the dogs together; walk our dogs
    dog walk; dog walk together; dog walk sometime; run together; running together; running buddy; gym buddy; gym together; gym sometime
    yoga together; spin class together; spa day; sauna together; sauna sometime; come to sauna; swim together; my pool; picnic in the park
    picnic sometime; park sometime; beach together; beach sometime; road trip; road trip together; trip together; holiday together; holidays together
    travel together; ride together; bike ride together; cycle together; motorbike ride; jam together; jam sometime; jam session; band practice
    play a duet; play music together; swap recipes; swap stories over; swap numbers; exchange numbers; call me anytime; call me any time
    call me day or; text me anytime; text me any time; text me whenever; give me a ring sometime; add me on; add me on facebook; add me on insta
    add me on instagram; add me on snapchat; add me on whatsapp; friend me; friend me on; friend request; sent you a friend; follow me on
    follow me on insta; follow me on instagram; follow me back; follow you back; be friends on facebook; facebook friend; facebook friends; my insta
    my snap; my snapchat; my tiktok; hang out; hang out sometime; hang out together; hang out with; hanging out; hanging out with
    get to know you better; get to know you outside; see you outside; see you outside work; see you outside of; meet outside work
    meet outside of work; outside office hours together; as mates; stay friends; remain friends; be friends; be mates; be pals; become friends
    become good friends; become great friends; keep being friends; still be friends; still friends; friends regardless; friends either way
    friends whatever happens; whatever happens with the job; job or no job; with or without the job; even if i don't get; even if you don't hire
    even if you hire someone; even if it's a no; either way drinks; either way let's; either way beers; let's hang; let's hang out; let's do lunch
    let's do drinks; let's do dinner; let's do coffee; let's do brunch; let's do beers; let's get drinks; let's get a drink; let's get a beer
    let's get together; let's grab; let's grab a; let's go for a drink; let's go for a pint; let's go for drinks; let's party; let's celebrate
    let's celebrate together; celebrate together; celebrate with a; celebrate with you; toast together; toast our; toast to our; toast our new
    pop a bottle; pop some champagne; pop the champagne; champagne on ice; bubbly on ice; prosecco on ice; keep a bottle; saved you a; save me a seat
    save me a dance; save me a pint; save me a slice; save me a piece; save me a spot; have one for me; have a drink for me; have a pint for me
    raise a glass to me; valentine; valentine's; be my valentine; ask you out; asking you out; go out with me; go out sometime; go out for a
    out for a drink; out for drinks; out for dinner; out for a meal; out for a curry; out for a pint; out for beers; wine and dine; date sometime
    date night; double date; blind date; perfect date; what are you doing tonight; what are you doing later; what are you up to
    doing anything tonight; doing anything at the weekend; free tonight; free for a drink; free for drinks; free for dinner; free for a pint
    free for a beer; fancy a drink; fancy a pint; fancy a beer; fancy a coffee; fancy a cuppa; fancy a curry; fancy a bite; fancy a game
    fancy a round of; fancy a walk; fancy a spin; fancy a catch-up; fancy lunch; fancy dinner; fancy joining us; fancy joining me; fancy coming
    fancy coming along; fancy coming to; fancy it; up for a drink; up for a pint; up for a beer; up for drinks; up for dinner; up for it
    up for a laugh; up for a game; up for karaoke; down for drinks; down for a beer; down for a pint; care for a drink; care to join me
    care for a round; join me for a drink; join me for a beer; join me for a pint; join me for dinner; join me for lunch; join me for a round
    join us for a drink; join us for a beer; join us for dinner; join us for drinks; join us for sunday; join us at the pub; join us for a barbecue
    join me at the; join my family for; meet my family; meet my wife; meet my husband; meet my kids; meet my children; meet my dog; meet my mum
    meet my mother; meet my parents; meet the family; meet the kids; meet the wife; meet the dog; meet for a drink; meet for drinks; meet for a pint
    meet for a beer; meet for dinner; meet up for a; meet up sometime; meet up for drinks; meet up socially; meet-up for a; drinks sometime
    drinks some time; drinks soon; drinks together; drinks after work; drinks tonight; drinks this week; drinks this friday; drinks on friday
    drinks next week; drinks later; drinks some evening; friday drinks; friday night drinks; thursday drinks; after-work drinks; after work drinks
    celebratory drink; celebratory drinks; celebratory pint; celebratory beer; celebratory bottle; celebratory dinner; celebratory toast
    owe you a drink; owe you a beer; owe you a pint; owe you dinner; owe you lunch; owe you a coffee; owe you one; owe me a drink; owe me a beer
    owe me a pint; owe me dinner; owe me lunch; owe me a coffee; owe me one; iftar with us; iftar at ours; break the fast with; shabbat dinner
    shabbat dinner at; come for shabbat; friday night dinner at; eid at ours; eid lunch at; diwali party; diwali at ours; holi with us
    thanksgiving at ours; thanksgiving dinner at; christmas at ours; christmas drinks; christmas party; new year's eve at; new year's party
    burns night; shisha; shisha sometime; hookah; chai at ours; chai sometime; chai together; come for chai; cafezinho; uma cerveja; tomar uma
    tomar algo; una caña; unas cañas; unas cervezas; una cerveza; unas copas; tomar unas copas; de copas; de tapas; boire un verre; prendre un verre
    un verre; ein bier trinken; bierchen; ein bier; ein kölsch; auf ein bier; feierabendbier; biertje; een biertje; fika together; fika sometime
    after-work beer; nomikai; izakaya; hoesik; yumcha; makan together; makan sometime; jom makan; lepak
    `,
  },
  'breezy-signoffs': {
    why: 'Partings for a friend, where a letter wants a courteous close.',
    members: `
    cheers mate; cheers buddy; cheers pal; cheers bro; cheers dude; cheers guys; cheers all; cheers everyone; cheers big ears; cheers love; cheers hun
    cheers darling; cheers then; cheers me dears; cheers my friend; cheers my friends; cheers chaps; cheers lads; cheers ladies; cheers team
    cheers gang; cheers folks; cheers boss; cheers chief; cheers ears; cheers for now; cheers xx; cheers x; cheers m'dear; cheers m'dears; cheers !
    cheers !!; cheers !!!; cheerio; cheerio then; cheerio for now; cheerio old; cheery-bye; cheery bye; cheerybye; cheers ta; cheers and beers
    cheers and hugs; many cheers; big cheers; cheersy; laters; later dude; later gator; later gators; later alligator; later alligators; later all
    later skater; later days; later taters; later bro; later man; later mate; later guys; later potato; laterz; l 8rs; l 8r; see you later alligator
    see ya later alligator; in a while crocodile; catch you later; catch ya later; catch you soon; catch ya soon; catch you on the flip
    on the flip side; flip-flop; catch you all later; catch you guys later; catch you anon; catch you in a bit; catch ya; catch ya on the
    catch you round; catch you around; catch y'all later; catch y'all; see ya; see ya soon; see ya later; see ya round; see ya around; see ya then
    see ya there; see ya monday; see ya in the office; see ya guys; see ya next week; see yas; seeya; cya; cya soon; see yous; see ye; see ye after
    see you round; see you around; see you anon; see you in a bit; see you in the pub; see you on the other; see you in my dreams; see you later
    see you laters; see you super soon; see you real soon; see you very very soon; see you soonest; see you sooner than; see you soon xx
    see you soon x; see you soon guys; see you soon mate; see you soon buddy; see you soon my friend; see you soon gang; see you soon hopefully
    see you when i see; see you in another life; see y'all; see y'all soon; see y'all later; speak soon xx; speak soon x; speak soon mate
    speak soon guys; speak soon buddy; speak later; speak laters; speak in a bit; talk soon; talk soon x; talk soon xx; talk soon guys
    talk soon buddy; talk later; talk to ya; talk to ya later; talk to ya soon; talk to you laters; talk atcha; ttyl; ttys; ttfn; tty soon; ta ta
    ta-ta; ta-ta for now; ta ta for now; ta-ra; ta ra; tara a bit; tara duck; tara chuck; tara for now; tatty bye; tatty-bye; tatty-byes; ta
    ta very much; ta muchly; ta everso; ta ever so; ta love; ta duck; ta mate; ta loads; ta for that; ta for now; ta for everything; ta for your
    tarra; tarra for a bit; toodles; toodle-oo; toodle oo; toodleoo; toodle-pip; toodle pip; toodlepip; tootle-pip; tootles; pip-pip; pip pip
    pip pip for now; tally-ho; tally ho; chin chin; chin-chin; chin up; chins up; bottoms up; tinkety-tonk; tinkety tonk; hasta la vista
    hasta la vista baby; hasta luego; hasta pronto amigos; hasta mañana; hasta manana; hasta lueguito; chao; chao chao; chau; chau chau; ciao
    ciao ciao; ciao for now; ciao bella; ciao bello; ciao bellas; ciao amici; ciao amigos; ciao belli; ciao a presto; ciao tutti; ciao xx; ciaooo
    ciaoo; tchau; tchau tchau; tchauzinho; tschüss; tschuess; tschüssi; tschüssikowski; tschö; tschau; tschüss dann; bis dann; bis die tage; bis denne
    bis denn; bis bald ihr; mach's gut; machs gut; macht's gut; servus; pfiat di; pfiat eich; pfiati; hau rein; salut salut; à plus; a plus; à pluche
    à plus tard; à toute; a toute; à tantôt; tchao; bye; bye bye; bye-bye; byee; byeee; byeeee; bye for now; bye now; bye then; bye guys; bye all
    bye everyone; bye my friends; bye mate; bye buddy; bye love; bye lovelies; bye xx; bye x; bye-ee; bye-eee; byes; byesies; bye-byes; buh-bye
    buh bye; bubye; b'bye; bye-de-bye; by-ee; doei; doeg; doeidoei; doei doei; houdoe; later hoor; de mazzel; groetjes; groetjes x; groetjes xx; hejdå
    hejdå så länge; hej hej; ha det fint; snakkes; vi snakkes; vi ses; puss hej; hej då; moikka; moimoi; heippa; heippa hei; nähdään; pa pa; pá; narka
    narazie; na razie; nazdar; čau; čauky; ahoj; čavko; szia; sziasztok; csá; csáó; pápá; puszi; pusszantás; ćao; ćaos; vidimo se; adios; adiós
    adios amigo; adios amigos; adiosito; adieu my friends; au revoir my friends; arrivederci amici; poka poka; do vstrechi; yassou; görüşürüz
    görüşürüz canım; öptüm; kendine iyi bak; bay bay; ma salama habibi; yalla bye; yalla; yalla bye habibi; yallah bye; ma'a salama habibi
    bhalo thakben; phir milenge; phir milte hain; chalo bye; alvida dost; tata bye bye; khuda hafiz yaar; shabba khair; zaijian; zai jian; bai bai
    baibai; mata ne; matane; mata ashita; ja ne; jaa ne; bai bai ne; annyeong; anyeong; ingat; ingat kayo; babay; paalam na; dadah; dadah guys
    bye semua; see you kak; slay byee; totsiens; totsiens mense; mooi loop; mooi bly; hamba kahle; sala kahle; sharp sharp; shap shap; aweh
    cheers bru; cheers boet; lekker day; lekker bly; baadaye; tutaonana; kwaheri rafiki; odabo; o dabo; we go see; we go yarn; e go be; later o; bye o
    bye lah; ok bye; okay bye; k bye; kbye; kthxbye; okthxbye; thanks bye; ok thanks bye; right then bye; over and out; over and out then; over & out
    roger over and out; ten-four; roger roger; roger wilco; wilco; signing off for now; signing out; over to you buddy; over to you guys
    ball's in your court; peace out; peace out homies; peace out guys; peace and love; peace & love; peace and hair grease; peace and harmony
    peace love and; peace love and light; peace be the journey; peace man; peace always; peace xx; peace brothers; one love; bless up; blessed be
    bless ya; big love; big up; big ups; bigups; respect bro; respect man; much respect; respect always; rock on; rock on dude; party on
    party on dude; party on garth; keep on rocking; keep rocking; keep rockin; keep on rockin; keep on truckin; keep on trucking; keep truckin
    keep on keeping on; keep on keepin on; keep it real; keep it 100; keep it classy; keep it cool; keep it up guys; keep it weird
    keep it simple stupid; keep smiling; keep on smiling; keep smilin; keep shining; keep sparkling; keep the faith; keep the faith man
    keep it together; keep cool; keep calm and; keep calm and carry; keep being awesome; keep being amazing; keep being fabulous; keep being you
    keep doing you; keep crushing it; keep killing it; keep slaying; keep your chin up; keep your pecker up; keep your hair on; keep up the awesome
    keep on keeping; keep vibing; keep in touch buddy; keep well you lot; stay awesome; stay amazing; stay cool; stay cool cats; stay groovy
    stay golden; stay gold; stay classy; stay classy san; stay fabulous; stay fab; stay funky; stay frosty; stay hungry stay foolish; stay weird
    stay wild; stay beautiful; stay gorgeous; stay lovely; stay sweet; stay sunny; stay chill; stay chilled; stay rad; stay sharp kids; stay sexy
    stay sassy; stay sparkly; stay strong guys; stay stoked; stay lit; stay real; stay humble; stay blessed; stay lucky; stay crazy; stay curious xx
    stay hydrated; stay frosty dudes; stay in touch buddy; stay out of trouble; stay out of mischief; stay pretty; stay shiny; stay tuned folks
    stay woke; stay true; stay magical; stay magic; stay nerdy; stay geeky; stay excellent; take it easy; take it eazy; take it easy mate
    take it easy man; take it easy guys; take it steady; take it handy; take care xx; take care x; take care guys; take care mate; take care buddy
    take care my friend; take care y'all; take care hun; take care lovely; take care of yourselves guys; take care love; take care kiddo; easy does it
    go easy; go easy mate; mind yourself; mind yourselves; mind how you go; mind how ye go; safe home; safe home now; safe bro; god bless ya
    good luck with the kids; slán; slán leat; slán go fóill; slainte; sláinte; slàinte; slàinte mhath; slainte mhath; skål; skal; prost; proost; saúde
    santé; cin cin; cincin; kanpai; gan bei; ganbei; gunbae; geonbae; l'chaim; lechaim; na zdrowie; nazdrowie; egészségedre; živeli; ziveli; noroc
    yamas; şerefe; serefe; your new best friend; your new bestie; your new bff; your bestie; your best friend; your best mate; your new mate
    your new pal; your new buddy; your pal; your mate; your buddy; your friend; your friend always; your friend forever; your forever friend
    your old friend; your loyal friend; your true friend; your partner in crime; your partner-in-crime; your fellow nerd; your fellow geek
    your favourite candidate; your favorite candidate; your favourite interviewee; your favorite interviewee; your favourite applicant
    your favorite applicant; your number one fan; your number 1 fan; your biggest fan; your no 1 fan; your greatest fan; your secret admirer
    your admirer; your devoted admirer; your future colleague; your future employee; your future star; your future superstar; your future favourite
    your future favorite; your future teammate; your future bestie; your future work bestie; your future desk mate; your future lunch buddy
    your future partner in crime; your future boss; your future wife; your future husband; your next superstar; your next hire; your next employee of
    your next rockstar; your new rockstar; your new secret weapon; your secret weapon; your new right hand; your new right-hand; your new recruit
    your newest fan; your newest recruit; your newest team mate; your soon-to-be; your soon to be; your hopefully soon to be; your hopeful
    your ever hopeful; your ever-hopeful; your one and only; your humble ninja; your friendly neighbourhood; your friendly neighborhood
    your caffeinated; your coffee-loving; your coffee-fuelled; your slightly tired; your slightly nervous; your overexcited; your over-excited
    your excited; yours excitedly; yours excitingly; yours in excitement; yours eagerly; yours in anticipation lol; yours crossing fingers
    yours with crossed fingers; yours with fingers crossed; yours fingers crossed; yours in suspense; yours caffeinatedly; yours in coffee
    yours in code; yours in crime; yours in nerdiness; yours in geekdom; yours in friendship; yours in solidarity; yours till the cows
    yours until the end; yours till hell; yours forever; yours for ever; yours always; yours for life; yours eternally; yours hopefully
    yours hopelessly; yours lovingly; yours adoringly; yours affectionately; yours fondly; yours till then; yours in stitches; yours truly xx
    yours cheekily; yours nervously; yours impatiently; yours sleepily; yours breathlessly; yours with a smile; yours with a wink; yours smilingly
    yours joyfully; yours giddily; yours madly; yours deeply; yours devotedly; yours to command; forever yours; always yours; eternally yours
    all yours; totally yours; cordially and cuddly; big smiles; lots of smiles; with a big smile; with a grin; with a wink; wink wink; nudge nudge
    nudge nudge wink wink; nuff said; enough said; that's all folks; that's all folk; th-that's all; thats all folks; and that's that; that's me done
    that's a wrap; mic drop; drops mic; and scene; fade to black; the show goes on; to be continued !; watch this space; over to the judges
    live long and prosper; may the force; may the force be; may the fourth; may the odds be; so long and thanks; so long for now; so long suckers
    beam me up; make it so; i'll be back; until next time folks; until next time gang; til next time; till next time; till next time folks
    till then my friend; till then mate; until then amigos; until we meet again; till we meet again; til we meet again; til the next one
    same time same place; same bat time; over and out captain; onwards and upwards; onward and upward; upwards and onwards; forward ho; excelsior
    allons-y; andiamo; vamos; vamonos; yalla let's go; banzai; cowabunga; geronimo; hakuna matata; carpe diem; namaste bitches; om shanti; ommm
    zen hugs; aloha and mahalo; mahalo nui; kia kaha bro; chur; chur bro; hooroo; hooroo mate; hoo roo; ooroo; catch ya mate; catchya
    see ya round like; see ya later mate; no worries mate; she'll be right; good on ya; good on ya mate; happy trails; happy trails pardner; giddy up
    giddyup; yeehaw; so long partner; adios pardner; ride on; rodeo on; roll tide; go dawgs; go pack go; go birds; go sox; up the villa; up the reds
    up the blues; up the arsenal; coyg; ynwa; coys; come on you; go team; go team go; go us; xoxo; xo; xx; xxx; kiss kiss; mwah; hugs; much love
    lots of love; high five; high fives; high-five; fist bump; fist-bump; fistbump; elbow bump; virtual fist bump; virtual high five; secret handshake
    have a good one; have a great one; have a good un; have a goodun; have a blast; have a ball; have a fab day; have a fab weekend
    have a fabulous day; have an awesome day; have an awesome one; have an awesome weekend; have an awesome week; have a rad day; have a killer day
    have a killer week; have a super day; have a super duper day; have a cracking day; have a cracking weekend; have a cracking week; have a brill day
    have a brill weekend; have a smashing day; have a smashing weekend; have a beautiful day; have a blessed day; have a blessed week
    have a magical day; have a sparkly day; have a groovy day; have a wicked weekend; have a wild weekend; have a ripper; have a ripper weekend
    have a beauty; have a grand day; have a grand oul day; have a great day guys; have a great weekend guys; have a great rest of; have fun guys
    have fun storming; have fun out there; enjoy the weekend xx; enjoy the sunshine; enjoy your beers; enjoy your weekend guys; don't be a stranger
    don't be strangers; don't work too hard; don't party too hard; don't drink too much; don't do anything i; don't miss me too; don't forget me
    don't forget about me; don't you forget about; don't have too much fun; be good now; be good guys; be excellent; be excellent to each; be awesome
    be well my friend; be safe out there; behave yourself; behave yourselves; sweet dreams; nighty night; night night; night all; nite; nite nite
    g'night; sleep tight; sleep well; tot ziens schat; smell ya later; smell you later; gotta run; gotta dash; gotta fly; gotta go; gotta bounce
    gotta jet; gotta scoot; gotta split; must dash; must fly; must love you and leave; love you and leave; love and leave you; better dash
    off to the pub; off for a pint; off to bed; beer time; wine time; i'm off; i'm outta here; outta here; peacing out; off i pop; toddling off
    best wishes xx; regards xx; best xx; best x; thanks xx; thanks x; thank you xx; thank you x; warmly xx; with thanks xx; chat soon; chat soon x
    chat soon xx; chat later; chat soon guys; chat soon mate; chatsoon; holla; holla back; holler; holler at me; hit me up; hmu; hit me back; ping me
    ping me back; write back soon xx; write back soon pretty please; call me maybe; call me crazy; call me xx; don't ghost me; no ghosting
    please don't ghost; best of british; break a leg; break legs; knock em dead; go get em; go get em tiger; sock it to em; tootle-loo; tootle loo
    tootleoo; au reservoir; arrivederci roma; auf wiedersehen pet; auf wiedersehen my friends; sayonara; sayonara suckers; sayonara friends
    cheers from sunny; sunny greetings xx; warmest hugs; sunny hugs; sunshine and smiles; sunshine and rainbows
    `,
  },
  'assumed-bond': {
    why: 'Claims a friendship or a fate in common after one meeting.',
    members: `
    we clicked; we just clicked; we really clicked; we totally clicked; we all clicked; we so clicked; we instantly clicked; we clicked instantly
    we clicked immediately; we clicked straight away; clicked straight away; clicked right away; clicked from the; clicked so well; how we clicked
    the way we clicked; it clicked between us; something clicked; things clicked between; instant click; the click between us; click between us
    kindred spirit^; kindred soul^; kindred hearts; kindred; kindred minds; found my kindred; soul mate^; soulmate^; soul-mate^; soul sister^
    soul brother^; soul twin^; soul family; old souls; twin flame^; twin flames; twin souls; two peas; two peas in a; peas in a pod; like peas in a
    cut from the same; cut from the same cloth; cut of the same; same cloth; same wavelength; on the same wavelength; on one wavelength; my wavelength
    our wavelength; same page you and me; birds of a feather; partner^ in crime; partners-in-crime; partner-in-crime; new partner in crime
    accomplices; co-conspirators; fellow conspirators; dynamic duo; dream duo; terrible twins; bonnie and clyde; thelma and louise; batman and robin
    your robin; robin to your batman; watson to your holmes; sidekick; your sidekick; ant and dec; laurel and hardy; starsky and hutch; the odd couple
    the three musketeers; musketeers; three amigos; fab four; fantastic four; known you all; known you for years; known you my whole; known you all my
    known each other for years; known each other forever; known each other for ages; known each other all our; as if i had known; as if i'd known
    as though i'd known; as if we had known; as if we'd known; like i'd known; like i had known; like i've known; like we've known; like we had known
    like we'd known; feel~ like i know you; feel like i've known; felt like i'd known; feel as if i know; feel i know you; feel i've known
    i feel i know; i know you now; i know you so well; know you so well; know you better than; know each other so well; know you inside out
    get each other; we get each other; you get me; you just get me; you really get me; you so get me; really got me; totally got me
    finally someone who gets; someone who gets me; people who get me; people who got me; read my mind; reading my mind; reading each other's minds
    finish each other's; finish each other's sentences; finished each other's; finishing each other's; finished each other's sentences
    finish my sentences; finished my sentences; finished your sentences; instant chemistry; such chemistry; amazing chemistry; real chemistry between
    chemistry between us; our chemistry; the chemistry we; the chemistry was; chemistry was off; chemistry was real; chemistry is real
    undeniable chemistry; undeniable connection; undeniable spark; sparks flew; sparks fly; spark between us; the spark between; there was a spark
    felt a spark; a certain spark; electricity between us; electric between us; magic between us; instant connection; instant bond; instant rapport
    instant friendship; instant friends; instant besties; immediate bond; immediate friendship; special bond; special connection; special something
    something special between; our special connection; our bond; our special bond; bond between us; the bond we; bond we formed; bond we share
    bond we have; bonded over; bonded instantly; bonded immediately; how we bonded; we bonded; we bonded over; we've bonded; we have bonded
    we so bonded; bond~ over; bonding session; bromance; hit it off; we hit it off; hit it off so; hit it off instantly; hit it off immediately
    hit it off straight; hit it off right; really hit it off; how we hit it; got on like a; get on like a; like a house on; house on fire
    got on so well; got on famously; getting on famously; get on famously; got on brilliantly; thick as thieves; like old friends; as old friends
    old friends already; like old mates; like old pals; old friends catching up; like old chums; old buddies; like long-lost; long-lost friend^
    long lost friend^; long-lost brother; long-lost sister; long lost brother; long lost sister; long lost cousin^; long-lost cousin^; long-lost twin
    long lost twin; long-lost family; separated at birth; twins separated at; we were separated at; brothers from another; sisters from another
    brother from another; sister from another; another mother; like brothers; like sisters; like siblings; like a brother to; like a sister to
    like a father to; like a mother to; like an uncle; like an aunt; like an older brother; like an older sister; like a big sister
    like a big brother; big sister to me; father figure; mother figure; second mother; second father; second mum; second mom; second dad; work mum
    work mom; work dad; work wife; work husband; work family; work bestie; office mum; office mom; like family; like family already; like a family to
    like one of the; already like family; family already; feel~ like family; felt like family; feels like family; felt like coming home
    feels like coming home; felt like home; feels like home; already feels like home; already felt like home; it felt like home; my people
    found my people; i've found my people; these are my people; finally found my people; found my tribe; my tribe; find your tribe; found my family
    found my home; where i truly belong; i belong with; i belong here; i belong there; i already belong; belonged already; already one of you
    already one of us; already one of the; one of you already; one of us already; one of the gang; one of the family; one of the lads
    one of the girls; one of the boys; one of the guys; one of your own; part of the gang; part of the family; part of the family already
    part of the crew already; already part of; already a part of; already feel part; already feel like one; already feel at home; already feel like i
    already felt part; already felt like; already friends; friends already; already my friend; already a friend; already good friends
    already best friends; already besties; best friends already; besties already; almost friends; practically friends; practically family
    practically related; practically neighbours; practically neighbors; practically brothers; practically sisters; almost family; almost related
    now that we're friends; now that we are friends; now we're friends; now we are friends; since we're friends; since we are friends
    as we're friends; as we are now friends; we're friends now; we are friends now; consider you a friend; consider you friends
    consider you my friend; consider you family; consider us friends; count you as a; count you as friends; count you among my; count you among
    call you a friend; call you my friend; call you friends; call you family; think of you as; thinking of you as; see you as a; see you as family
    regard you as a; regard you as family; new friend; new friends; made a new friend; made new friends; found a friend; found a true friend
    found a new friend; gained a friend; gained a family; friend for life; friends for life; mates for life; pals for life; friends forever; bff; bffs
    besties; bestie; lifelong friend; lifelong friends; lifelong friendship; firm friend; firm friends; fast friends; great friends; becoming friends
    be great friends; be good friends; be best friends; be besties; be firm friends; our friendship; our new friendship; our budding friendship
    our blossoming friendship; our beautiful friendship; our growing friendship; our young friendship; beginning of a beautiful; start of a beautiful
    start of something beautiful; beginning of something beautiful; start of something special; beautiful friendship; budding friendship
    blossoming friendship; budding bromance; friendship; true friendship; bond of friendship; spirit of friendship; hand of friendship; in friendship
    special relationship; our little relationship; our special; our little secret; our secret; little secret; our private joke; private joke
    private jokes; our in-joke; in-joke^; in joke; inside joke; inside jokes; our inside joke; our joke; our little joke; our running joke
    running joke; our jokes; our banter; the banter we; our giggles; our giggle; our gossip; our little gossip; our little chat; our wee chat
    our natter; our heart to heart; our heart-to-heart; heart to hearts; our song; our tune; our pub; our little moment; we had a moment
    moment between us; moment we shared; look we exchanged; the look we exchanged; look we shared; look between us; glances; the glance
    exchanged glances; exchanged a look; exchanged looks; stolen glances; lingering look; unspoken understanding; unspoken bond
    understood each other without; didn't need words; secret language; our secret language; our code word; secret code; our secret handshake
    secret handshake; our secret club; in our club; in on the joke; between friends; amongst friends; as between friends; as friends do
    what are friends for; what friends are for; that's what friends; friends like us; friends like you; folk like us; our kind of people
    my kind of people; my kind of person; my kind of boss; my kind of team; my kind of guy; my kind of girl; my kind of woman; my kind of man
    my kind of crowd; my kind of crazy; my sort of people; my sort of person; my type of people; my type of person; people after my own
    person after my own; man after my own; woman after my own; team after my own; after my own heart; boss after my own; girl after my own
    someone after my own; you and me both; you and i both; us two; we both know; we both know that; we both know it; we both felt; we both felt it
    we both feel; both felt it; you felt it too; you felt it; you must have felt; did you feel it; i could tell you; i could see you liked
    could tell you liked; could tell you loved; could tell we; you obviously liked; you clearly liked; you liked me; you like me; you really like me
    you all liked me; you loved me; you love me; know you liked me; know you love me; know you all loved; felt your warmth; feel your love
    felt the love; feel the love; felt so loved; felt loved; love in the room; so much love in; felt so at home; felt so at ease; made for each other
    meant for each other; meant to be; it was meant to; was meant to be; we were meant; we were meant to; we are meant to; we're meant to
    were meant to meet; meant to meet; meant to find each; fate; it was fate; was fate; fate brought us; fate wanted; destiny; our destiny; destined
    destined to meet; destined to be; destined to work; written in the stars; stars aligned; stars have aligned; the stars aligned; planets aligned
    universe brought; universe wanted; universe is telling; universe sent; sent by the universe; sign from the universe; karma; kismet
    serendipity brought; divine appointment; match made in heaven; match made; perfect match; made in heaven; heaven-sent; heaven sent
    marriage made in; like a marriage; like being married; like an old married; old married couple; like a first date; best first date
    felt like a date; like a good date; like dating; love at first; love affair; lightning struck; thunderstruck; bolt of lightning
    from the first moment; from the moment i saw; from the first handshake; from the very first smile; the minute i walked; the minute we met
    the moment we met; the second we met; the second i met; the moment i met; as soon as we met; something in your eyes; something about you
    there's something about; what we share; what we shared; everything we have in; so much in common; everything in common; so many things in
    lots in common; a lot in common; loads in common; tons in common; heaps in common; in common you and; we both love; we both adore; we both hate
    we both can't stand; same sense of humour; same sense of humor; share a sense of; share a birthday; same birthday; same taste in; same music taste
    same star sign; so compatible; star signs match; bare my soul; bared my soul; opened my heart; open my heart; opened up to you; open up to you
    opened your heart; confided in me; confided in you; confide~ in you; trusted me with; trusted me enough; told me in confidence; told you things
    told you more than; tell you anything; tell you everything; tell each other; could tell you anything; talk to you about anything; talked for hours
    could have talked for; could have talked all; could've talked all; could talk all day; could talk all night; chat all day; chatted all day
    chat for hours; talk all night; talked all night; till the cows come; until the cows come; like we never stopped; pick up where we
    picked up where we; never run out of; lost track of time; time stood still; hours felt like; felt like minutes; didn't want it to
    never wanted it to; wished it would never; wish it would never; hated to leave; hate to leave; didn't want to leave; never wanted to leave
    sad to leave; sad to say goodbye; hard to say goodbye; missed you already; miss you already; miss you; missing you; miss your company
    thinking of you; thought of you; thought about you; been thinking about you; in my thoughts; can't stop thinking about; you've changed my life
    changed my life; you believe in me; you believed in me; you saw me; you see me; you really see me; felt seen; felt so seen; truly seen; feel seen
    feel so seen; felt understood; truly understood me; nobody has ever understood; nobody understands me; trust you completely; trust you already
    mutual crush; mutual admiration; mutual admiration society; mutual love; mutual friends now; great team you and; great team we; make a great team
    made a great team; make such a great; what a team we; what a team; we'd be unstoppable; we would be unstoppable; unstoppable together
    us against the world; against the world; together we could rule; rule the world; conquer the world; take over the world; take on the world
    get up to mischief; up to mischief; get into mischief; mischief together; trouble together; adventures together; our adventure; our adventures
    our next adventure; our love story; our future together; our life together; see you every day; see your faces every; seeing your faces
    seeing your face; your smiling face; your smiling faces; your happy faces; grow old together; spend my days with; joined at the hip
    you complete me; complete me; missing puzzle piece; puzzle piece; fit like a glove; fits like a glove; yin and yang; yin to your yang
    jelly to your peanut; ketchup to your fries; cheese to your macaroni; bread and butter together; like salt and pepper; lid for every pot
    every pot its lid; topf und deckel; media naranja; alma gemela; almas gemelas; âme sœur; ames soeurs; âmes sœurs; alma gêmea; seelenverwandt
    seelenverwandte; anam cara; yuanfen; yuan fen; en no ito; ingroup; like-minded souls; like minded souls; like-minded friends
    great minds think alike; great minds think; think the same way; same blood; blood brothers; blood sisters; brothers in arms; sisters in arms
    brother in arms; comrades in arms; war buddies; fellow sufferer; fellow sufferers; fellow survivor; fellow northerner; fellow scouser
    fellow geordie; fellow texan; fellow kiwi; fellow aussie; fellow countryman; fellow ginger; fellow redhead; fellow lefty; fellow left-hander
    fellow vegan; fellow gunner; fellow villan; fellow sagittarian; fellow introvert; fellow insomniac; fellow nerd; fellow geek
    `,
  },
  teasing: {
    why: 'Banter, mock threats and secrets, as among colleagues of long standing.',
    members: `
    don't tell your boss; don't tell the boss; don't tell hr; don't tell anyone; don't tell anybody; don't tell a soul; don't tell the others
    don't tell the team; don't tell my boss; don't tell my wife; don't tell my husband; don't tell your wife; don't tell your colleagues
    don't tell them i; don't tell him i; don't tell her i; don't quote me; don't grass; don't grass me up; don't rat on me; don't snitch; don't let on
    don't say i said; don't say i told; don't breathe a word; won't tell if you; won't tell anyone; i won't tell; i won't tell anyone
    i won't tell a soul; my lips are sealed; lips are sealed; lips sealed; mum's the word; mums the word; your secret is safe; your secret's safe
    secret is safe with; secret safe with me; secret's safe; keep it under your; under your hat; keep it hush-hush; hush-hush; hush hush; shh; shhh
    shhhh; schtum; stay schtum; keep schtum; keep shtum; shtum; on the qt; on the q . t; on the sly; on the down low; on the dl; down-low
    between you and me; between you and i; between you me and; just between us; just between you and; just between ourselves; strictly between us
    strictly between you and; strictly between ourselves; between us two; between us girls; between us lads; between us chickens
    between these four walls; entre nous; off the record; strictly off the record; our little secret; our secret; a little secret; let you in on
    tell you a secret; little bird told; a little bird; little birdie; birdie told me; a bird told me; rumour has it; rumor has it; word on the street
    on the grapevine; psst; pssst; just kidding; only kidding; just kiddin; i'm kidding; i am kidding; i kid; i kid you; i kid you not; kidding
    kidding aside; all kidding aside; kidding of course; totally kidding; half kidding; only half kidding; no kidding; are you kidding
    are you kidding me; you're kidding; you must be kidding; gotta be kidding; you've got to be kidding; just joking; only joking; i'm joking
    i'm only joking; i'm just joking; i am joking; joking of course; joking aside; all joking aside; joking; half joking; half-joking
    only half joking; just jk; jk; just messing; just messing with you; messing with you; only messing; i'm messing; i'm only messing; just playing
    just playing with you; playing with you; only playing; just teasing; only teasing; i'm teasing; i'm only teasing; teasing; teasing you; i tease
    tease you; teased me; teased you; you teased; tease~ you about; stop teasing; such a tease; you tease; kid~ you; just pulling your leg
    pulling your leg; pull your leg; pulled your leg; pulling my leg; pulled my leg; pulling my chain; pulling your chain; yanking your chain
    yank your chain; winding you up; wind you up; wound you up; winding me up; wound me up; wind-up merchant; having you on; having me on; had me on
    taking the mickey; take the mickey; took the mickey; taking the mick; take the mick; taking the piss; took the piss; taking the michael; rib~ you
    rib~ me; rib me; rib you; good-natured ribbing; gentle ribbing; banter; bants; friendly banter; bit of banter; good banter; top banter
    leg-pulling; leg pulling; leg-pull; in jest; said in jest; jesting; i jest; many a true word; tongue in cheek; tongue-in-cheek
    tongue firmly in cheek; with tongue in; poking fun; poke fun; poked fun; poke~ fun at; make~ fun of; made fun of; having a laugh
    having a laugh at; have a laugh; had a good laugh at; laughing at you; laugh at you; laughed at your; laugh at your; laughed at your jokes
    your terrible jokes; your awful jokes; your bad jokes; your dad jokes; your dad joke; your lame jokes; your joke about; your terrible joke
    your puns; your terrible puns; your bad puns; dad joke^; dad jokes; bad joke; lame joke; terrible joke; your impression of; your impersonation
    your dance moves; your dodgy; your dodgy jokes; your dodgy taste; your terrible taste; your taste in music; your terrible handwriting
    your awful handwriting; your terrible coffee; your terrible tie; your messy desk; your untidy desk; messy desk of yours; your chaotic desk
    your two-finger typing; your biscuit habit; your biscuit addiction; your coffee addiction; your chocolate addiction; your chocolate stash
    your secret stash; secret stash; secret biscuit; raid the biscuit; raid your biscuit; biscuit tin; hide the biscuits; hide the good biscuits
    hide your biscuits; steal your biscuits; steal your stapler; stole your pen; steal your pen; nicked your pen; pinched your pen; stole a pen
    pinched a biscuit; eat your lunch; steal your lunch; steal your chair; steal your seat; steal your mug; steal your parking; steal your job
    stealing your job; i'm coming for your; coming for your job; after your job; watch your back; watch your job; watch out for me; better watch out
    you better watch; you'd better watch; you have been warned; you've been warned; consider yourself warned; consider yourselves warned
    don't say i didn't; i'm watching you; i've got my eye; got my eye on; keeping my eye on; i know where you; know where you live
    know where you work; know where you park; i know where you park; know your secret; know your secrets; i know your weakness; know all your secrets
    spill your secrets; blackmail; blackmail you; blackmail material; bribe; bribe you; bribe^; bribing; bribed; cake bribe; bribe with cake
    bribe you with; not a bribe; not bribery; not above bribery; cross my palm; cheque is in the; the usual amount; unmarked bills; unmarked notes
    hold you hostage; resistance is futile; you have no choice; you've no choice; you can't escape; cannot escape; can't get rid of; you won't get rid
    get rid of me; getting rid of me; shot of me; stuck with me; you're stuck with me; you are stuck with; stuck with me now; no escape; no escape now
    no getting away; there's no escape; there is no escape; run while you can; too late to run; no take-backs; no backsies; you touched it
    you break it; you asked for it; you started it; blame yourself; i blame you; it's all your fault; all your fault; it's your fault; your own fault
    you only have yourself; only yourself to blame; you made me do; you're to blame; shame on you; naughty; naughty you; naughty step
    you're so naughty; naughty naughty; tut tut; tut-tut; tsk tsk; tsk; cheeky; cheeky of me; cheeky of you; cheeky monkey; cheeky devil
    cheeky beggar; cheeky so-and-so; cheeky sod; cheeky mare; cheeky chappy; cheeky lot; cheeky question; cheeky little; cheeky grin; cheeky smile
    cheeky wink; cheeky one; being cheeky; a bit cheeky; bit cheeky; rather cheeky; don't be cheeky; if i may be cheeky; to be cheeky
    if that's not cheeky; cheekily; the cheek; cheek of it; the cheek of it; cheek of you; saucy; saucy minx; sassy; sass~ me; sassed; smart alec
    smart aleck; smart-alec; wise guy; wiseguy; wisecrack^; wisecracking; quip about; you troublemaker; troublemaker; trouble-maker; troublemakers
    you're trouble; you are trouble; here comes trouble; double trouble; trouble with a capital; get you in trouble; get you into trouble
    get us into trouble; got you into trouble; in the doghouse; in the naughty corner; you rascal; you rascals; rascal; scamp; you scamp; scallywag
    you rogue; rapscallion; you devil; you old devil; little devil; sly devil; sly dog; you sly dog; sly fox; you sly fox; old fox; crafty devil
    crafty so-and-so; wily old; you sneak; sneaky; sneaky you; sneaky question; sneaky questions; you meanie; meanie; mean of you; you're mean
    you monster; monsters; evil genius; evil laugh; evil question; evil questions; you evil; pure evil; cruel of you; so cruel; torturers; torture me
    you torture me; torture chamber; tortured me; third degree; spanish inquisition; the inquisition; inquisition; inquisitor; inquisitors
    the grilling; grilling you; good cop; bad cop; good cop bad cop; good cop and bad; trick question of; caught me out; catch me out
    tried to catch me; tripped me up; try to trip; tripping me up; put me through the; through the wringer; through the mill; let me off
    let me off the; let me off lightly; went easy on me; go easy on me; gone easy on me; easy on me; be gentle with me; play nicely; don't be mean
    don't be a stranger; don't be shy; don't be too hard; don't be jealous; jealous much; you're just jealous; don't be late; no pressure
    no pressure then; no pressure though; no pressure or anything; no pressure at all; not that i'm counting; not that i'm bribing
    not that i'm biased; not that i'm stalking; not stalking; not a stalker; i'm not a stalker; i'm not stalking; i promise i'm not; stalker
    stalkerish; creepy; not to be creepy; sounds creepy; without sounding creepy; weird but; sounds weird but; in a non-creepy; non-creepy way
    don't panic; don't worry i; don't run; don't call security; restraining order; get a restraining order; lock your doors; hide the silver
    count the spoons; count the teaspoons; hide the whisky; hide the gin; lock up your; lock up your daughters; you owe me; you owe me one
    you owe me a; you so owe me; you owe me big; owe me a pint; owe me big time; i owe you; owe you one; i owe you one; now you owe; you still owe
    big time owe; pay up; pay your debts; cough up; cough it up; a bet is a; bet is a bet; i'll bet; i bet you; i'll bet you; bet you a fiver
    bet you a tenner; bet you a pint; bet you a beer; bet you; our bet; our little bet; we had a bet; lost the bet; lost our bet; won the bet
    won our bet; our wager; wanna bet; challenge accepted; double dare; dare you; i dare you; i double dare; dared me; dares me; go on dare
    go on then; go on you know; go on go on; go on go on go; admit it; just admit it; come on admit; go on admit it; you know you want
    know you want to; you know you love; know you love it; you loved it; you love it; you can't resist; can't resist me; irresistible
    too good to resist; resist my charms; my charms; won over by my; my charm; my natural charm; charm offensive; charm~ you; charmed you
    butter you up; buttering you up; butter up; brown-nosing; brown nosing; brown-nose; brownie points; gold star; gold star for me; gold stars
    teacher's pet; top marks to; ten out of ten; 10 / 10; a for effort; points for trying; hire me or; hire me or else; or else; or else !
    hire me and; hire me and i'll; hire me already; just hire me; just hire me already; resistance; pick me or; if you don't hire; if you dare
    if you say no; if you turn me down; or the kitten; or the puppy; or i'll cry; or i'll sulk; or i will sulk; i'll sulk; sulking; sulked; sulky
    i'll cry; i'll haunt you; haunt you; haunt~ your; come back to haunt; come after you; hunt you down; track you down; turn up on your; camp outside
    camp outside your; camping outside; camp on your doorstep; chain myself to; serenade you; sing outside your; sing under your; pester you
    pestering you; nag you; nagging you; bugging you; badger you; annoy you; annoying you; stalk you; drive you mad; drive you crazy; drive you nuts
    drive you up the; drive you round the; make you regret; you'll regret; you will regret; you'll be sorry; you'd be mad; you'd be mad not
    you'd be crazy not; you would be crazy; you would be mad; crazy not to; mad not to; fools not to; silly not to; you'd be silly not; daft not to
    your loss; your loss mate; it's your loss; no hard feelings; no hard feelings then; all's fair in; all's fair; may the best; may the best man
    may the best woman; sore loser; bad loser; suckers; you chicken; wimps; scaredy cat; scaredy-cat; party pooper; spoilsport; killjoy
    stick in the mud; stick-in-the-mud; grumpy guts; old grump; grumpy old; grumpy man; grumpy git; mr grumpy; misery guts; drama queen; control freak
    neat freak; bossy boots; bossy; slave driver; slave-driver; slavedriver; evil overlord; overlord; overlords; your overlords; new overlords
    the powers that be; her majesty; his majesty; his lordship; her ladyship; your majesty; your highness; your eminence; your holiness; your worship
    the big cheese; old fogey; fogeys; old fogies; old dinosaur; you fossil; oldies; old-timer; old timer; old timers; old codger; codger; boomer
    ok boomer; boomers; whippersnapper; whippersnappers; young whippersnapper; spring chicken; no spring chicken; past your bedtime; past my bedtime
    over the hill; pipe and slippers; say no more; nudge nudge; wink wink; if you know what; know what i mean; if you catch my; catch my drift
    said the actress; as the actress said; actress to the bishop; that's what she said; what she said; ooh err; ooh-er; ooh er missus; oo-er
    double entendre; pun intended; no pun intended; excuse the pun; pardon the pun; pun very much intended; what i did there; badum tss; ba-dum
    ba dum tss; boom boom; rimshot; i'll get my coat; get my coat; i'll see myself out; see myself out; i'll show myself out; i'll be here all
    here all week; try the veal; tip your waitress; tough crowd; wah wah; cue violins; tiny violin; world's smallest violin; cue laughter
    cue tumbleweed; tumbleweed; awks; well this is awkward; awkward silence; awkward turtle; gotcha; got ya; got you there; had you there
    had you going; had you worried; fooled you; made you look; made you laugh; made you blush; made you giggle; made you smile; i saw you smile
    saw you laugh; saw you smirk; saw you yawn; caught you yawning; caught you smiling; caught you looking; caught you laughing; caught you out
    saw you checking; saw that look; that face you; the face you pulled; your face when; look on your face; your poker face; worst poker face
    terrible poker face; nice try; nice try though; eat your heart out; eat my hat; eat my socks; put that in your; pipe and smoke it
    stick that in your; how do you like; like them apples; take that; in your face; so there; na na; nah nah; told you so; i told you so; told ya
    told ya so; what did i tell; toldja; i rest my case; rest my case; touché; touche; game set and match; one-nil; one nil to me; one nil to you
    1 - 0 to me; 1 - 0 to you; i want a rematch; i demand a rematch; demand a recount; victory is mine; you lose; you win this round
    beat you hands down; thrash you at; thrashed you at; whoop you at; smoke you at; kick your; kick your butt; your team is rubbish; your team got
    your lot lost; your lousy team; your rubbish team; shame about the football; shame about the score; commiserations on the
    commiserations about the; rub it in; not to rub it; gloat; gloating; i'll gloat; i won't gloat; not gloating; up the gunners; wrong team
    supporting the wrong; wrong football team; forgive you for supporting; forgive you for being; forgive you; i forgive you; i'll forgive you
    i will forgive you; i suppose i forgive; all is forgiven; you're forgiven; you are forgiven; i'll let you off; let you off this; i'll overlook
    nobody's perfect; nobody is perfect; nobody's perfect not even; even you; for a suit; not bad for a; not bad for an; not bad for old
    rather good for a; pretty good for a; considering your age; at your great age; you're not as scary; not as scary as; less scary than; scary as you
    scary lady; scary boss; scary people; you're not so bad; not so bad after; you're not so scary; you don't bite; you didn't bite; i don't bite
    don't bite; nobody bit; nobody bites; promise not to bite; bark is worse; your bark; pussycat; pussy cat; pussycat really; softie; softy
    big softie; old softie; big teddy bear; heart of gold under; under that tough; tough exterior; under the scary
    `,
  },
  hype: {
    why: 'Superlatives and ravings past what one meeting can bear.',
    members: `
    literally the best; literally the most; literally the coolest; literally the nicest; literally perfect; literally amazing; literally incredible
    literally obsessed; literally dying; literally died; literally crying; literally screaming; literally speechless; literally shaking
    literally buzzing; literally dreamt; literally dreaming; literally made; literally cannot; literally can't; literally can't wait
    literally can't even; literally everything; literally never; literally my dream; literally the dream; literally the only; literally me; literally
    best ever; the best ever; best interview ever; best interview of my; best company ever; best day ever; best day of my; best day in
    best hour of my; best chat ever; best chat i've; best team ever; best people ever; best boss ever; best people on; best people in the
    best in the world; best in the universe; best on the planet; best on earth; best in the galaxy; best thing ever; best thing since
    since sliced bread; best thing that ever; best thing that's ever; best conversation ever; best conversation of my; best meeting of my
    best office in; best product ever; best product on; best app ever; the absolute best; absolute best; simply the best; seriously the best
    honestly the best; hands down the best; hands down; best by miles; best by a mile; best of the best; best of the bunch; the very best ever
    the best of all; most amazing; most incredible; most awesome; most fantastic; most fabulous; most brilliant; most wonderful ever; most exciting
    most exciting thing; most exciting ever; most epic; most insane; most inspiring person; most inspiring people; most inspirational
    most beautiful company; most perfect; most perfect job; most perfect company; most perfect team; most perfect role; coolest; coolest company
    coolest people; coolest team; coolest office; coolest job; coolest thing; coolest product; coolest ever; nicest people ever; nicest people on
    nicest people i've; loveliest people ever; kindest people ever; smartest people ever; funniest people; greatest; greatest ever; greatest company
    greatest team; greatest people; greatest of all time; greatest interview; greatest thing; greatest thing since; greatest day
    greatest honour of my; greatest privilege of my; obsessed; obsessed with; so obsessed; totally obsessed; completely obsessed; utterly obsessed
    absolutely obsessed; slightly obsessed; a bit obsessed; i'm obsessed; officially obsessed; obsessing; obsess~ over; totally addicted
    totally hooked; i'm hooked; completely hooked; absolutely hooked; in love with; in love with your; in love with the; in love with everything
    totally in love; fell in love with; madly in love with; head over heels; head over heels for; head over heels with; crazy about; crazy about your
    mad about your; nuts about; bonkers about; wild about; besotted with; swooning over; drooling over; drool-worthy; love love love; love everything
    love everything about; loved everything about; loved every; loved every bit; loved every minute; loved every second; loved loved; adored every
    adored every minute; adore everything; adore everything about; worship; worship~ the ground; worship the ground; idolise; idolize; my idol
    my idols; hero-worship; your biggest fan; biggest fan; biggest fan ever; number one fan; number 1 fan; huge fan; massive fan; mega fan; superfan
    fangirl; fangirling; fanboy; fanboying; die-hard fan; diehard fan; fan club; join your fan club; mind blown; mind-blown; mind blowing
    mind-blowing; mindblowing; mindblown; blew my mind; blows my mind; blow~ my mind; blown my mind; my mind is blown; my mind was blown
    my mind exploded; mind exploded; my brain exploded; head exploded; my head exploded; blown away; blew me away; blow me away; blows me away
    totally blown away; completely blown away; utterly blown away; absolutely blown away; knocked my socks off; knocked me out; knocked me over
    knock my socks off; blew my socks off; socks off; floored me; floored by; gobsmacked; gobsmacking; jaw dropped; my jaw dropped; jaw-dropping
    jaw dropping; jaw on the floor; jaw hit the floor; speechless; left me speechless; left speechless; lost for words; words cannot describe
    words can't describe; words can't express; words cannot express; beyond words; indescribable; unspeakably; out of this world; out-of-this-world
    otherworldly; pure magic; utterly magical; truly magical; absolutely magical; magic happens; sheer magic; nothing short of magical
    nothing short of miraculous; nothing short of amazing; miraculous; a miracle; fairytale; fairy tale; fairy-tale; like a fairytale
    like a fairy tale; like a dream; like a movie; straight out of a; dream come true; a dream come true; dream job; my dream job; dream company
    my dream company; dream team; the dream team; dream boss; my dream boss; dream workplace; dream employer; dream come; living the dream; utopia
    heaven on earth; absolute heaven; sheer heaven; pure heaven; in heaven; disneyland; hogwarts; narnia; eldorado; el dorado; the holy grail; jackpot
    unicorn company; rocket ship; rocketship; strap me to; next google; next apple; gamechanger; life changer; life-changing; life changing
    changed my life; world-changing; earth-shattering; earth-shaking; groundbreaking stuff; revolutionary stuff; epic; epically; so epic; truly epic
    totally epic; absolutely epic; epic chat; epic conversation; epic team; epic company; epic stuff; epic interview; epic win; epicness; legendary
    totally legendary; absolutely legendary; insane; insanely; insanely good; insanely cool; insanely great; insanely talented; insanely excited
    insanely smart; absolutely insane; totally insane; completely insane; utterly insane; just insane; is insane; was insane; absolutely unreal
    just unreal; simply unreal; totally unreal; ridiculous; ridiculously; ridiculously good; ridiculously cool; ridiculously talented
    ridiculously excited; stupidly good; stupidly excited; stupidly happy; crazy good; crazy excited; crazy talented; crazy cool; crazy smart
    crazy amazing; crazily; wildly excited; wild ride; off the chart; over the moon; over the rainbow; on another level; whole other level
    in a league of; another league; another planet; on another planet; from another planet; another universe; different universe; god level; god-level
    god tier; god-tier; godlike; gods among men; goddess; goddesses; superhuman; superhuman people; superheroes; superhero; superheroes all; supermen
    superwoman; superwomen; wonder woman; wonder women; avengers; geniuses; absolute genius; pure genius; sheer genius; stroke of genius; total genius
    actual genius; true genius; visionary genius; brilliance personified; sheer perfection; pure perfection; absolute perfection; utter perfection
    perfection itself; perfection personified; chef's kiss; chefs kiss; perfect in every way; perfect in every; perfect perfect; so perfect
    too perfect; just perfect; totally perfect; absolutely perfect; utterly perfect; too good to be true; too good for; flawless; utterly flawless
    faultless in every; fantastic; fantastic fantastic; absolutely fantastic; totally fantastic; simply fantastic; utterly fantastic; just fantastic
    fabulous; absolutely fabulous; totally fabulous; simply fabulous; utterly fabulous; fabulously; fabulousness; phenomenal; absolutely phenomenal
    totally phenomenal; simply phenomenal; phenomenally; amazing; so amazing; absolutely amazing; totally amazing; utterly amazing; simply amazing
    just amazing; truly amazing; really amazing; beyond amazing; amazing amazing; amazingly; amazing people; amazing team; amazing company
    amazing vibe; amazing energy; amazing chat; amazing stuff; amazing job; amazingness; incredible; so incredible; absolutely incredible
    totally incredible; utterly incredible; simply incredible; just incredible; beyond incredible; incredible incredible; incredibly amazing
    unbelievable; absolutely unbelievable; totally unbelievable; simply unbelievable; unbelievably; unbelievably good; unbelievably cool
    unbelievably excited; awesome; so awesome; absolutely awesome; totally awesome; utterly awesome; simply awesome; just awesome; truly awesome
    beyond awesome; awesome awesome; awesomest; awesomeness; awe-inspiring; in awe; totally in awe; completely in awe; in total awe; in complete awe
    in utter awe; awestruck; awe-struck; starstruck; star-struck; star struck; spellbound; mesmerised; mesmerized; hypnotised; hypnotized; bowled over
    bowled me over; swept off my feet; swept me off; knocked for six; dazzled; dazzled me; absolutely sensational; simply sensational
    absolutely spectacular; truly spectacular; absolutely tremendous; absolutely terrific; absolutely marvellous; simply marvellous; simply marvelous
    splendiferous; absolutely superb; simply superb; absolutely magnificent; absolutely glorious; wondrous; astounding; staggeringly
    took my breath away; takes my breath away; was electric; absolutely electric; contagious energy; radiates positivity; amazing vibes; good vibes
    great vibes; good vibes only; pure joy; sheer joy; absolute joy; total joy; joygasm; euphoric; absolutely ecstatic; elated; overjoyed; delirious
    beyond excited; beyond thrilled; beyond grateful; beyond happy; beyond delighted; beyond impressed; beyond amazed; beyond the beyond
    super excited; super pumped; super happy; super thrilled; super keen; super impressed; super stoked; super grateful; super thankful
    super inspired; super inspiring; super fun; super nice; super smart; super cool; super great; super interesting; super duper; uber excited
    mega excited; hyper excited; hyped; so hyped; totally hyped; crazy hyped; pumped; so pumped; totally pumped; stoked; so stoked; totally stoked
    psyched; so psyched; amped; so amped; jazzed; fired up; all fired up; raring to go; chomping at the bit; champing at the bit
    bursting with excitement; bursting with ideas; exploding with; exploding with ideas; exploding with excitement; brimming over; fizzing with
    fizzing with excitement; fizzing with ideas; buzzing; buzzing with ideas; absolutely buzzing; still buzzing; on a high; still on a high
    such a high; riding high; walking on air; on cloud nine; seventh heaven; over the top; ott; dying to; dying to start; dying to join; dying to work
    dying to know; dying to see; would kill to; would kill for; kill for this; kill for that; would die for; to die for; die for; would sell my
    sell my soul; sell my kidney; sell a kidney; give my right arm; give my left arm; give my eye teeth; give my eye-teeth; would give anything
    can't breathe; couldn't breathe; couldn't sleep; couldn't sleep a wink; couldn't eat; can't sleep; haven't slept; didn't sleep
    didn't sleep a wink; so excited i couldn't; too excited to; too excited to sleep; too excited to eat; nearly cried; almost cried; cried tears
    wept with; tears in my eyes; tears came; choked up; goosebumps; goose bumps; gave me goosebumps; gave me chills; got chills; shivers down my spine
    shivers down; hair stood on; heart was racing; heart pounding; nearly fainted; nearly died; almost died; i'm dead; i'm deceased; ded
    nearly fell off; fell off my chair; fell off my; fell over; peed my pants; wet myself; 100%; 100 %; 100 percent; 110%; 110 %; 110 percent; 150%
    200%; 200 percent; 1000%; 1000 %; 1000 percent; 1000 per cent; one hundred percent; one hundred and ten; hundred and ten percent
    a hundred percent; a thousand percent; a million percent; one million percent; million percent; 1000000%; hundred per cent; thousand per cent
    million per cent; a million times; million times over; a thousand times; thousand times over; times a million; to infinity; infinity and beyond
    to the moon; to the moon and; moon and back; to the max; to the nth; to the stars; a gazillion; gazillion; zillion; a zillion; bazillion
    squillion; a squillion; a bajillion; bajillion; eleven out of ten; 11 out of 10; 11 / 10; 12 / 10; 10 / 10; 20 / 10; 100 / 10; ten out of ten
    10 out of 10; 100 out of 10; a million out of; six stars; so so good; so so much; so so so; so so excited; so so happy; so so grateful; so so nice
    so so cool; so so amazing; so very very; very very very; really really really; totally totally; never ever ever; never ever; ever ever
    of all time; of all times; in human history; in the entire world; in the whole wide; whole wide world; in the whole world; in the known universe
    on the planet; on planet earth; on the face of; in living memory; i've ever met; i have ever met; i've ever had; i have ever had; i've ever been
    i've ever seen; i've ever known; in my entire life; in my whole life; in all my life; of my entire life; of my whole life; once in a lifetime
    once-in-a-lifetime; chance of a lifetime; opportunity of a lifetime; time of my life; had the time of; had a blast; an absolute blast; total blast
    had a ball; absolute ball; such a ball; so much fun; tons of fun; loads of fun; heaps of fun; fun fun fun; most fun ever; most fun i've
    more fun than; funnest; bestest; bestest ever; mostest; amazingest; excitedest; perfectest; favouritest; favoritest; favourite people
    favorite people; favourite company; favorite company; favourite humans; favorite humans; my favourite ever; my favorite ever; my new favourite
    my new favorite; my absolute favourite; my absolute favorite; new favourite person; new favorite person; new favourite people; new favorite people
    my everything; everything to me; everything and more; everything i've ever; all i've ever; all my dreams; wildest dreams; beyond my wildest
    beyond my wildest dreams; beyond wildest; dreams came true; dreams come true; all my wishes; wish come true; prayers answered
    answer to my prayers; answered my prayers; christmas came early; like christmas; like winning; like winning the lottery; feel like i've won
    won the lottery; struck gold; hit gold; pure gold; solid gold; absolute gem; total gem; hidden gem; rockstars; rockstar; rock stars; rock star
    superstars; superstar; all-stars; legends; legend; ninjas; wizards; wizardry; sorcerers; gurus; queens of; queen of queens; boss level; boss mode
    beast mode; savage mode; god mode; ultimate dream; ultimate job; ultimate company; be all and end; be-all and end-all; bee's knees; cat's pyjamas
    cat's pajamas; cat's whiskers; dog's bollocks; mutt's nuts; the bomb; da bomb; the bee's knees; the nuts; top of the pops; a-one; a plus plus
    a + +; the real deal; real mccoy; the whole package; total package; whole package; on point; slays; slayed; smashed it; crushed it; nailed it
    killed it; rocked it; aced it; bossed it; owned it; you nailed it; you crushed it; you killed it; you rock; you guys rock; you rule; you guys rule
    you're the best; you guys are amazing; you guys are awesome; you guys are the best; you are the best; you are amazing; you're amazing
    you're awesome; you are awesome; you're incredible; you are incredible; you're legends; you're all legends; you're all amazing; you're all awesome
    you all rock; bow down; bowing down; we're not worthy; i'm not worthy; i am not worthy; take a bow; standing ovation; slow clap; mic drop; wow
    oh wow; wow factor; the wow factor; just wow; wowed; wowed me; wowing; wows; whoa; woah; omg; oh my god; oh my gosh; oh my goodness; omigosh
    holy moly; holy cow; good god; goodness me; goodness gracious; my oh my; oh boy; boy oh boy; man oh man; oh man; gosh; golly; yay; hallelujah
    preach; preach it; slay; vibes; the vibes; vibe; such a vibe; whole vibe; whole mood; big mood; so me; totally me; it's so me; iconic; so iconic
    absolute icon; goals; life goals; career goals; team goals; company goals much; so fire; dope; banging; bombdiggity; fab; fabby; fabulosity
    glamorous; swoon; out of my skin; jump out of my; full of the joys; joys of spring; over-excited; overexcited; rocket fuel; pure rocket fuel
    `,
  },
  'intensifier-drawls': {
    why: 'Words drawn out or doubled to sound like breathless speech.',
    members: `
    soo; sooo; soooo; sooooo; soooooo; sooooooo; soooooooo; sooooooooo; reallyy; reallyyy; reallyyyy; reallyyyyy; reallyyyyyy; reallly; realllly
    reallllly; reaally; reaaally; reaaaally; veryy; veryyy; veryyyy; veryyyyy; veery; veeery; veeeery; veeeeery; waay; waaay; waaaay; waaaaay
    waaaaaay; wayy; wayyy; wayyyy; muuch; muuuch; muuuuch; muuuuuch; yess; yesss; yessss; yesssss; yessssss; yees; yeees; yeeees; yeeeees; noo; nooo
    noooo; nooooo; noooooo; heyy; heyyy; heyyyy; heyyyyy; heyyyyyy; heey; heeey; heeeey; hii; hiii; hiiii; hiiiii; hiiiiii; helloo; hellooo; helloooo
    hellooooo; helloooooo; byee; byeee; byeeee; byeeeee; byeeeeee; pleasee; pleaseee; pleaseeee; pleaseeeee; pleaseeeeee; pleasse; pleassse; plzz
    plzzz; thankss; thanksss; thankssss; thanksssss; thaanks; thaaanks; thaaaanks; loove; looove; loooove; looooove; lovee; loveee; loveeee; looved
    loooved; looooved; loong; looong; loooong; looooong; loooooong; gooood; goooood; gooooood; greaat; greaaat; greaaaat; greaaaaat; greeat; greeeat
    welll; wellll; welllll; yayy; yayyy; yayyyy; yayyyyy; yayyyyyy; yaay; yaaay; yaaaay; yaaaaay; yaaaaaay; woww; wowww; wowwww; wowwwww; wooow
    woooow; wooooow; woooooow; omgg; omggg; omgggg; omggggg; aww; awww; awwww; awwwww; mmm; mmmm; mmmmm; mmmmmm; tooo; toooo; tooooo; toooooo; suuper
    suuuper; suuuuper; suuuuuper; superr; superrr; totallyy; totallyyy; totallyyyy; totalllly; tootally; toootally; tooootally; alll; allll; alllll
    aages; aaages; aaaages; cuute; cuuute; cuuuute; cuuuuute; coool; cooool; coooool; cooooool; coooooool; niice; niiice; niiiice; niiiiice; niiiiiice
    amaazing; amaaazing; amaaaazing; sweeet; sweeeet; sweeeeet; sweeeeeet; loll; lolll; lollll; lolllll; loool; looool; okk; okkk; okkkk; okayy
    okayyy; okayyyy; okaay; okaaay; neveer; neveeer; youu; youuu; youuuu; youuuuu; biig; biiig; biiiig; huuge; huuuge; huuuuge; huuuuuge; tiiny
    tiiiny; tiiiiny; happyy; happyyy; happyyyy; haappy; haaappy; haaaappy; exciteed; exciteeed; fuun; fuuun; fuuuun; fuuuuun; funn; funnn; funnnn
    beest; beeest; beeeest; besst; bessst; deear; deeear; dyying; dyyying; eveer; eveeer; eveeeer; everr; everrr; moore; mooore; moooore; muust
    muuust; juust; juuust; juuuust; ohh; ohhh; ohhhh; ohhhhh; ooh; oooh; ooooh; ahh; ahhh; ahhhh; ahhhhh; ahhhhhh; oohh; oohhh; oohhhh; oooooh; boooo
    booooo; wooo; woooo; wooooo; woooooo; whooo; whoooo; whooooo; wooohoo; woooohoo; wooooohoo; whoaa; whoaaa; whoaaaa; whoaaaaa; ughh; ughhh; ughhhh
    hmmm; hmmmm; hmmmmm; hmmmmmm; ummm; ummmm; errr; errrr; uhhh; uhhhh; whaat; whaaat; whaaaat; whaaaaat; whatt; whattt; whatttt; whyy; whyyy; whyyyy
    whyyyyy; whoo; riight; riiight; riiiight; suure; suuure; goosh; gooosh; goooosh; maaan; maaaan; maaaaan; duude; duuude; duuuude; duuuuude; broo
    brooo; broooo; brooooo; broooooo; guyys; guyyys; guyyyys; guyss; guysss; giirl; giiirl; giiiirl; baabe; baaabe; bosss; bossss; bosssss; yeaah
    yeaaah; yeaaaah; yeahh; yeahhh; yeahhhh; yepp; yeppp; yepppp; yupp; yuppp; yupppp; nopee; nopeee; nopeeee; nahh; nahhh; nahhhh; craazy; craaazy
    craaaazy; crazyy; crazyyy; maad; maaad; maaaad; hoot; hooot; hoooot; haard; haaard; haaaard; faar; faaar; faaaar; faaaaar; faast; faaast; faaaast
    loots; looots; loooots; looads; loooads; looooads; toons; tooons; toooons; meega; meeega; meeeega; faab; faaab; faaaab; faaaaab; fabb; fabbb
    fabbbb; brilll; brillll; brilllll; perfeect; perfeeect; loovely; looovely; loooovely; lovelyy; lovelyyy; gorgeoous; gorgeooous; gorgeoooous
    beautifuul; beautifuuul; fantaastic; fantaaastic; fantaaaastic; awesomee; awesomeee; awesomeeee; awesoome; awesooome; cheerss; cheersss; cheerssss
    cheeers; cheeeers; laater; laaater; misss; missss; misssss; huug; huuug; waant; waaant; waaaant; neeed; neeeed; neeeeed; caan; caaan; waait
    waaait; waaaait; waitt; waittt; hoope; hooope; hoooope; sooon; soooon; sooooon; soooooon; sooooooon; noow; nooow; noooow; todayy; todayyy; fridayy
    fridayyy; fridayyyy; weeekend; weeeekend; partyy; partyyy; partyyyy; woork; wooork; meee; meeee; meeeee; weee; weeee; weeeee; weeeeee; beee; beeee
    theee; theeee; thiis; thiiis; thiiiis; thaaat; thaaaat; readyy; readyyy; sloow; slooow; sloooow; slooooow; laate; laaate; sorryy; sorryyy
    sorryyyy; sorrry; sorrrry; hahha; hahhha; eeek; eeeek; eeeeek; eeeeeek; yippeee; yippeeee; yippeeeee; yumm; yummm; yummmm; yummmmm; boored
    booored; tiired; tiiired; ciaoo; ciaooo; ciaoooo; ciaooooo; holaa; holaaa; holaaaa; adioos; adiooos; siick; siiick; siiiick; liit; liiit; liiiit
    epiic; epiiic; epiiiic; insaane; insaaane; thankyouu; thankyouuu; thankyouuuu; prettyy; prettyyy; prettty; pretttty; muchoo; muchooo; absolutelyy
    absolutelyyy; literallyy; literallyyy; seriouslyy; seriouslyyy; honestlyy; honestlyyy; basicallyy; basicallyyy; definitelyy; definitelyyy
    so so so; so so so so; so so much; so so good; so so so good; so very very; very very very; really really; really really really; way way
    way way way; way too; way way too; much much; much much more; totally totally; super super; super super super; super duper; super-duper
    super duper duper; super dee duper; never ever ever; ever so; ever so ever so; loads and loads; lots and lots; lots and lots and lots
    tons and tons; heaps and heaps; oodles and oodles; ages and ages; on and on and on; long long long; big big big; huge huge; happy happy
    happy happy happy; please please; please please please; pretty please; pretty pretty please; pretty please with; pretty please with sugar
    pretty please with a cherry; thank you thank you; thanks thanks thanks; thanks a million; thanks a bunch; thanks a ton; thanks a bazillion
    thanks a gazillion; thanks heaps; thanks loads; thanks tons; a million thanks; a gazillion thanks; a bazillion thanks; zillion thanks; yes yes
    yes yes yes; no no no; nice nice; great great; cool cool; cool cool cool; wow wow; wow wow wow; hey hey hey; now now now; love love love
    love love; so freaking; so frickin; so friggin; so flipping; so bloody; so damn; so darn; so effing; so insanely; so ridiculously; so unbelievably
    so crazy; so stupidly; so madly; so super; so mega; so much love; so here for; so there for; so down for; so up for; so on it; so gonna
    so not kidding; so yes; so want this; so want to; i so want; i so loved; i so love; i so need; such a cool; such an awesome; such an amazing
    such amazing; such fun; such a laugh; such a hoot; such a blast; totes; totes so; totally so; like totally; like so; like really; like literally
    like seriously; like wow; like omg; like super; like mega; like whoa; like a million; like forever; for ever and ever; forever and ever
    forever and a day; for like ever; for-ever; fo-ev-er; ev-er; best-ever; e-ver; a-maz-ing; amaze-balls; fan-tastic; fan-flipping-tastic
    abso-flipping-lutely; absoflippinglutely; fanbloodytastic; fan-bloody-tastic; absobloodylutely; abso-bloody-lutely; abso-lutely
    absofreakinglutely; unbefrickinlievable; in-freaking-credible; un-freaking-believable; a-freaking-mazing; way cool; way too cool; way too good
    way too nice; way excited; way more fun; mega mega; mega mega excited; mega happy; mega keen; uber keen; uber cool; uber nice; hyper keen
    ultra keen; ultra cool; crazy crazy; crazy happy; stupid happy; silly happy; silly excited; insanely happy; wicked excited; mad excited
    bare excited; hella excited; hella nice; hella cool; dead excited; dead keen; dead nice; well excited; well nice; proper excited; proper keen
    right excited; pure excited; pure delighted; fair excited; dang excited; damn excited; bloody excited; bloody delighted; freaking excited
    frickin excited; flipping excited; flippin excited; friggin excited; freaking amazing; freaking awesome; freaking cool; flipping amazing
    flipping marvellous; friggin awesome; effing brilliant; to bits and pieces; a bit too much; way over the top; to the moon and back; big time
    bigtime; big-time; real bad; real nice; real excited; wanted it so bad; want it so bad; want this so bad; want this job so
    `,
  },
  oversharing: {
    why: 'Private mess that a stranger at work did not ask to hear.',
    members: `
    hangover^; hungover; hung over; hung-over; still hungover; a bit hungover; nursing a hangover; nursing a sore head; sore head
    sore head this morning; bad head; thick head; banging head; morning after; the morning after; morning after the night; night before was
    heavy night; heavy weekend; big night; big night out; big weekend; wild night; wild weekend; wild party; crazy night; crazy weekend; mad weekend
    mad night; late one last night; late night out; one too many; had one too many; one or two too many; few too many; had a few; had a few too
    a few drinks in; a few glasses in; a glass of wine in; glass of wine in hand; with a glass of wine; with a beer in hand; beer in hand
    wine in hand; on my second glass; on my third glass; second glass of wine; third glass of wine; third pint; fourth pint; bottle of wine deep
    two glasses in; pint deep; i was drunk; got drunk; so drunk; bit drunk; a little drunk; drunkenly; drunk-emailing; drunk emailing; drunk text
    tipsy; slightly tipsy; bit tipsy; sozzled; squiffy; got wasted; legless; blotto; trollied; off my face; off my head; off my trolley; pissed
    pissed up; piss-up; on the piss; on a bender; blacked out; was sick on; puke~; puked; puking; barfed; hurled; chundered; passed out on; got high
    smoked a joint; smoke a joint; shrooms; acid trip; ayahuasca; magic mushrooms; a spliff; a bong; my rehab; my addiction; my drinking
    my drinking problem; my sobriety; sober now; my sponsor; aa meeting; aa meetings; fell off the wagon; my vape; quit smoking; giving up smoking
    trying to quit smoking; down to ten a day; my ex; my exes; my ex-wife; my ex-husband; my ex-boyfriend; my ex-girlfriend; my ex-partner
    my ex-fiancé; my ex-fiancée; my ex wife; my ex husband; my ex boyfriend; my ex girlfriend; an ex; an ex of mine; ex and i; my crazy ex
    my cheating ex; cheated on me; cheating on me; my cheating; had an affair; having an affair; my affair; left me for; walked out on me; dumped me
    dumped by; got dumped; been dumped; broke up with; broke up with me; broken up with; breaking up with; my break-up; my breakup; bad break-up
    messy break-up; messy breakup; nasty break-up; painful breakup; we split up; we've split up; split up with; split with my; separated from my
    my separation; separation from my; my divorce; messy divorce; nasty divorce; bitter divorce; going through a divorce; since my divorce
    since the divorce; during my divorce; newly divorced; newly single; recently single; recently divorced; freshly divorced; twice divorced
    divorce papers; divorce lawyer; divorce settlement; custody battle; heartbreak; broken heart; my broken heart; broke my heart; my marriage
    my failed marriage; failing marriage; marriage is on; marriage broke down; marriage is over; my therapist; my shrink; my counsellor; my counselor
    my psychiatrist; my psychologist; my psychic; my astrologer; my healer; my life coach; my guru; my tarot reader; my spirit guide; my chakras
    my aura; my therapist says; my therapist said; my therapist told; my therapist thinks; my therapy session; been in therapy; years of therapy
    weekly therapy; back in therapy; my antidepressants; on antidepressants; my meds; off my meds; on my meds; my medication; my prozac; my anxiety
    my anxiety attacks; my social anxiety; had a panic attack; my panic; my depression; deeply depressed; so depressed; my breakdown
    nervous breakdown; had a breakdown; my mental breakdown; nearly had a breakdown; had a meltdown; a full meltdown; my burnout; my burn-out
    my trauma; my childhood trauma; my abandonment issues; my daddy issues; daddy issues; my trust issues; my commitment issues; my self-esteem
    my low self-esteem; my insecurities; my insecurity; my inner child; my demons; my dark place; hit rock bottom; at rock bottom; wanted to die
    my eating disorder; my ocd; my bipolar; my insomnia; haven't slept; barely slept; hardly slept; slept badly; slept terribly; couldn't sleep
    can't sleep; cried in; cried in the car; cried in the toilet; cried in the loo; cried in the bathroom; cried on the bus; cried on the train
    cried all night; cried all the way; cried myself to sleep; cry myself to sleep; crying in; crying in the car; crying in the shower; crying on the
    burst into tears; in floods of tears; floods of tears; bawled; bawling; bawled my eyes; sobbed; wept all night; ugly cry; ugly crying; ugly cried
    in bits; a wreck; nervous wreck; an emotional wreck; hot mess; a hot mess; total mess; complete mess; my life is a mess; emotional rollercoaster
    in my pyjamas; in my pajamas; in my pjs; in my pj's; pyjama bottoms; pajama bottoms; pyjamas under; pyjamas on; still in pyjamas
    still in my pyjamas; still in bed; from my bed; writing this in bed; writing from bed; in my dressing gown; in my bathrobe; in a bathrobe
    in my underwear; in my underpants; in my pants; in my boxers; in my knickers; no trousers; without trousers; no trousers on; no pants on
    wearing no; not wearing any; not wearing trousers; not wearing pants; trousers split; split my trousers; ripped my trousers; ripped my tights
    laddered my tights; laddered tights; tights had laddered; flies undone; flies open; my flies were; my fly was; zip was down; fly was open
    bra strap; my bra; my thong; my spanx; stark naked; half naked; in the nude; in the bathtub; in my bath; soaking in the bath; from the shower
    out of the shower; wrapped in a towel; in a towel; bubble bath; on the toilet; on the loo; from the toilet; from the loo; on the throne
    sat on the toilet; sat on the loo; sitting on the toilet; sitting on the loo; on the john; on the can; on the pot; needed a wee; needed the loo
    needed a pee; dying for a wee; dying for a pee; bursting for the loo; bursting for a wee; nearly wet myself; wet myself; peed myself
    peed a little; pooped; my bladder; weak bladder; my bowels; my bowel movements; my ibs; had the runs; the trots; the squits; delhi belly
    montezuma's revenge; dodgy kebab; dodgy prawn; dodgy curry; dodgy stomach; dodgy tummy; upset tummy; my tummy; tummy ache; gippy tummy; tummy bug
    my reflux; farted; farting; fart; my haemorrhoids; my hemorrhoids; my piles; my rash; nasty rash; boil on my; my abscess; ingrown toenail
    my toenail; my bunions; athlete's foot; my infection; my cold sore; my colonoscopy; my hysterectomy; my vasectomy; my hot flushes; my hot flashes
    my menopause; my period; on my period; my cramps; time of the month; that time of the month; my hormones; my fertility; my ivf; my miscarriage
    my c-section; my pregnancy test; my waters broke; my sweat patches; sweat patches; sweaty armpits; sweaty palms; sweat dripping; sweating buckets
    sweating like a; sweated through; sweated like; my armpits; pit stains; forgot deodorant; forgot my deodorant; bad breath; garlic breath
    my breath; my false teeth; my dentures; my wig; my toupee; my hair extensions; my botox; my facelift; boob job; my boobs; boobs; my nose job
    nose job; my tattoo; my tattoos; my piercing; my nipple; my waxing; bikini wax; my weight; my diet; lost two stone; lost three stone
    put on weight; my weight loss; my bmi; ozempic; fat jabs; gained ten kilos; muffin top; my belly; beer belly; double chin; my spots; my acne
    spot on my chin; huge spot; giant spot; massive spot; zit; massive zit; pimple; snot; snotty; runny nose; my snot; phlegm; my phlegm; coughing up
    my bunion; my back went; my slipped disc; put my back out; my sciatica; my gout; my lumbago; my vertigo; my scars; my test results; my diagnosis
    my chronic; my migraines; my migraine; my love life; love life; my sex life; sex life; my sex drive; had sex; one-night stand; one night stand
    one-night-stand; hook-up; hookup; hooked up with; friends with benefits; booty call; sexting; nudes; my tinder; tinder date; tinder dates
    dating app; dating apps; online dating; my dating life; my date last night; blind date; bad date; first date; awful date; been on a date; my crush
    my situationship; situationship; my boyfriend; my girlfriend; my new boyfriend; my new girlfriend; my lover; my mistress; my fling
    holiday romance; my bit on the; toy boy; toyboy; sugar daddy; my new man; my new fella; my bloke; my fella; my missus; my hubby; my other half
    the missus; her indoors; the old lady; the ball and chain; trouble and strife; him indoors; my mother-in-law from; mother-in-law from hell
    my awful mother-in-law; in-laws from hell; nightmare neighbour; nightmare neighbor; nightmare flatmate; nightmare housemate; nightmare roommate
    my flatmate's; my housemate's; my roommate's; noisy neighbours; noisy neighbors; neighbours at it; thin walls; row with my; rowing with my
    rowed with; argument with my; arguing with my; fought with my; fighting with my; not speaking to; not on speaking terms; fallen out with my
    fell out with my; falling-out with; family feud; family drama; my dysfunctional; my estranged; my alcoholic; drunk uncle; kicked me out
    kicked out by; thrown out by; threw me out; sleeping on the sofa; sleeping on the couch; sofa-surfing; sofa surfing; couch surfing; couch-surfing
    sleeping in my car; living in my car; living out of a; moved back in with; back with my parents; living with my parents; in my childhood bedroom
    my childhood bedroom; my mum's basement; my mom's basement; my parents ' basement; parents basement; single and; single again; forever alone
    crazy cat lady; my cats and i; dog died; my dog died; my cat died; cat died; cat threw up; cat was sick; dog was sick; dog threw up; dog ate my
    dog peed; dog pooped; cat peed; stepped in dog; trod in dog; bird poo; pigeon pooed; pooed on; shat on; baby threw up; baby sick; baby sick on
    baby vomit; baby vomited; toddler vomited; kid threw up; sick on my shoulder; nappy explosion; poop; wee-wee; number two; spilled coffee down
    spilt coffee down; coffee down my; soup down my; wine down my; ketchup on my; stain on my shirt; stain on my blouse; toothpaste on my
    toothpaste down my; spinach in my teeth; spinach in my; lipstick on my teeth; toilet paper on; loo roll; skirt tucked into
    tucked into my knickers; odd socks; odd shoes; hole in my tights; hole in my sock; hole in my trousers; hole in my shoe; borrowed suit
    my only suit; my funeral suit; bought at the last minute; my court case; my court date; my arrest; got arrested; was arrested; been arrested
    night in a cell; night in the cells; my probation; my parole; lost my licence; lost my license; points on my licence; my gambling; gambling debts
    gambling problem; lost it all on; crypto losses; my overdraft; my credit card debt; my debts; in debt up to; repo man; pawned my; pawn shop
    my landlord from; my bankruptcy; going bankrupt; skint; flat broke; dead broke; stony broke; stone broke; broke as; too much information; tmi
    tmi i know; sorry tmi; too much info; oversharing; oversharing here; overshare; overshared; over-sharing; i overshare; but i digress
    anyway i digress; i'm rambling; i ramble; waffling on; i'm waffling; verbal diarrhoea; verbal diarrhea; stream of consciousness
    not that you need to; not that you asked; you didn't ask but; i know you didn't ask; confession time; true confession; true confessions
    to be brutally honest; embarrassing story; embarrassing confession; embarrassingly; how embarrassing; so embarrassing; mortified; mortifying
    i could have died; wanted to die of; want the ground to; ground to swallow; swallow me up; i cringed; cringe; funny story; long story short
    true story; you wouldn't believe; you won't believe; you'll never guess; never guess what; guess what happened; what a night; what a weekend
    what a week; week from hell; day from hell; journey from hell; night from hell; month from hell; year from hell; worst week; worst week ever
    worst day of my; worst night; my week has been; my day has been; my car broke; my boiler; boiler broke; my washing machine; my plumbing
    burst pipe at home; my mortgage; my bedroom; duvet day; under the duvet; couldn't get out of bed; can't get out of bed; overslept; slept through
    slept in; slept through my alarm; rolled out of bed; bed head; bedhead; unwashed; unshaven; unshowered; haven't showered; hadn't showered
    didn't shower; dry shampoo; three-day-old; two days running in; wore the same; takeaway boxes; pizza boxes; cold pizza; pot noodle
    ice cream from the tub; tub of ice cream; comfort eating; comfort ate; ate a whole; whole tub of; whole packet of; binge-watched; binge-watching
    binge watched; netflix binge; love island; bachelor binge; reality tv marathon; my horoscope; my star sign; mercury in retrograde; past lives
    past-life; found god; found jesus; my guardian angel told; voice told me; dreamt about you; dreamed about you; had a dream about; dream about you
    dream about the job; my nightmares; recurring dream; dark secret; guilty secret; guilty pleasure; my guilty pleasure; my fetish; my kink; kinky
    my phobia
    `,
  },
  'formal-greetings': {
    why: 'Openings of courteous letters in many lands; harmless.',
    members: `
    dear; dear sir; dear sirs; dear madam; dear madams; dear mesdames; dear sir or madam; dear sir / madam; dear madam or sir; dear madam / sir
    dear sirs and mesdames; dear sir and madam; dear ladies and gentlemen; ladies and gentlemen; dear gentlemen; gentlemen; dear ladies; mesdames
    messrs; dear messrs
    dear (mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lord|lady|reverend|rev|father|sister|rabbi|imam|pastor|canon|bishop|judge|justice)
    dear (captain|colonel|major|general|commander|lieutenant|sergeant)
    dear (chief|inspector|superintendent|matron|councillor|councilor|senator|governor)
    dear (ambassador|minister|mayor|dean|provost|chancellor|rector|principal|warden|bursar|registrar|chair|chairman|chairwoman|chairperson)
    dear vice-chancellor; dear vice chancellor; dear deputy; dear head; dear headteacher; dear head teacher; dear headmaster; dear headmistress
    dear director; dear managing director; dear medical director; dear artistic director; dear executive director; dear editor; dear editors
    dear partner; dear partners; dear manager; dear hiring manager; dear hiring managers; dear hiring team; dear hiring committee; dear hiring panel
    dear hiring board; dear recruiting manager; dear recruitment manager; dear recruitment team; dear recruiting team; dear recruitment officer
    dear recruiter; dear recruiters; dear recruitment; dear talent team; dear talent acquisition; dear talent acquisition team; dear people team
    dear people and culture; dear people & culture; dear hr; dear hr team; dear hr manager; dear hr department; dear hr director; dear human resources
    dear human resources team; dear human resources manager; dear personnel; dear personnel manager; dear personnel officer; dear personnel department
    dear selection committee; dear selection panel; dear selection board; dear search committee; dear search committee members
    dear search committee chair; dear appointment committee; dear appointments committee; dear appointment panel; dear appointments board
    dear interview panel; dear interview team; dear interview board; dear interviewer; dear interviewers; dear panel; dear panel members
    dear members of the panel; dear members of the committee; dear members of the board; dear members of the jury; dear committee
    dear committee members; dear board; dear board members; dear governors; dear trustees; dear admissions team; dear admissions committee; dear jury
    dear team; dear all; dear both; dear everyone; dear each of you; dear colleagues; dear colleague; dear esteemed; dear respected
    dear respected sir; dear respected madam; dear honourable; dear honorable; dear hon; dear friends and colleagues; dear prospective employer
    dear potential employer; dear employer; dear client; dear contact; dear reader; dear staff; dear practice manager; dear ward manager
    dear nurse manager; dear store manager; dear site manager; dear branch manager; dear office manager; dear general manager; dear plant manager
    dear farm manager; dear team leader; dear team lead; dear supervisor; dear foreman; dear chef; dear maestro; dear advocate; dear counsel
    dear counselor; dear engineer; dear architect; dear eng; dear engr; dear arch; dear adv; dear ca; dear cs; dear attorney; dear barrister
    dear barr; dear chief nurse; dear staff nurse; dear senior; dear mr and mrs; dear dr and; dear professors; dear doctors; my dear sir
    my dear madam; my dear mr; my dear mrs; my dear professor; my lord bishop; your grace; your excellency; your excellencies; your honour; your honor
    your worship; your eminence; your reverence; your highness; your royal highness; excellency; excellencies; honourable sir; honorable sir
    honourable madam; honorable madam; honoured sir; honored sir; honoured madam; honored madam; the honourable; the honorable; right honourable
    reverend father; reverend sister; reverend mother; very reverend; respected sir; respected madam; respected sirs; respected ma'am
    respected sir or madam; respected sir / madam; respected sir and madam; respected professor; respected dr; respected doctor; respected principal
    respected director; respected manager; respected teacher; respected hiring manager; respected hr; respected panel; respected panel members
    respected members; respected committee; respected team; respected recruiter; respected mr; respected mrs; respected ms; respected colleagues
    respected ladies and gentlemen; respectful greetings; much respected; most respected; esteemed; esteemed sir; esteemed madam; esteemed professor
    esteemed colleagues; esteemed members; esteemed members of the; esteemed panel; esteemed committee; esteemed director; esteemed hiring manager
    esteemed mr; esteemed mrs; esteemed ms; esteemed dr; esteemed ladies and gentlemen; most esteemed; highly esteemed; highly respected sir
    distinguished sir; distinguished professor; distinguished colleagues; distinguished members of; distinguished panel; distinguished members
    eminent professor; to whom it may concern; to whom this may concern; to whomsoever it may concern; to whom so ever; for the attention of
    for the kind attention; for kind attention; kind attention; kind attention of; kind attn; attn; attn :; fao; f . a . o; c / o; for attention of
    addressed to; to the attention of; to the hiring manager; to the hiring committee; to the hiring team; to the selection committee
    to the selection panel; to the interview panel; to the search committee; to the recruitment team; to the human resources; to the hr manager
    good morning; good afternoon; good evening; good day; good day to you; good day sir; good day madam; good morning sir; good morning ma'am
    good morning madam; good morning mr; good morning mrs; good morning ms; good morning dr; good morning professor; good morning everyone
    good morning all; good morning to you; good morning to you all; good morning team; good afternoon sir; good afternoon ma'am; good afternoon madam
    good afternoon mr; good afternoon mrs; good afternoon ms; good afternoon dr; good afternoon professor; good afternoon everyone; good afternoon all
    good afternoon team; good evening sir; good evening ma'am; good evening madam; good evening mr; good evening mrs; good evening ms; good evening dr
    good evening professor; good evening everyone; good evening all; a very good morning; a very good afternoon; a very good evening
    very good morning; very good morning sir; wishing you a good; warm good morning; greetings; greetings of the day; greetings for the day
    greetings of the season; greetings to you; greetings sir; greetings madam; greetings mr; greetings ms; greetings dr; greetings professor
    greetings from; season's greetings; seasons greetings; warm greetings; warmest greetings; kind greetings; cordial greetings; cordial greeting
    sincere greetings; respectful salutations; kindest greetings; friendly greetings; best greetings; my greetings; my respectful greetings
    my warm greetings; with warm greetings; with respectful greetings; compliments; compliments of the day; compliments of the season
    compliments of the new year; with compliments; with the compliments of; calvary greetings; christian greetings; peace be upon you
    peace be with you; peace be unto you; grace and peace; assalamu alaikum; assalamu alaykum; assalamualaikum; as-salamu alaykum; as-salaam alaikum
    asalaam alaikum; salaam alaikum; salam alaikum; salam alaykum; salamun alaikum; salaam; salam; wa alaikum salaam; assalamu alaikum wa rahmatullah
    shalom; shalom aleichem; shalom aleikhem; boker tov; erev tov; namaste; namaste sir; namaste ma'am; namaskar; namaskaram; namaskara; namaskar sir
    pranam; vanakkam; vannakkam; sat sri akal; sat shri akal; adaab; adab; khamma ghani; jai jinendra; kem chho; nomoskar; nomoshkar; ayubowan
    vandanam; mingalaba; sawasdee; sawasdee khrap; sawasdee krap; sawasdee kha; sawasdee ka; selamat pagi; selamat siang; selamat sore; selamat malam
    selamat petang; selamat tengah hari; salam sejahtera; salam hormat; dengan hormat; tuan; puan; yang terhormat; yth; kepada yth
    kepada yang terhormat; bapak; ibu; bapak dan ibu; tuan dan puan; magandang umaga; magandang hapon; magandang gabi; magandang araw
    magandang araw po; kính gửi; kính thưa; thưa ông; thưa bà; xin chào; chào anh; chào chị; xin kính chào; nín hǎo; nin hao; ninhao; zunjing de
    zun jing de; haikei; zenryaku; osewa ni natte orimasu; osewa ni narimasu; hajimemashite; konnichiwa; ohayo gozaimasu; ohayou gozaimasu; konbanwa
    otsukaresama desu; annyeonghaseyo; annyeong hasimnikka; annyeonghasimnikka; sain baina uu; salom; assalomu alaykum; salamatsyzby; salemetsiz be
    sayın; sayin; sayın yetkili; değerli; degerli; saygıdeğer; merhaba; merhabalar; iyi günler; iyi gunler; günaydın; iyi akşamlar; salâm; doroud
    dorood; ba salam; ba salam va ehteram; jenab aghaye; barev; barev dzez; hargeli; gamarjoba; gamardjoba; bativcemulo; zdravstvuyte; zdravstvuite
    dobryy den; dobry den; dobryi den; uvazhaemyy; uvazhaemye; uvazhayemyy; uvazhayemaya; shanovnyy; shanovni; dobryy ranok; dobroho dnya; dobry dzień
    dzień dobry; dzien dobry; szanowny panie; szanowna pani; szanowni państwo; szanowni panstwo; witam; dobrý den; vážený pane; vážená paní; vážení
    vazeny pane; dobrý deň; vážený pán; tisztelt; tisztelt hölgyem; tisztelt uram; jó napot; jó napot kívánok; bună ziua; buna ziua; stimate domn
    stimată doamnă; stimate domnule; stimată; bună dimineața; dober dan; spoštovani; spoštovana; dobar dan; poštovani; postovani; poštovana; poštovane
    cijenjeni; štovani; zdraveyte; dobar den; uvazhaemi; uvazhaema; počituvani; të nderuar; i nderuar; e nderuar; mirëdita; kalimera; kalimera sas
    kalispera; kalispera sas; agapite kyrie; agapiti kyria; axiotime kyrie; bonjour; bonsoir; bonjour madame; bonjour monsieur; madame; monsieur
    mademoiselle; madame monsieur; madame la directrice; monsieur le directeur; chère madame; cher monsieur; chers messieurs; mesdames et messieurs
    cher professeur; chère professeure; maître; docteur; madame la présidente; monsieur le président; guten tag; guten morgen; guten abend
    sehr geehrte; sehr geehrter; sehr geehrte frau; sehr geehrter herr; sehr geehrte damen und herren; sehr verehrte; werte; werter
    werte damen und herren; hochgeehrte; grüezi; grüezi mitenand; gruezi; grüß gott; grüss gott; lieber herr; liebe frau; geachte; geachte heer
    geachte mevrouw; geachte heer of mevrouw; geachte dames en heren; geachte dames en; beste; beste meneer; beste mevrouw; goedemorgen; goedemiddag
    goedenavond; goeie môre; goeie more; goeie middag; geagte; geagte meneer; geagte mevrou; bästa; god dag; goddag; god morgon; god morgen; god kveld
    god aften; god eftermiddag; hej; hei; kære; kære hr; kære fru; kjære; kjære herr; kjære fru; käre; högt ärade; ärade; hyvä; hyvä herra; hyvä rouva
    hyvät; arvoisa; arvoisa vastaanottaja; hyvää päivää; hyvää huomenta; kæri; kæra; góðan dag; góðan daginn; ágæti; lugupeetud; tere päevast
    tere hommikust; cienījamais; cienījamā; labdien; labrīt; gerbiamas; gerbiama; gerbiamieji; laba diena; buenos días; buenos dias; buenas tardes
    buenas noches; buen día; buen dia; muy buenos días; estimado; estimada; estimados; estimadas; estimado señor; estimada señora; estimado sr
    estimada sra; estimados señores; estimado equipo; estimados todos; estimado doctor; estimado profesor; estimado licenciado; estimado ingeniero
    distinguido; distinguida; distinguido señor; distinguidos señores; muy señor mío; muy señora mía; muy señores míos; apreciado; apreciada
    apreciados; respetado; respetada; respetado señor; a quien corresponda; a quien pueda interesar; señor; señora; señores; señorita; bom dia
    boa tarde; boa noite; muito bom dia; prezado; prezada; prezados; prezadas; prezado senhor; prezada senhora; prezados senhores; caro senhor
    cara senhora; caros senhores; exmo; exma; exmos; exmo senhor; exma senhora; exmos senhores; excelentíssimo; excelentíssimo senhor; excelentíssima
    ilustríssimo; ilustríssimo senhor; a quem possa interessar; caro doutor; cara doutora; estimado senhor; estimada senhora; buongiorno; buonasera
    buon giorno; buona sera; buon pomeriggio; gentile; gentili; gentile signora; gentile signor; gentile dottore; gentile dottoressa; gentilissimo
    gentilissima; gentilissimi; gent . mo; gent . ma; egregio; egregia; egregio dottore; egregi; egregi signori; spettabile; spett . le
    spettabile ditta; spettabile azienda; illustrissimo; illustre; chiarissimo; chiarissima; chiarissimo professore; stimatissimo; pregiatissimo
    salve; bon dia; bona tarda; benvolgut; benvolguda; apreciat senyor; egun on; arratsalde on; jaun andrea; jaun / andre agurgarria; bore da
    prynhawn da; annwyl; annwyl syr; annwyl mr; a chara; a dhuine uasail; a bhean uasal; a dhaoine uaisle; dia dhuit; dia duit; a charaid
    madainn mhath; fàilte; failte; kia ora; kia ora koutou; tēnā koe; tena koe; tēnā koutou; tena koutou; tēnā kōrua; ngā mihi nui ki; mōrena; morena
    talofa; talofa lava; mālō e lelei; malo e lelei; bula vinaka; ni sa bula; kia orana; fakaalofa lahi atu; aloha kakahiaka; aloha; yama; sawubona
    sanibonani; molo; molweni; dumela; dumelang; lumela; avuxeni; ndaa; habari; habari za asubuhi; habari yako; habari za leo; hujambo; hamjambo
    shikamoo; shikamooni; mheshimiwa; ndugu; mpendwa; muraho; mwaramutse; mwiriwe; amakuru; oli otya; wasuze otya; osiibye otya; mhoro; mhoroi
    makadini; mangwanani; muli bwanji; mulibwanji; selam; tena yistilign; tenayistilign; endemin aderu; akkam; nabad; is ka warran; iska warran
    e kaaro; e kaasan; e kaale; ẹ káàárọ̀; ẹ káàsán; ekaaro sir; ekasan ma; nnọọ; ndewo; ututu oma; sannu; sannu da aiki; ina kwana; ina wuni
    barka da safiya; maakye; maaha; akwaaba; nanga def; salaamaalekum; i ni sogoma; ani sogoma; bonjou; bonswa; mabuhay; mabuhay po; mauliola; hello
    hello mr; hello mrs; hello ms; hello dr; hello professor; hello all; hello everyone; hello both; hello and thank you; hello again; hi; hi mr
    hi mrs; hi ms; hi dr; hi professor; hi all; hi both; hi everyone; hi team; re :; subject :; ref :; our ref; your ref; with reference to
    further to; i hope this finds you; i hope this message finds; i hope this email finds; i hope this letter finds; i trust this finds
    i trust this message finds; i trust this email finds; i trust you are well; i trust that you are; i hope you are well; i hope that you are
    i hope you are both; i hope you are all; i hope you are keeping; i hope you're well; i hope you have been; i hope your week; i hope all is well
    hope all is well; hope you are well; hope you're well; hope this finds you; hope this email finds; hope this message finds; hoping this finds you
    hoping you are well; trust you are well; trusting you are well; trust this finds you; trust this email finds; trust all is well
    trust this meets you; hope this meets you; hope this mail finds; hope this mail meets; i hope this mail finds; i hope this note finds
    hope this note finds; finds you well; finds you in good; finds you in good health; meets you well; meet you well; in good health
    good health and spirits; in the best of health; wishing you good health
    `,
  },
  'formal-signoffs': {
    why: 'Closings of courteous letters in many lands; harmless.',
    members: `
    regards; kind regards; kindest regards; best regards; very best regards; warm regards; warmest regards; with regards; with kind regards
    with kindest regards; with best regards; with warm regards; with warmest regards; with my best regards; with my kind regards
    with my kindest regards; with my warmest regards; with all best regards; with highest regards; with high regards; with high regard
    with great regard; with sincere regards; with cordial regards; with friendly regards; with respectful regards; with grateful regards
    with many regards; my regards; my best regards; my kindest regards; my warm regards; my warmest regards; my sincere regards; my regards to
    give~ my regards; many regards; sincere regards; cordial regards; respectful regards; professional regards; collegial regards; friendly regards
    fond regards; grateful regards; good regards; personal regards; best personal regards; kind personal regards; all best regards; highest regards
    deepest regards; thanks and regards; thanks & regards; thanks and kind regards; thanks and best regards; thanks and warm regards
    thanks with regards; thank you and regards; thank you and kind regards; thank you and best regards; thank you and warm regards
    many thanks and regards; many thanks and kind regards; many thanks and best; many thanks and best regards; many thanks and warm
    with thanks and regards; with thanks and kind; with thanks and kind regards; with thanks and best; with thanks and best wishes
    with thanks and good wishes; with many thanks and; regards and thanks; regards and best wishes; regards and thank you; regards and respects; brgds
    wishes; best wishes; very best wishes; with best wishes; with very best wishes; with my best wishes; with my very best; with all best wishes
    with all good wishes; with good wishes; with every good wish; with every best wish; with kind wishes; with warm wishes; with warmest wishes
    with sincere wishes; with sincere good wishes; with warm good wishes; with heartfelt wishes; with appreciation and best; with gratitude and best
    with gratitude and respect; with respect and gratitude; with respect and appreciation; with respect and regards; with respect and best
    all best wishes; all good wishes; all my best wishes; best of wishes; good wishes; kind wishes; warm wishes; warmest wishes; kindest wishes
    sincere wishes; sincerest wishes; every good wish; my best wishes; my very best wishes; my good wishes; many good wishes; many best wishes
    heartfelt wishes; seasonal wishes; season's wishes; all best; all the best; all the very best; all my best; my best; my very best; very best
    the very best; best always; wishing you all the; wishing you the best; wishing you the very; wishing you well; wishing you every success
    wishing you and your; wishing you continued success; wishing you a good; wishing you a pleasant; wishing you a lovely; wishing you success
    wishing you all; sincerely; yours sincerely; most sincerely; very sincerely; yours most sincerely; yours very sincerely; sincerely yours
    most sincerely yours; very sincerely yours; sincerely and gratefully; sincerely and respectfully; sincerely and with thanks; sincerely with thanks
    faithfully; yours faithfully; yours most faithfully; yours very faithfully; faithfully yours; yours truly; yours very truly; very truly yours
    truly yours; most truly yours; yours most truly; cordially; cordially yours; yours cordially; most cordially; very cordially; very cordially yours
    cordially and respectfully; respectfully; respectfully yours; yours respectfully; most respectfully; very respectfully; very respectfully yours
    yours most respectfully; respectfully submitted; v / r; r / s; gratefully; gratefully yours; yours gratefully; most gratefully; very gratefully
    very gratefully yours; yours most gratefully; gratefully and sincerely; appreciatively; appreciatively yours; yours appreciatively
    thankfully yours; yours thankfully; obediently yours; yours obediently; your obedient servant; your most obedient servant; i remain yours
    i remain sir; i remain respectfully yours; i remain yours sincerely; i remain yours faithfully; i remain yours truly; i remain respectfully
    i remain most sincerely; i remain your obedient; i am yours sincerely; i am yours faithfully; i have the honour; i have the honour to
    have the honour to be; i have the honor; and remain; and i remain; and remain yours; and remain yours sincerely; dutifully yours; yours dutifully
    yours dedicatedly; humbly; humbly yours; yours humbly; most humbly; devotedly; yours in service; yours in christ; yours in his service
    yours in faith; yours in fellowship; yours in mission; yours in peace; yours in hope; yours in partnership; yours in health; yours in education
    yours in science; yours in sport; yours in music; yours in safety; yours in justice; in christ; in his service; in gratitude; in appreciation
    in anticipation; in sincere gratitude; in deep gratitude; in sincere appreciation; in grateful appreciation; in thanks; in kind regards
    in cordial regards; in solidarity; in friendship and respect; yours; yours ever; yours as ever; ever yours; yours aye; yours etc; warmly
    very warmly; warmly yours; yours warmly; most warmly; warmest; kindly yours; kind thanks; yours kindly; thank you; thanking you
    thanking you in advance; thanking you in anticipation; thanking you for your; thanking you for your time; thanking you once again
    thanking you again; thanking you sincerely; thanking you very much; thanking you most; thanking you and; thanking you with; thanking you kindly
    thanking you yours; thanking you yours sincerely; thanking you yours faithfully; thanking you sir; thanking you madam; thanks; thanks again
    thanks once again; thanks once more; thanks so much; thanks very much; thanks in advance; with thanks; with many thanks; with sincere thanks
    with my sincere thanks; with my thanks; with warm thanks; with warmest thanks; with grateful thanks; with kind thanks; with renewed thanks
    with heartfelt thanks; with deepest thanks; with special thanks; with much thanks; with thanks again; with thanks once again
    with thanks in advance; with thanks for your; with advance thanks; many thanks; many thanks again; many thanks once again; many thanks in advance
    many thanks indeed; many kind thanks; much obliged; much appreciated; sincere thanks; sincerest thanks; my sincere thanks; my sincerest thanks
    my thanks; my thanks again; my warm thanks; my warmest thanks; renewed thanks; repeated thanks; heartfelt thanks; grateful thanks; kindest thanks
    warm thanks; warmest thanks; best thanks; respectful thanks; thank you again; thank you once again; thank you once more; thank you very much
    thank you very much again; thank you very much indeed; thank you kindly; thank you so much; thank you sincerely; thank you in advance
    thank you in anticipation; thank you for your time; thank you and best; thank you and good; thank you and warm; thank you all; thank you both
    thank you sir; thank you madam; thank you ma'am; thank you with; with gratitude; with much gratitude; with great gratitude; with sincere gratitude
    with deep gratitude; with deepest gratitude; with heartfelt gratitude; with warm gratitude; with my gratitude; with my sincere gratitude
    with profound gratitude; with warmest gratitude; with appreciation; with much appreciation; with great appreciation; with sincere appreciation
    with deep appreciation; with deepest appreciation; with heartfelt appreciation; with warm appreciation; with my appreciation
    with grateful appreciation; with genuine appreciation; with kind appreciation; with respect; with much respect; with great respect
    with deep respect; with deepest respect; with all due respect; with due respect; with utmost respect; with the utmost respect
    with the greatest respect; with highest respect; with sincere respect; with profound respect; with kind respect; with my respects
    with best respects; with respects; my respects; my humble respects; my sincere respects; with esteem; with high esteem; with highest esteem
    with great esteem; with the highest esteem; with my highest esteem; with sincere esteem; with consideration; with high consideration
    with the highest consideration; with highest consideration; with my highest consideration; with distinguished consideration; assurances of my
    the assurances of my; assurance of my highest; my highest consideration; my distinguished sentiments; with warm greetings; with kind greetings
    with best greetings; with friendly greetings; with cordial greetings; with sincere greetings; with respectful greetings; with many greetings
    with collegial greetings; with greetings from; best greetings; kind greetings; warm greetings; cordial greetings; friendly greetings
    many greetings; many kind greetings; sincere greetings; collegial greetings; greetings from; seasonal greetings; season's greetings
    with compliments; with kind compliments; with our compliments; with blessings; blessings; many blessings; every blessing; with every blessing
    with all blessings; god bless; god bless you; may god bless; may god bless you; may allah; jazakallah; jazakallah khair; jazak allah
    jazakallahu khayran; wassalam; wasalam; wassalamu alaikum; wassalamualaikum; was-salam; ma'a salama; ma'as salama; maa salama; peace and blessings
    shalom; kol tuv; b'vracha; bivracha; bevracha; todah; namaste; with namaste; with pranams; with folded hands; dhanyavad; dhanyavaad; shukriya
    khuda hafiz; allah hafiz; nandri; gassho; hormat saya; salam hormat; hormat kami; wassalam hormat; terima kasih; yang benar
    saya yang menurut perintah; lubos na gumagalang; gumagalang; maraming salamat; maraming salamat po; salamat po; trân trọng; trân trọng kính chào
    kính thư; xin cảm ơn; zhi jing; cizhi; ci zhi; jing li; cizhi jingli; shunsong shangqi; keigu; yoroshiku; yoroshiku onegaishimasu
    yoroshiku onegai itashimasu; yoroshiku onegai shimasu; douzo yoroshiku; arigatou gozaimasu; arigato gozaimasu; arigatou gozaimashita; gamsahamnida
    kamsahamnida; deurim; saygılarımla; saygilarimla; saygılar; en içten saygılarımla; iyi çalışmalar; iyi calismalar; iyi çalışmalar dilerim
    iyi günler dilerim; kolay gelsin; teşekkürler; tesekkurler; ba ehteram; ba sepas; sepasgozaram; ba tashakor; hargankov; pativistsemit
    patsivistsemit; s uvazheniyem; s uvazheniem; z povahoyu; z poshanoyu; z poważaniem; z powazaniem; z wyrazami szacunku; wyrazy szacunku
    łączę wyrazy szacunku; pozdrawiam; serdecznie pozdrawiam; z pozdrowieniami; s pozdravem; s přátelským pozdravem; s úctou; s uctou; s pozdravom
    tisztelettel; üdvözlettel; udvozlettel; szívélyes üdvözlettel; köszönettel; cu stimă; cu stima; cu respect; cu drag și respect; cu deosebită stimă
    cu considerație; lep pozdrav; lepo pozdravljeni; s spoštovanjem; s poštovanjem; s postovanjem; srdačan pozdrav; srdačno; lijep pozdrav
    lijepi pozdravi; pozdrav; s uvazhenie; s pochit; so pochit; me respekt; me nderime; me ektimisi; me ektimhsh; filika; metin ektimisi; cordialement
    bien cordialement; très cordialement; tres cordialement; sincèrement; sincèrement vôtre; bien sincèrement; respectueusement; bien respectueusement
    salutations distinguées; mes salutations distinguées; salutations respectueuses; mes salutations respectueuses; salutations cordiales
    sincères salutations; meilleures salutations; salutations les meilleures; avec mes meilleures salutations; sentiments distingués
    sentiments respectueux; mes sentiments les meilleurs; veuillez agréer; je vous prie d'agréer; je vous prie de croire; l'expression de mes
    avec mes remerciements; avec mes sincères remerciements; merci d'avance; bien à vous; bien à vous tous; bien vôtre; très sincèrement; mes respects
    mes hommages; respects et salutations; mit freundlichen grüßen; mit freundlichen grüssen; mit freundlichen gruessen; mit freundlichem gruß; mfg
    mit besten grüßen; mit besten grüssen; mit herzlichen grüßen; mit vorzüglicher hochachtung; hochachtungsvoll; freundliche grüße
    freundliche grüsse; beste grüße; beste grüsse; beste gruesse; viele grüße; viele grüsse; vg; bg; herzliche grüße; herzliche grüsse; herzlich
    herzlichst; schöne grüße; schöne grüsse; mit dank und gruß; mit bestem dank; vielen dank; besten dank; ihr ergebener; met vriendelijke groet
    met vriendelijke groeten; met hartelijke groet; met hartelijke groeten; vriendelijke groet; vriendelijke groeten; hartelijke groet
    hartelijke groeten; hoogachtend; met de meeste hoogachting; met hoogachting; mvg; bij voorbaat dank; vriendelike groete; met vriendelike groete
    beste groete; groete; die uwe; dankie; med vänliga hälsningar; med vänlig hälsning; vänliga hälsningar; vänligen; mvh; bästa hälsningar
    varma hälsningar; högaktningsfullt; med venlig hilsen; venlig hilsen; venlige hilsner; de bedste hilsner; bedste hilsner; mange hilsner
    med venlig hilsen og tak; med vennlig hilsen; vennlig hilsen; vennlige hilsener; beste hilsen; hilsen; med hilsen; varm hilsen
    ystävällisin terveisin; ystävällisesti; parhain terveisin; terveisin; kunnioittavasti; kunnioittaen; kiitos; kiittäen; með kveðju
    með bestu kveðju; með vinsemd; kær kveðja; virðingarfyllst; lugupidamisega; heade soovidega; parimate soovidega; tervitades; ar cieņu
    ar sveicieniem; pagarbiai; su pagarba; linkėjimai; saludos; saludos cordiales; saludos cordialmente; un saludo; un cordial saludo
    un saludo cordial; un atento saludo; atento saludo; atentos saludos; saludos atentos; muchos saludos; muchas gracias; mil gracias; cordialmente
    atentamente; muy atentamente; le saluda atentamente; les saluda atentamente; sin otro particular; quedo a su disposición; quedo a la espera
    respetuosamente; con respeto; con todo respeto; sinceramente; agradecido; agradecida; con gratitud; reciba un cordial saludo
    reciban un cordial saludo; su seguro servidor; atenciosamente; respeitosamente; cordiais saudações; cordiais cumprimentos
    com os melhores cumprimentos; melhores cumprimentos; os meus cumprimentos; com os meus cumprimentos; saudações; saudações cordiais; sem mais
    sem mais para o momento; grato; grata; grato pela atenção; agradecido pela atenção; com estima; com consideração; com apreço; muito obrigado
    muito obrigada; obrigado; obrigada; att; atte; cordiali saluti; distinti saluti; cordialmente vostro; i miei più cordiali saluti
    porgo cordiali saluti; porgo distinti saluti; con i migliori saluti; migliori saluti; un cordiale saluto; cari saluti; saluti; saluti cordiali
    con stima; con osservanza; in fede; con gratitudine; grazie; grazie mille; ringraziando; la ringrazio; ringrazio e saluto; resto a disposizione
    rispettosamente; salutacions; salutacions cordials; ben cordialment; atentament; agur; adeitasunez; agur bero bat; cofion; cofion cynnes
    cofion gorau; yn gywir; yr eiddoch yn gywir; yn ddiffuant; diolch; diolch yn fawr; gyda diolch; le meas; is mise le meas; le gach dea-ghuí
    le dea-mhéin; beir bua; go raibh maith agat; le dùrachd; leis gach dùrachd; gu dùrachdach; le deagh dhùrachd; tapadh leibh; ngā mihi; nga mihi
    ngā mihi nui; nga mihi nui; nāku noa; nāku iti noa; naku noa; nāku noa nā; mauri ora; noho ora mai; kia kaha; hei konā mai; hei kona; kia pai
    fa'afetai; fa'afetai lava; faafetai; malo aupito; vinaka; vinaka vakalevu; meitaki; mahalo; me ka mahalo; me ke aloha; na'u; wako mtiifu
    wako katika; asante; asante sana; ahsante; nashukuru; ngiyabonga; siyabonga; enkosi; ndiyabulela; ke a leboga; kea leboha; kealeboga; ozithobayo
    yimina ozithobayo; webale; weebale; murakoze; zikomo; zikomo kwambiri; ndatenda; maita basa; tatenda; ese; e se gan; ẹ ṣé; daalu; imela; na gode
    medaase; meda wo ase; jerejef; i ni ce; amesegenallo; ameseginalehu; galatoomi; mahadsanid; looking forward; looking forward to hearing
    looking forward to your; looking forward to your reply; looking forward to your response; awaiting your reply; awaiting your kind reply
    awaiting your response; awaiting your kind response; awaiting your favourable reply; hoping to hear from; hoping to hear favourably
    anticipating your; anticipating your favourable; in anticipation of your; until we speak; until we speak again; until we meet; sgd; per pro; p . p
    encl; encls; encs; cc; bcc; sent from my iphone; sent from my phone; sent from my mobile; sent from my ipad; sent from my samsung
    sent from outlook; get outlook for; i am sir; i am madam; salutations; take care; be well; stay well; keep well; enjoy your weekend
    enjoy the weekend; enjoy your day; enjoy your evening; enjoy the rest of; have a good day; have a great day; have a lovely day; have a nice day
    have a pleasant day; have a wonderful day; have a good evening; have a pleasant evening; have a lovely evening; have a good afternoon
    have a pleasant afternoon; have a good week; have a great week; have a pleasant week; have a lovely week; have a productive week
    have a good weekend; have a great weekend; have a lovely weekend; have a pleasant weekend; have a restful weekend; have a relaxing weekend
    have a wonderful weekend; have a peaceful weekend; have a good rest of; cheers; speak soon; talk soon; until soon; with hope; hopefully yours
    `,
  },
  'warm-professional': {
    why: 'Warmth that a business letter bears well; harmless.',
    members: `
    it was a pleasure; it was a great pleasure; it was a real pleasure; it was a true pleasure; it was a genuine pleasure; it was an absolute pleasure
    it was a sincere pleasure; it was a distinct pleasure; it was such a pleasure; it was my pleasure; it was a pleasure to; it was a pleasure meeting
    it was a pleasure speaking; it was a pleasure talking; it was a pleasure seeing; it has been a pleasure; it's been a pleasure
    it is always a pleasure; a pleasure; a great pleasure; a real pleasure; a genuine pleasure; a true pleasure; a rare pleasure; an absolute pleasure
    pleasure to meet; pleasure to meet you; pleasure to meet with; pleasure to speak; pleasure to speak with; pleasure to talk; pleasure to talk with
    pleasure to see; pleasure to visit; pleasure to hear; pleasure to learn; pleasure to discuss; pleasure to sit down; pleasure to spend
    pleasure to walk; pleasure to be; pleasure to interview; pleasure to come; pleasure to connect; pleasure meeting; pleasure meeting you
    pleasure meeting with; pleasure meeting the team; pleasure speaking; pleasure speaking with; pleasure speaking to; pleasure talking
    pleasure talking with; pleasure talking to; pleasure seeing; pleasure chatting; pleasure chatting with; pleasure connecting; pleasure visiting
    pleasure discussing; pleasure hearing; pleasure learning; pleasure of meeting; pleasure of meeting you; pleasure of speaking; pleasure of talking
    pleasure of visiting; pleasure of hearing; pleasure of seeing; pleasure of your company; pleasure of interviewing; pleasure of discussing
    the pleasure was mine; pleasure was all mine; with pleasure; with great pleasure; took pleasure in; take~ great pleasure; gave me great pleasure
    gives me great pleasure; gave me pleasure; much pleasure; my pleasure; i enjoyed; i enjoyed it; i enjoyed our; i enjoyed our conversation
    i enjoyed our discussion; i enjoyed our talk; i enjoyed our meeting; i enjoyed our time; i enjoyed our chat; i enjoyed our call; i enjoyed meeting
    i enjoyed meeting you; i enjoyed speaking; i enjoyed talking; i enjoyed hearing; i enjoyed learning; i enjoyed seeing; i enjoyed visiting
    i enjoyed discussing; i enjoyed walking; i enjoyed the; i enjoyed the conversation; i enjoyed the tour; i enjoyed the interview
    i enjoyed the opportunity; i enjoyed the visit; i enjoyed the questions; i enjoyed the exercise; i enjoyed the task; i enjoyed the morning
    i enjoyed the afternoon; i enjoyed every; i enjoyed being; i enjoyed working; i enjoyed your; i enjoyed getting to; i enjoyed sitting
    i enjoyed spending; i enjoyed listening; i very much enjoyed; i really enjoyed; i greatly enjoyed; i thoroughly enjoyed; i truly enjoyed
    i genuinely enjoyed; i particularly enjoyed; i especially enjoyed; i also enjoyed; i much enjoyed; i sincerely enjoyed; i have enjoyed
    i most enjoyed; i so enjoyed; we enjoyed; very much enjoyed; thoroughly enjoyed; greatly enjoyed; really enjoyed; truly enjoyed
    particularly enjoyed; especially enjoyed; genuinely enjoyed; enjoyed meeting; enjoyed meeting you; enjoyed meeting with; enjoyed meeting everyone
    enjoyed meeting the team; enjoyed speaking; enjoyed speaking with; enjoyed talking; enjoyed talking with; enjoyed talking to
    enjoyed talking through; enjoyed hearing; enjoyed hearing about; enjoyed learning; enjoyed learning about; enjoyed learning more
    enjoyed discussing; enjoyed our; enjoyed our conversation; enjoyed our discussion; enjoyed our talk; enjoyed our exchange; enjoyed our meeting
    enjoyed our time; enjoyed our call; enjoyed our interview; enjoyed the conversation; enjoyed the discussion; enjoyed the opportunity
    enjoyed the chance; enjoyed the tour; enjoyed the visit; enjoyed the exchange; enjoyed the interview; enjoyed the time; enjoyed the case
    enjoyed the case study; enjoyed the pairing; enjoyed seeing; enjoyed visiting; enjoyed walking; enjoyed your; enjoyed your questions
    enjoyed your description; enjoyed your account; enjoyed every; enjoyed it; enjoyed being; enjoyed getting; enjoyed getting to know
    enjoyed spending; enjoyed spending time; enjoyed watching; enjoyed teaching; enjoyable; most enjoyable; very enjoyable; an enjoyable
    an enjoyable conversation; an enjoyable interview; an enjoyable hour; an enjoyable morning; an enjoyable afternoon; an enjoyable meeting
    an enjoyable discussion; so enjoyable; thoroughly enjoyable; truly enjoyable; really enjoyable; made it enjoyable; enjoyably; delighted
    i was delighted; i am delighted; i'm delighted; delighted to; delighted to meet; delighted to meet you; delighted to have met; delighted to hear
    delighted to learn; delighted to see; delighted to speak; delighted to talk; delighted to be; delighted to be considered; delighted to be invited
    delighted to have; delighted to have been; delighted by; delighted with; delighted at; delighted that; most delighted; truly delighted
    so delighted; very delighted; a delight; a real delight; a great delight; an absolute delight; such a delight; it was a delight; delight to meet
    delight to speak; delight to talk; delight to hear; delight to see; delight to visit; delightful; delightful conversation; delightful meeting
    delightful to meet; delightful to talk; delightful visit; most delightful; truly delightful; a delightful; my delight; to my delight
    lovely to meet; lovely to meet you; lovely to meet you all; lovely to meet you both; lovely to have met; lovely to speak; lovely to speak with
    lovely to talk; lovely to talk to; lovely to see; lovely to see the; lovely to hear; lovely to visit; lovely to chat; lovely to be; lovely meeting
    lovely meeting you; lovely speaking; lovely talking; lovely chatting; lovely conversation; lovely chat; lovely visit; lovely welcome
    lovely morning; lovely afternoon; lovely time; nice to meet; nice to meet you; nice to meet you all; nice to meet you both; nice to have met
    nice to speak; nice to speak with; nice to speak to; nice to talk; nice to talk to; nice to talk with; nice to see; nice to hear; nice to chat
    nice to connect; nice meeting; nice meeting you; nice meeting with; nice speaking; nice speaking with; nice speaking to; nice talking
    nice talking to; nice talking with; nice chatting; nice chatting with; nice connecting; very nice to; so nice to; really nice to
    nice conversation; nice chat; nice discussion; good to meet; good to meet you; good to meet you all; good to meet you both; good to have met
    good to speak; good to speak with; good to speak to; good to talk; good to talk to; good to talk with; good to see; good to see you
    good to see how; good to hear; good to hear from; good to hear about; good to hear that; good to learn; good to learn more; good to chat
    good to connect; good to visit; good to put a face; good to be shown; good meeting; good meeting you; good speaking; good speaking with
    good talking; good talking to; good talking with; good chatting; good conversation; good discussion; good exchange; very good to; really good to
    so good to; great to meet; great to meet you; great to meet you all; great to meet you both; great to have met; great to speak
    great to speak with; great to speak to; great to talk; great to talk to; great to talk with; great to see; great to see the; great to hear
    great to hear about; great to learn; great to learn more; great to chat; great to connect; great to visit; great meeting; great meeting you
    great meeting with; great speaking; great speaking with; great talking; great talking to; great talking with; great chatting; great connecting
    great conversation; great discussion; really great to; so great to; was great to; wonderful to meet; wonderful to meet you; wonderful to speak
    wonderful to talk; wonderful to see; wonderful to hear; wonderful to learn; wonderful to connect; wonderful meeting; wonderful meeting you
    wonderful speaking; wonderful conversation; wonderful discussion; wonderful opportunity; wonderful visit; so wonderful to; glad to meet
    glad to meet you; glad to have met; glad to have had; glad to have been; glad to have spoken; glad to have seen; glad to hear; glad to learn
    glad to speak; glad to see; glad to be; glad to be considered; glad to talk; glad to come; glad of the chance; glad of the opportunity; glad you
    glad you asked; glad that; glad that you; glad that we; glad we; glad we could; glad we had; very glad to; most glad; so glad to; so glad we
    really glad to; i was glad; i was glad to; i am glad; i am glad to; i'm glad; i'm glad to; happy to meet; happy to have met; happy to meet you
    happy to hear; happy to learn; happy to have had; happy to have spoken; happy to see; happy to speak; very happy to; most happy to; truly happy to
    so happy to meet; i was happy to; pleased to meet; pleased to meet you; pleased to have met; pleased to hear; pleased to learn; pleased to see
    pleased to speak; pleased to talk; pleased to have; pleased to have had; pleased to have been; pleased to be; pleased to be invited
    pleased to be considered; pleased to know; pleased to note; pleased that; pleased that you; pleased by; pleased with; very pleased
    very pleased to; most pleased; most pleased to; particularly pleased; so pleased to; really pleased to; i was pleased; i was pleased to
    i am pleased; i am pleased to; i'm pleased; pleasant; pleasant conversation; pleasant meeting; pleasant discussion; pleasant interview
    pleasant exchange; pleasant visit; pleasant hour; pleasant morning; pleasant afternoon; pleasant atmosphere; a pleasant; very pleasant
    most pleasant; extremely pleasant; really pleasant; pleasantly; pleasantly surprised; pleasant surprise; honour; an honour; an honor
    it was an honour; it was an honor; honour to meet; honor to meet; honour to speak; honor to speak; honour to be; honor to be; honour to have
    honor to have; a great honour; a great honor; a true honour; a true honor; the honour of; the honor of; the honour of meeting
    the honor of meeting; honoured; honored; honoured to; honored to; honoured to meet; honored to meet; honoured to be; honored to be
    honoured to be considered; honored to be considered; honoured to have; honored to have; honoured by; honored by; i am honoured; i am honored
    i was honoured; i was honored; i felt honoured; i felt honored; feel honoured; feel honored; privilege; a privilege; a great privilege
    a real privilege; a true privilege; it was a privilege; privilege to meet; privilege to speak; privilege to visit; privilege to be
    privilege to see; privilege to hear; privilege to talk; the privilege of; the privilege of meeting; privileged; privileged to; i felt privileged
    feel privileged; i am privileged; flattered; i was flattered; flattered to be; flattered to have; flattered that; humbled; humbled by
    humbled to be; touched by; touched by your; i was touched; moved by; moved by the; moved to hear; warmth; your warmth; the warmth of
    the warmth with; your warm welcome; warm welcome; warm reception; warm hospitality; warmly welcomed; warmly received; warmly greeted; such a warm
    very warm; warmth and; warmth of your; warmth of the; warm and professional; warm atmosphere; welcome you gave; welcome i received; your welcome
    the welcome; your kind welcome; kind welcome; generous welcome; friendly welcome; gracious welcome; welcomed; welcomed me; made me welcome
    made me feel welcome; make me feel welcome; making me feel welcome; made to feel welcome; made me feel at ease; feel at ease; put me at ease
    putting me at ease; put me at my ease; felt at ease; set me at ease; made me comfortable; made me feel comfortable; felt comfortable
    so comfortable; relaxed atmosphere; relaxed conversation; felt welcome; felt very welcome; felt welcomed; feel welcome; feel very welcome
    feel so welcome; so welcoming; welcoming; welcoming team; welcoming atmosphere; very welcoming; most welcoming; friendly atmosphere; friendly team
    friendly reception; friendliness; so friendly; very friendly; hospitable; your hospitality; kind hospitality; generous hospitality
    gracious hospitality; the hospitality; kindness; your kindness; the kindness; kindness shown; kindness you showed; great kindness; so kind
    very kind; most kind; extremely kind; kind of you; very kind of you; so kind of you; most kind of you; kind enough to; you were kind
    you were kind enough; you were so kind; your kind; your kind words; your kind invitation; your kind reply; your kind message; your kind note
    your kind email; your kind letter; your kind attention; your kind offer; your kind feedback; kind words; kind note; kind reply; kind message
    kind invitation; kindly; you kindly; kindly showed; kindly invited; kindly explained; kindly offered; kindly agreed; kindly made time; generous
    generous with your; generous with your time; generous of you; so generous; very generous; most generous; your generosity; generosity; generously
    generously gave; generously shared; gracious; gracious of you; your graciousness; graciously; graciously gave; courteous; your courtesy
    the courtesy; courtesy and; courtesies; courtesy you showed; courtesy shown; thoughtful; thoughtful questions; thoughtful of you
    thoughtful conversation; your thoughtful; your thoughtfulness; thoughtfulness; considerate; considerate of you; your consideration; attentive
    attentively; your patience; encouraging; encouraged by; encouraged to hear; encouraged me; your encouragement; encouraging words; encouragement
    very helpful; most helpful; extremely helpful; so helpful; helpful to hear; helpful to learn; helpful to see; informative; very informative
    most informative; an informative; insightful; very insightful; insightful conversation; insightful discussion; insightful questions; instructive
    illuminating; enlightening; enlightening conversation; engaging; engaging conversation; engaging discussion; stimulating; stimulating conversation
    stimulating discussion; thought-provoking; thought provoking; interesting conversation; interesting discussion; interesting interview
    interesting hour; fascinating; fascinating conversation; fascinating discussion; fascinating to hear; fascinating to learn; fascinating to see
    rewarding; rewarding conversation; rewarding experience; worthwhile; well worth; memorable; memorable conversation; memorable visit
    refreshing to hear; refreshing to meet; refreshing conversation; refreshingly; inspiring; inspiring to hear; inspiring to meet; inspiring to see
    inspired; inspired by; inspired me; inspiration; uplifting; uplifting conversation; energising; energizing; energised by; energized by
    came away energised; came away energized; came away inspired; came away impressed; came away with; came away feeling; came away even more
    left feeling; left inspired; left impressed; left with a; impressed; impressed by; impressed with; i was impressed; i was very impressed
    most impressed; deeply impressed; particularly impressed; really impressed; so impressed; greatly impressed; good impression; strong impression
    lasting impression; great impression; very good impression; made an impression; made a great impression; made a lasting; made a strong
    left a lasting; admire; i admire; i admired; admire how; admired how; admire the way; admired the way; admiration; with admiration
    great admiration; my admiration; respect for; great respect for; much respect; i valued; i valued the; i valued our; i valued your; i value your
    valuable conversation; valuable insight; valuable insights; valuable time; most valuable; appreciate your; appreciated your; appreciated meeting
    appreciated the chance; appreciated the warm; appreciated your candour; appreciated your candor; appreciated your openness
    appreciated your honesty; your openness; your candour; your candor; your honesty; your frankness; your enthusiasm; your passion; your insight
    your insights; your interest; your attention; your professionalism; your time and; your time today; your time and attention
    your time and consideration; your thoughtful questions; your generous; your generosity with; treat to; a treat to; real treat to; joy to meet
    a joy to; joy to hear; a joy to meet; a joy to speak; a joy to see; heartening; heartening to hear; heartening to see; heartening to meet
    heartwarming; heart-warming; gratifying; gratifying to; reassuring; reassuring to; comforting to; made my visit; made the interview
    made the conversation; made the time; made the morning; made the afternoon; hour flew by; time passed quickly; time went quickly; a good fit
    fond memories; fond memory; fondly remember; remember with pleasure; pleasant memories; pleasant memory; highlight; a highlight; highlight of my
    highlight was; highlight for me; good rapport; good atmosphere; lively discussion; lively conversation; lively exchange; cordial meeting
    cordial conversation; cordial welcome; collegial; collegial atmosphere; congenial; congenial atmosphere; amiable; personable; approachable
    easy to talk to; such a thoughtful
    `,
  },
};
