import type { WordClasses } from '../lexicon.ts';

/** What a writer sends along with a message, who asked for it, and the trade talk that only sounds like it. */
export const materials: WordClasses = {
  'sending-verbs': {
    why: 'Putting something before the reader with or after the message.',
    members: `
    attach~; attach~ a; attach~ my; attach~ the; attach~ some; attach~ two; attach~ three; attach~ here; attach~ herewith; attach~ hereto
    attach~ below; attach~ to this; attach~ to this email; attach~ to this message; attach~ to this note; attach~ as; attach~ as a pdf; attach~ it
    attach~ them; attach~ also; also attached; attached is; attached are; attached please find; attached you will find; attached you'll find
    please find attached; please find enclosed; find attached; find enclosed; find below; please find below; please see attached
    please see enclosed; see attached; see attachment; see enclosed; see the attachment; see the attached; see the link; see the link below
    see link; see my; see below; see the files; the attached; attached herewith; attached hereto; attached for your; attached for reference
    attached for your reference; attached for your perusal; attached for information; attached for good measure; attached to this
    attached to this email; attached below; attachment^; my attachment; my attachments; the attachment; in the attachment; in attachment
    as an attachment; as attachments; two attachments; three attachments; several attachments; with attachment; have attached; 've attached
    i've attached; i have attached; i attach; i am attaching; i'm attaching; i attached; took the liberty of attaching; take~ the liberty
    took the liberty; liberty of attaching; liberty of enclosing; liberty of sending; liberty of including; liberty of forwarding
    liberty of adding; took the liberty to; enclose~; enclose~ a; enclose~ my; enclose~ the; enclose~ some; enclose~ two; enclose~ herewith
    enclose~ with this; enclose~ for your; enclosed is; enclosed are; enclosed please find; enclosed you will find; enclosed herewith
    the enclosed; my enclosure^; enclosure^; encl; encls; enc; i enclose; i am enclosing; i'm enclosing; i have enclosed; i've enclosed; append~
    append~ a; append~ my; append~ the; append~ below; append~ two; appended below; appended is; appended are; subjoin~; annex~; annexed
    annexure^; as an annex; as annex; as an appendix; in an appendix; add~ a link; add~ the link; add~ a file; add~ a copy; add~ below
    add~ for your; add~ a few links; add~ some links; added a link; adding a link; adding here; include~ a; include~ a link; include~ a copy
    include~ my; include~ below; include~ here; include~ links; include~ links to; include~ herewith; included is; included are; included below
    included a link; i have included; i've included; i am including; i'm including; upload~; upload~ a; upload~ my; upload~ the; upload~ it
    upload~ them; upload~ some; upload~ to; upload~ to your; upload~ to the; upload~ to drive; upload~ to dropbox; upload~ it here
    i have uploaded; i've uploaded; uploaded here; put up on; put up online; put~ online; put~ it online; put~ them online; put~ in a folder
    put~ together a folder; put~ together a page; put~ in the post; put~ it in the post; put~ them in the post; put~ in the mail; put~ a copy in
    put~ a usb; put~ in an envelope; put~ through your letterbox; put~ a stamp on; slip~ a copy; slip~ under the; slipped in; slip~ in a; tuck~ in
    tucked in; tuck~ a; drop~ a link; drop~ the link; drop~ it in; drop~ off a; drop~ off my; drop~ it off; drop~ them off; drop~ you a link
    drop~ into your inbox; dropped a link; dropped you; drop~ a copy; drop~ by with; leave~ a copy; leave~ a copy with; leave~ with your
    leave~ at reception; leave~ it at reception; left at reception; left with your assistant; left with reception; left a folder; left you a
    left a box; deliver~ by hand; deliver~ to reception; hand~ deliver~; hand-deliver~; courier~; couriered; courier~ a; by courier
    by bike courier; fedex~; fedexed; overnighted; by dhl; by registered post; by recorded delivery; recorded delivery; registered mail
    special delivery; by separate post; by separate mail; by separate email; under separate cover; by snail mail; snail mail; post~ a; post~ my
    post~ you; post~ you a; post~ it; post~ them; post~ to your; posted a; posted you; posted to you; mail~ you; mail~ you a; mail~ it; mail~ them
    mail~ over; mailed you; email~ you; email~ you a; email~ you my; email~ over; email~ across; email~ a copy; email~ the; emailed you
    emailed over; e-mail~; e-mail~ you; fax~; fax~ over; faxed; send~; send~ a; send~ my; send~ you; send~ you a; send~ you my; send~ you the
    send~ you some; send~ you two; send~ you a link; send~ you a copy; send~ a copy; send~ a link; send~ a link to; send~ along; send~ across
    send~ over; send~ over my; send~ over a; send~ on; send~ through; send~ through my; send~ round; send~ herewith; send~ in my; send~ it
    send~ it over; send~ them; send~ them over; send~ to you; send~ to your; send~ with; send~ with this; send~ by post; send~ by mail
    send~ separately; sending herewith; sending with this; sending along; sending you; sending my; sending over; sent along; sent across
    sent over; sent you; sent you my; sent you a; i am sending; i'm sending; i have sent; i've sent; i sent; i sent you; i also sent; resend~
    resent; resending; re-send~; re-sent; re-sending; re-attach~; reattach~; reattached; send~ again; attach~ again; ship~ you; ship~ you a
    ship~ a; ship~ over; shipped you; forward~ a; forward~ my; forward~ the; forward~ you; forward~ you a; forward~ you my; forward~ it
    forward~ them; forward~ on; forwarded my; forwarding my; forwarding you; forwarding herewith; fwd; pass~ along; pass~ you; pass~ over
    transmit; transmits; transmitted; transmitting; submit~ a; submit~ my; submit~ herewith; submit~ for your; lodge~ a copy; file~ a copy
    furnish~ you; furnish~ you with; supply~ you with; provide~ you with; provide~ you with a; provide~ a link; provide~ a link to
    provide~ a copy; provide~ herewith; share~; share~ a; share~ a link; share~ a link to; share~ a folder; share~ the link; share~ some
    share~ with you a; share~ with you my; share~ here; share~ below; shared a folder; shared a link; sharing a; sharing here; sharing a link
    link~ to; link~ to my; link~ below; link~ here; link~ you to; link^ below; links below; link^ to my; links to my; links to some
    here is a link; here's a link; here is the link; here's the link; here are the links; here are links; here are some links; here are a few
    here is my; here's my; here are my; here you go; here it is; here they are; here you will find; here you can find; here you can watch
    follow~ this link; use this link; this link; this link takes; via this link; at this link; under this link; under the following link
    the following link; the following links; click~ here; click~ the link; click~ on the link; click~ through; click through to; scan the code
    qr code; qr code^; scan the qr; paste~; paste~ below; paste~ in; pasted below; pasted here; paste~ a; copy~ in; copied below; copy~ below
    copy~ and paste; copied in below; cc~; bcc~; in the body of; embedded below; insert~ below; inserted below; airdrop~; airdropped; wetransfer
    by wetransfer; via wetransfer; transfer you; via dropbox; via google drive; via drive; whatsapp~ you; text~ you; text~ you a; text~ you the
    dm~ you; tag~ you; tagged you; ping~ you a; ping~ over; shoot~ over; shoot~ you; shoot~ you a; shot over; fire~ over; fire~ across; fire~ off
    fling over; zip~; zip~ up; zipped; zipped folder; zip file; as a zip; zip over; beam over; pop~ over; pop~ in the post; pop~ it in; pop~ my
    pop~ you; popped in; bung; bung in; bunged; chuck~ in; chuck~ over; throw~ in; throw~ in a; toss~ in; stick~ in; stick~ in the post
    sling over; get~ you a copy; get~ a copy to; get~ them to you; bring~ along; bring~ a copy; bring~ by; brought along; bring~ a folder
    bring~ a sample; bring~ samples; brought samples; make~ available; made available; making available; make~ you a copy; made you a
    made a little; made you a short; made a website; made a page; made a video; recorded a; recorded a short; recorded you a; recorded a video
    recorded myself; filmed a; film~ a; filmed a short; filmed myself; shot a short; printed out; print~ a copy; printed a; bound a copy
    burn~ a cd; burnt a cd; burned a; loaded onto; put on a stick; on a usb; on a usb stick; usb stick; memory stick; thumb drive; on a cd
    on a dvd; place~ at your disposal; placed at your; lay~ before you; laid before you; let~ you have; let~ you have a; let~ you have my
    give~ you a link; give~ you access; gave you access; grant~ you access; granted you access; you have access to; invite~ you to view
    invited you to the; invited you to a; add~ you to; added you to; open~ up access; published a; publish~ on; published online
    published for you; make~ public; point~ you to; point~ you towards; pointing you to; direct~ you to; directing you to; refer~ you to
    referring you to; guide~ you to; steer~ you to; drawing your attention to; drew your attention; signpost~; signpost~ you; invite~ you to look
    invite~ you to visit; invite~ you to browse; invite~ you to read; invite~ you to watch; invite~ you to listen; invite~ you to see
    encourage~ you to look; urge~ you to look; do look at; do have a look; do take a look; have a look at; have a look at my; take a look at
    take a look at my; check out; check out my; check it out; browse~; browse~ my; browse~ through; visit~ my; visit my; go to my; head to my
    head over to; pop over to; swing by my; stop by my; watch my; listen to; read the attached; read more; read more at; find more; find more on
    find more at; find it at; find it on; find it here; find them at; find them on; find them here; can be found; can be found at; can be found on
    can be found here; may be found; can be seen; can be seen at; can be seen on; can be viewed; can be viewed at; can be downloaded; can be heard
    can be read; can be watched; can be accessed; you can find; you can find my; you can find it; you can find them; you can see my
    you can see more; you can watch; you can view; you can read; you can hear; you can listen; you can download; you can browse; you can look at
    you will find; you'll find; you will find my; you'll find my; you will find attached; you will find enclosed; you will find below; download~
    download it; download them; download my; to download; for download; for you to download; view my; view them; view here; for viewing
    for your perusal; for your reference; for your reference only; for your review; for your consideration; for your information
    for your convenience; for your interest; for your files; for your file; for your records; for your delectation; for your eyes
    for your leisure; at your leisure; for your enjoyment; for your amusement; for reference; for good measure; for the sake of completeness
    for what it's worth; fyi; in case it is useful; in case it is of interest; in case it's useful; in case it's of interest; in case it helps
    in case useful; in case of interest; in case you would like; in case you'd like; in case you want; in case you are curious
    in case you're curious; in case you missed; as proof; by way of proof; as evidence; by way of evidence; to prove it; as a sample
    as a sample of; by way of example; as an example of my; as an illustration; to illustrate my; to illustrate this; to give you a flavour
    to give you a flavor; to give you an idea; to give you a taste; to give you a sense; to give you a feel; to show you what; so you can see
    so that you can see; so you may see; so that you may; so you can judge; so you can hear; so you can watch; speaks for itself
    speak for themselves; judge for yourself; judge for yourselves; see for yourself; see for yourselves; hear for yourself; taste for yourself
    forwarded; forwarding; posted; pasted; linked; linking; linked here; linked below; linked in this; emailed; mailed; mailing; shared here
    uploading; attaching; enclosing; appending
    `,
  },
  materials: {
    why: 'What a candidate may send: work, papers, proof, gifts of work.',
    members: `
    portfolio^; my portfolio; full portfolio; online portfolio; portfolio link; portfolio site; portfolio website; portfolio pdf; portfolio piece^
    portfolio page^; mini portfolio; teaching portfolio; design portfolio; photo portfolio; artist portfolio; writing portfolio; project portfolio
    lookbook^; look book^; book of my work; body of work; samples of my work; sample^ of my work; work sample^; work samples; writing sample^
    writing samples; code sample^; code samples; design sample^; translation sample^; translation samples; sample translation^; sample chapter^
    sample article^; sample lesson^; sample report^; sample^ attached; swatch^; swatch book; fabric sample^; fabric swatches; sketchbook^; sketch^
    sketches; drawings; my drawings; drawing^; paintings; illustrations; illustration^; storyboard^; mood board^; moodboard^; mock-up^; mockup^
    mock-ups; wireframe^; prototype^; my prototype; clickable prototype; figma file; figma prototype; figma link; sketch file; renderings
    rendering^; renders; 3d model^; 3d models; scale model^; maquette^; floor plan^; floor plans; planting plan^; plans and sections
    technical drawing^; technical drawings; cad file^; cad files; cad drawing^; cad drawings; cad model^; step file^; stl file^; dwg; dwg file^
    dxf; revit model; bim model; solidworks file^; solidworks model; gerber files; schematic^; pcb layout; circuit diagram^; bill of materials
    calibration certificate^; code repo; code repository; repo^; repository; repositories; github repo; github repository; git repo
    pull request^ i; gist; source code; my source code; code snippet^; script^ i wrote; scripts i wrote; notebook^; jupyter notebook^
    colab notebook; dashboard^; my dashboard; live demo; demo^; demo video; demo link; working demo; demo app; web app; toy app; side project^
    side-project^; open-source library; open source library; plugin i wrote; extension i wrote; app i built; tool i built; site i built
    website i built; game i made; build of the game; playable build; test flight link; test plan^; unit tests; documentation i wrote
    technical write-up; write-up^; writeup^; design doc^; design document^; architecture diagram^; diagram^; flowchart^; flow chart^; process map^
    swimlane; spreadsheet^; excel file^; excel sheet^; workbook^; financial model^; valuation model; pivot table; macro^ i; template^ i
    my templates; checklist^; my checklist; deck^; pitch deck^; slide deck^; slide^; slides; my slides; presentation^; my presentation; powerpoint
    powerpoint presentation; keynote file; google slides; prezi; handout^; hand-out^; poster^; conference poster; one-pager^; one pager^; onepager
    two-pager^; two-page; white paper^; whitepaper^; paper^ i wrote; my paper; my papers; my latest paper; preprint^; pre-print^; reprint^
    offprint^; journal article^; article^ i wrote; my article; my articles; publication^; publication list; list of publications; list of papers
    manuscript^; my manuscript; book chapter^; my book; copy of my book; my novel; my poems; poems; short story; short stories; screenplay^
    script^; script sample; spec script; play i wrote; thesis; theses; my thesis; master's thesis; phd thesis; doctoral thesis; bachelor's thesis
    bachelor thesis; diploma thesis; thesis abstract; thesis summary; dissertation^; my dissertation; dissertation abstract; habilitation
    term paper^; seminar paper; essay^; my essay; research proposal^; research statement; research plan; teaching statement; teaching philosophy
    diversity statement; statement of purpose; personal statement; motivation letter; letter of motivation; motivational letter; cover letter^; cv
    cvs; my cv; updated cv; new cv; latest cv; revised cv; full cv; long cv; short cv; two-page cv; curriculum vitae; lebenslauf; résumé^; resume^
    my resume; my résumé; updated resume; updated résumé; revised resume; latest resume; biodata; bio-data; bio data; biography; my biography
    short biography; bio; photograph^; photo^; photos; my photos; photos of; photographs of; pictures of; picture^ of; picture^; images
    before-and-after photos; before and after photos; before-and-after pictures; snapshots; photo album; album^; gallery; gallery of
    photo gallery; contact sheet^; headshot^; portrait photo; passport photo; full-length photo; comp card; z card; sedcard; showreel^; show reel^
    show-reel^; reel^; my reel; demo reel^; voice reel^; voice demo; demo tape; demo recording^; demo^ reel; self-tape^; self tape^; video^
    my video; short video; introduction video; intro video; video introduction; video message; video clip^; clip^; clips; my clips; cuttings
    press cutting^; press cuttings; press clippings; clippings; tear sheets; tearsheets; bylines; film^ i made; short film^; teaser; animations
    animation test; time-lapse; drone footage; footage of; recording^; recordings; my recordings; audio file^; audio recording; audio sample^
    sound file^; mp3; mp3s; mp4; wav; wav files; tracks i; soundtrack; playlist; score^ i; scores; sheet music; composition^; compositions
    arrangements; my arrangements; repertoire list; recital recording; concert recording; concert programme^; programme notes; review^ of my
    reviews of my; press review^; press kit; press pack; media kit; electronic press kit; podcast; podcast episode^; my podcast; blog post^
    blog article^; newsletter i; certificate^; certification^; certificates; my certificates; certificates of; certificate of; course certificate^
    training certificate^; first aid certificate; safeguarding certificate; hygiene certificate; food safety certificate; language certificate^
    ielts; ielts score; ielts certificate; toefl score; toefl; goethe certificate; delf; dele; telc; cefr certificate; aws certificate
    pmp certificate; prince 2 certificate; six sigma certificate; welding certificate^; welding tickets; coded welder certificate
    forklift licence; forklift license; hgv licence; driver's licence; driving licence; driver's license; pilot's licence; logbook^; log book^
    flight log; sea service record; discharge book; stcw certificates; medical certificate^; fit note; vaccination certificate; police certificate
    criminal record certificate; dbs certificate; dbs check; enhanced dbs; clearance certificate; diploma^; my diploma; degree certificate^
    copy of my degree; copies of my degrees; apprenticeship certificate; journeyman's certificate; gesellenbrief; meisterbrief; trade papers
    red seal; cscs card; gas safe card; sia badge; nmc pin; registration certificate; licence copy; copy of my licence; copy of my license
    copy of my passport; passport copy; passport scan; id copy; scan of my; scans of my; scan^; copy^ of my; copies of my; copies of; photocopy
    photocopies; photocopies of; certified copies; certified copy; notarised copies; transcript^; academic transcript^; transcripts; my transcript
    university transcript; school report^; grade sheet; marksheet^; mark sheets; mark list; grades; gpa; exam results; test results; test scores
    score report; personality test; personality profile; myers-briggs; mbti; disc profile; strengthsfinder report; psychometric results
    reference^; references; my references; list of references; reference list; reference letter^; reference letters; letter^ of reference
    letters of reference; written references; referee^; referees; list of referees; recommendation^; recommendations; letter of recommendation
    letters of recommendation; recommendation letter^; recommendation letters; testimonial^; testimonials; client testimonials; endorsement^
    endorsements; character reference; character references; arbeitszeugnis; zwischenzeugnis; zeugnisse; arbeitszeugnisse; work certificate^
    employment certificate; experience letter^; relieving letter; service certificate; letter^ from my; letters from my; letters from parents
    letter from my professor; thank-you letters; thank-you cards from; cards from pupils; patient letters; letters from patients; patient feedback
    student feedback; student evaluations; course evaluations; teaching evaluations; customer reviews; guest reviews; five-star reviews
    tripadvisor reviews; google reviews; feedback forms; feedback from clients; kudos; performance review^; appraisal^; my appraisals
    appraisal reports; appraisal; observation report^; lesson observation^; ofsted report; inspection report^; audit report^; award^
    award certificate; medal^; prize certificate; nomination letter; commendation^; letter of commendation; letters of thanks
    letter of thanks from; newspaper article about; article about me; article about my; interview with me; recipe^; recipes; my recipes
    recipe cards; recipe book; recipe folder; menu^; sample menu^; menus; my menus; tasting menu; sample plates; photos of my dishes
    photos of my plates; dish photos; plating photos; jar of; box of; tin of; loaf; a loaf of; my sourdough; a sourdough; cake i; cakes i
    biscuits; a tin of biscuits; pastries; macarons; macaroons; chocolates; box of chocolates; bottle of; cheese i; sausage i; honey from; jam i
    tasting box; tasting samples; tasting notes; wine list i; cocktail list; flowers; bouquet^; handmade card; gift^; small gift; little gift
    small token; token of; souvenir; keepsake; care package; goody bag; lesson plan^; lesson plans; my lesson plans; unit plan^; unit of work
    scheme of work; schemes of work; worksheet^; worksheets; teaching materials; teaching material; teaching resource^; resource pack; resources i
    slides from my; curriculum i; curriculum plan; syllabus; syllabi; course outline^; course plan; reading list; quiz i; exam i; pupils ' work
    students ' work; children's drawings; class newsletter; phonics; behaviour plan; risk assessment^; method statement^; rams; safety plan
    site photos; photos of the build; photos from site; photos of my work; gallery of kitchens; photos of gardens; photos of cuts; photos of hair
    photos of nails; care plan^; case study; case studies; my case study; case notes; case report^; case log; surgical logbook; operation log
    log of procedures; procedure log; skills log; competency record; competency file; competencies list; cpd log; cpd record; cpd certificates
    revalidation folder; training record^; training log; skills matrix; skills list; list of skills; list of procedures; project list
    list of projects; list of clients; client list; deal list; deal sheet; deal list^; tombstones; track-record sheet; sales figures; sales record
    sales numbers; sales charts; league table; kpi report; quarterly report^; annual report i; report^ i wrote; sample report; report i
    business plan^; my business plan; business case^; marketing plan^; marketing strategy; campaign results; campaign examples; campaign report
    media plan; social media audit; website audit; seo audit; audit of your website; audit of your; analysis of your; analysis i; swot analysis
    market analysis; market research; competitor analysis; competitor research; research i; survey^ i; my notes; notes i; pages of thoughts
    ideas document; list of ideas; some ideas; a few ideas; proposal^; my proposal; a short proposal; unsolicited proposal; concept paper
    concept note; draft^; first draft; my draft; draft plan; draft article; draft menu; draft roster; draft campaign; action plan^; project plan
    90 - day plan^; ninety-day plan^; 30 - 60 - 90; 30/60/90; 100 - day plan; first-hundred-days plan; roadmap^; road map; gantt chart; costings
    my redesign; redesign of your; redesign of the; logo i; logo^; banner i; flyer^; flier^; brochure^ i; brochure i designed; catalogue i
    catalog i; packaging i; packaging designs; label designs; posters i; posters; album covers; book covers; typeface i; font i; map i; maps i
    infographic^; infographics; data set i; data dictionary; sql queries; queries i; translation^; translations; my translations; subtitles
    subtitle sample; glossary; terminology list; glossary i; style guide; style guide i; copy samples; copywriting samples; ad copy; headlines i
    speeches i; speech i; sermon^; my sermons; recorded sermon; sermon recording; homily; prayer i; liturgy i; service sheet; order of service
    patent^; my patent; patent application; patents; patent list; lab report^; protocol^ i; sop; sops; standard operating procedures; sop i
    playbook^; my playbook; runbook^; manual i; manual^ i wrote; handbook i; training manual; training materials; e-learning module
    storyline file; scorm; video tutorial^; tutorial^; webinar recording; recording of my; recording of a; talk i gave; my talk; my ted talk; tedx
    tedx talk; conference talk; slides of my talk; lecture recording; lecture notes; webinar; instagram reel; reels; tiktok^; vlog; file^; files
    folder^; the folder; zip file^; pdf^; pdfs; pdf of my; word document; document^; documents; my documents; further documents
    supporting documents; supporting document^; supporting materials; supporting material; supporting evidence; additional documents
    additional materials; additional material; additional examples; extra material; extra materials; extra documents; further material
    further materials; further reading; further examples; examples of my; examples of my work; examples of work; example^ of my; some examples
    more examples; a few examples; several examples; materials; material; some material; some materials; link^; links; a link; some links; url^
    exhibits; specimen^; pieces of work; piece^ of work; piece of mine; some of my work; my creations; my photography; my art; my music
    my writing; my films; my sketches; my collection; my handiwork; my woodwork; my embroidery; my pottery; a bowl i; a chair i; a joint i
    dovetail sample; welded sample; weld sample; test piece^; sample weld; sewing sample; knitted sample; upholstery sample; plaster sample
    colour chart; color chart; nail art; hair portfolio; make-up portfolio; make-up looks; model card; tattoo flash; choreography video
    dance reel; match footage; match video; highlights reel; highlight reel; scouting report^; training session plan^; session plan^
    horse show results; show results; race results; rosettes; planting list; species list; herbarium; soil report; crop plan; breeding plan
    herd book; yield data; harvest data; farm photos; drone pictures; tasting sheet; planogram; window display photos; photos of displays
    visual merchandising photos; store photos; mystery shopper report; portfolios; certificates from; certificates i; photos from; a video
    a short video; a video of; video of my; video of me; videos of; videos of my; a recording; a presentation; a deck; a short deck; a one-page
    a spreadsheet; a prototype; a small prototype; a notebook; a repo; a script; a few links; a file; a folder; a few files; a document
    a certificate; the certificate; the certificates; a transcript; a reference; a reference from; reference from my; references from
    reference letter from; a recommendation; a recommendation from; a letter from my; a paper i wrote; a report i wrote; an article i wrote
    a proposal; a draft; a plan for; a plan i; a sketch; some sketches; a drawing; drawings of; a poster; a poem; a sample; some samples; samples
    a few samples; samples of; sample of; a recipe; three recipes; a lesson plan; two lesson plans; a thesis; the thesis; a dashboard; a mock-up
    a mockup; a template; a checklist; a diagram; a map; a photo; two photos; a few photos; some photos; a few pictures; some pictures
    the pictures; pictures from; a picture; drawings by; a translation; a sample translation; a demo; a small demo; an essay; a case study
    two case studies; my certificates and; my degree; my degrees; my grades; some of my; further proof; slides from; slides of; the slides
    a slide; two slides; a chart; a brochure; a flyer; a gift; a small gift; some chocolates; some flowers; a bouquet
    `,
  },
  'requested-marks': {
    why: 'The house asked for it, or it was arranged between both, so sending is no imposition.',
    members: `
    you asked for; you asked me for; you asked for a; you asked for my; you asked for the; you asked for copies; you asked for examples
    you asked for it; you asked for them; you asked for this; you asked for one; you asked for two; you asked to see; you asked to see my
    you asked to see the; you asked to see a; you asked to see some; you asked to read; you asked to hear; you asked to have; you asked to look
    you asked me to send; you asked me to send you; you asked me to attach; you asked me to bring; you asked me to forward; you asked me to share
    you asked me to upload; you asked me to include; you asked me to provide; you asked me to prepare; you asked me to complete
    you asked me to fill; you asked me to return; you asked me to sign; you asked me to write; you asked me to record; you asked me to put
    you asked me to email; you asked me to supply; you asked me to submit; you asked me to write up; you asked me to pass; you asked that i send
    you asked that i; you asked if i; you asked if i could send; you asked if you could see; you asked if you might; you asked whether i could
    you asked whether you could; you asked whether i had; you asked whether i might; you had asked for; you had asked to see; you had asked me to
    you have asked for; you have asked me to; you've asked for; you've asked me to; you also asked for; you also asked to; you also asked me
    you kindly asked; you kindly asked for; you kindly asked to; as you asked; as you asked me; as you asked me to; as you had asked
    as you have asked; as you'd asked; since you asked; since you asked for; since you asked to; because you asked; because you asked for
    when you asked for; when you asked to see; once you asked; after you asked; asked for by; asked for at; asked for in; asked for yesterday
    asked for on; asked for last; as asked; as asked for; as was asked; was asked for; were asked for; i was asked for; i was asked to
    i was asked to send; i was asked to bring; i was asked to provide; i was asked to upload; i was asked to attach; i was asked to complete
    i have been asked to; i've been asked to; been asked to send; been asked to provide; been asked for; you requested; you requested a
    you requested the; you requested my; you requested at; you requested on; you requested in; you requested yesterday; you requested from
    you requested from me; you requested that; you requested copies; you requested it; you requested them; you had requested; you have requested
    you've requested; you kindly requested; as you requested; as you had requested; as you have requested; as requested; as requested by
    as requested by you; as requested by your; as requested in; as requested at; as requested during; as requested on; as requested yesterday
    as requested please; as requested attached; as was requested; requested by; requested by you; requested by your; requested by hr
    requested in your; requested at the; requested during; requested on; requested from me; requested from candidates; requested of me
    requested document^; requested documents; requested references; requested information; requested material; requested materials
    requested sample^; requested samples; requested case; requested forms; requested files; requested copies; requested link; the requested
    the documents requested; the references requested; the information requested; the samples requested; the material requested
    the materials requested; upon request from; upon your request; on your request; at your request; at your kind request; by your request
    per your request; as per your request; as per your email; as per your instructions; as per your instruction; as per your message
    as per your letter; as per your note; as per your mail; as per your requirement; as per our discussion; as per our conversation
    as per our call; as per our agreement; as per our chat; as per the instructions; as per the instruction; per our discussion
    per our conversation; per our call; per your email; per your note; per your instructions; in accordance with your
    in accordance with your request; in line with your request; in response to your request; in answer to your request; in reply to your request
    in compliance with your; complying with your; comply~ with your; to comply with your; pursuant to your; pursuant to our
    further to your request; further to your email; further to your; following your request; following your email; following your message
    following your instructions; following up on your request; with reference to your request; with regard to your request; regarding your request
    your request; your request for; your request for a; your request for my; your request for references; your request for samples
    your request for the; your request of; your request to see; your request from; your kind request; your recent request; your email request
    your email requesting; your email asking; your email asked; your email asked for; your email asks; your email asks for; your message asked
    your message asking; your letter asked; your letter asking; your note asked; your instructions; your invitation asked; your invitation to send
    your invitation to submit; your invitation to share; your form asks; your form asked; your form requires; your form^ requires; your checklist
    your checklist asks; your list of documents; your portal asked; your portal asks; your portal requires; your system asked; your system asks
    your website asks; your advert asked; your advert asks; your ad asked; your advertisement asked; your job ad asked; the advert asked
    the advert asks; the advert asked for; the posting asked; the posting asks for; the posting asked for; the job ad asked; the vacancy asked
    the application asks; the application asked; the application form asks; the form asks; the form asked; the form asked for; the form requires
    the portal asked; the portal asks; the portal requires; the process requires; the brief asked; the brief asked for; the brief required
    the task asked; the task required; the exercise asked; the exercise you set; the exercise you gave; the exercise you sent; the task you set
    the task you gave; the task you gave me; the task you sent; the task we agreed; the test you set; the test you sent; the test you gave
    the test you asked; the assignment you set; the assignment you gave; the assignment you sent; the case you set; the case you gave
    the case you sent; the case study you; the case study you set; the case study you asked; the case study you requested; the challenge you
    the challenge you set; the problem you set; the problem you gave; the puzzle you set; the puzzle you gave; the homework you
    the homework you set; the homework you gave; the take-home you; the take-home test; the take-home task; the take-home assignment
    the take-home exercise; take-home; take-home challenge; my take-home; completed take-home; completed task; completed exercise
    completed assignment; completed case; completed form^; completed forms; completed questionnaire; completed application form; completed test
    completed sheet; the completed; my solution to your; my solution to the; my answers to your; my answers to the; my answers for; my submission
    my submission for; solution to your exercise; the written exercise; the written task; the written test; written exercise; written test
    practical task; the practical task; technical task; technical test; coding challenge; coding test; coding exercise; skills test; trial task
    trial translation; test translation; the test translation; the trial lesson plan; trial edit; sample edit you; the sample you asked
    the samples you asked; the samples you wanted; the sample you requested; the samples you requested; the document you; the documents you
    the documents you asked; the documents you need; the documents you needed; the documents you requested; the documents you required
    the documents you require; the documents you listed; the documents you mentioned; the papers you asked; the papers you need
    the papers you requested; the papers you wanted; the form you sent; the forms you sent; the form you gave; the form you asked
    the forms you asked; the forms you require; the references you asked; the references you requested; the references you need
    the references you required; the referees you asked; the contact details you; the contacts you asked; the certificate you asked
    the certificates you asked; the certificates you requested; the certificates you need; the certificates you require; the transcript you asked
    the transcript you requested; the portfolio you asked; the portfolio you requested; the portfolio you wanted; the link you asked
    the link you requested; the link you wanted; the links you asked; the deck you asked; the deck you requested; the slides you asked
    the slides you requested; the slides you wanted; the presentation you asked; the presentation you requested; the article you asked
    the article you wanted; the paper you asked; the paper you wanted; the recipe you asked; the recipe you wanted; the recipes you asked
    the photos you asked; the photos you wanted; the pictures you asked; the pictures you wanted; the drawing you asked; the drawings you asked
    the drawings you wanted; the plan you asked; the plan you wanted; the plan you requested; the plans you asked; the video you asked
    the video you wanted; the recording you asked; the recording you wanted; the file you asked; the files you asked; the files you wanted
    the files you needed; the code you asked; the code you wanted; the repo you asked; the repository you asked; the report you asked
    the report you wanted; the figures you asked; the figures you wanted; the numbers you asked; the numbers you wanted; the data you asked
    the spreadsheet you asked; the model you asked; the example you asked; the examples you asked; the examples you wanted
    the information you asked; the information you requested; the information you needed; the information you need; the details you asked
    the details you needed; the details you requested; the details you wanted; the list you asked; the list you wanted; the copy you asked
    the copies you asked; the copies you need; the copies you needed; the scan you asked; the scans you asked; the proof you asked
    the proof you needed; the evidence you asked; the write-up you asked; the summary you asked; the outline you asked; the proposal you asked
    the proposal you requested; the sketch you asked; the sketch you wanted; the thesis you asked; the chapter you asked
    the lesson plan you asked; the lesson plan you; the menu you asked; the menus you asked; the log you asked; the logbook you asked
    the cv you asked; the updated cv you; the cv you requested; you wanted to see; you wanted to see my; you wanted to see the
    you wanted to see a; you wanted to see some; you wanted to read; you wanted to hear; you wanted to have; you wanted to look
    you wanted to look at; you wanted a; you wanted a copy; you wanted copies; you wanted examples; you wanted me to send; you wanted me to
    you wanted sight of; you wanted from me; you wanted for; you wanted for the file; you wanted it; you wanted them; you wished to see
    you wished to read; you wished to have; you wished for; you would like to see; you'd like to see; you would like to have
    you would like to read; you'd like a copy; you said you wanted; you said you would like; you said you'd like; you said you'd love
    you said you would love; you said you needed; you said to send; you said i could send; you said i might; you said i may
    you said you'd be interested; you said you would be; you said you'd enjoy; you said you'd look; you said you hadn't seen; you told me to send
    you told me i could; you mentioned wanting; you mentioned wanting to; you mentioned you wanted; you mentioned you would
    you mentioned you'd like; you mentioned that you wanted; you mentioned that you would; you mentioned needing; you mentioned you needed
    you mentioned you'd; you mentioned you'd need; you were keen to see; you were keen to read; you were interested in seeing
    you were interested to see; you were interested in reading; you were curious to see; you were curious about; you were hoping to see
    you expressed an interest; you expressed an interest in; you showed an interest; you need from me; you needed from me; you needed a copy
    you need for your; you need a copy; you required of; you require from; required by; required by your; required documents; required document^
    required form^; required forms; required papers; required certificates; required references; requirement of yours; needed for your
    needed by your; needed for the check; for the background check; for your background check; for your hr; you invited me to send
    you invited me to share; you invited me to submit; you invited us to; you invited candidates to; you encouraged me to send
    you suggested i send; you suggested i share; you suggested that i send; you suggested sending; you suggested i bring; you proposed that i
    you offered to look; you offered to look at; you offered to read; you offered to review; you kindly offered to; you kindly offered to look
    you set me; you set us; you set for; you set at; you set candidates; you gave me to; you gave me to do; you gave us to; you assigned
    you assigned me; you left me with; you left us with; you challenged me to; you charged me with; you tasked me; you tasked me with
    you instructed me; you instructed me to; you directed me to; you told us to; you told candidates to; you urged me to; you reminded me to
    you reminded me to send; you wrote that you need; you wrote that you; you wrote asking; you wrote to ask; you emailed to ask
    you emailed asking; you rang to ask; you rang for; you phoned to ask; you called to ask; you called asking; you messaged asking
    you were missing; you are missing; you were still missing; you did not receive; you could not open; you couldn't open
    could not open the first; the version you could open; the missing document; the missing documents; the missing page^; the missing certificate
    the missing form; the missing reference; missing from my file; missing from my application; still missing from; outstanding document^
    the outstanding document; the outstanding documents; the outstanding reference; the outstanding form; the second reference you
    the third reference you; as promised; as i promised; as promised at; as promised on; as promised in; as promised during; as promised yesterday
    as promised to you; i promised to send; i promised to send you; i promised to forward; i promised to share; i promised to look out
    i promised to dig; i promised to find; i promised to pass; i promised to attach; i promised to write up; i promised i would; i promised you a
    i promised you the; i had promised; i have promised; i'd promised; the promised; the article i promised; the link i promised
    the paper i promised; the recipe i promised; the slides i promised; the document i promised; the photo i promised; the copy i promised
    the reference i promised; the file i promised; the example i promised; the figures i promised; keeping my promise; keep~ my promise
    true to my word; making good on; make~ good on my; making good my; deliver~ on my promise; i owe you the; i owed you the; i still owe you
    i still owed you; owed to you; as agreed; as we agreed; as was agreed; as agreed at; as agreed on; as agreed in; as agreed with
    as agreed during; as agreed with you; as agreed with your; as arranged; as we arranged; as arranged with; as arranged on; as arranged by
    we agreed; we agreed i would; we agreed that i; we agreed i'd; we agreed on; we agreed at; we agreed i should; we had agreed; we'd agreed
    you and i agreed; agreed that i would; agreed that i'd; agreed i would send; agreed to send; i agreed to send; i undertook to send
    i said i would send; i said i'd send; i told you i would; i told you i'd; i mentioned i would; i was to send; i was to send you
    i was to bring; i was to provide; i was to supply; i was to let you have; as discussed; as we discussed; as discussed at; as discussed on
    as discussed in; as discussed with; as discussed yesterday; as discussed during; we discussed and you; we talked about and; as mentioned in
    as mentioned during; as instructed; as you instructed; as you directed; as suggested; as you suggested; as you advised; as you proposed
    as you proposed i; as you invited; as you kindly invited; as you wished; as you wished to; as you wanted; as you preferred; as you desired
    as required; as required by; as required in; as required for; as you required; as specified; as you specified; as set out in; as stipulated
    as stipulated in; as you indicated; by your deadline; before your deadline; ahead of your deadline; in time for your; within the deadline
    by the deadline you; by the date you; in the format you; in the form you; in the format requested; in the size you; on the template you
    using your template; on your template; on your form; in your template; to the address you; at the address you; to the email you gave
    through your portal; via your portal; through the portal; via the portal; on your portal; to your portal; using the link you
    through the link you; via the link you; in the folder you; to the folder you; to the dropbox you; for the panel you; at your suggestion
    on your suggestion; on your advice; at your invitation; on your invitation; at your instruction; on your instructions; at the panel's request
    at hr's request; at her request; at his request; at their request; at the panel's; on the panel's; at the committee's request
    at your colleague's request; at your assistant's request; upon the request of; by request of; on request of; on the request of
    your colleague asked for; your colleague asked me; your colleague asked to; your colleague requested; your colleague wanted
    your assistant asked for; your assistant asked me; your assistant requested; your secretary asked; your secretary asked for
    your secretary requested; your recruiter asked; your recruiter asked for; your recruiter requested; your recruiter asked me; your office asked
    your office asked for; your office requested; your hr asked for; your hr team asked; your hr team requested; your hr department asked
    your hr department requested; your hr colleague asked; hr asked for; hr asked me; hr asked me to; hr requested; hr requires; hr needs
    hr needed; hr wanted; your team asked; your team asked for; your team requested; your team wanted; your manager asked; your director asked
    your chef asked; your head asked; your panel asked; the panel asked for; the panel asked to see; the panel requested; the panel wanted
    the panel wanted to see; the committee asked for; the committee requested; the committee required; the board asked for; the board requested
    the recruiter asked; the recruiter asked for; the recruiter requested; the agency asked for; the agency requested; the head asked for
    the head teacher asked; he asked for; he asked me for; he asked to see; he asked me to send; he wanted to see; he wanted a copy; he requested
    she asked for; she asked me for; she asked to see; she asked me to send; she wanted to see; she wanted a copy; she requested; they asked for
    they asked me for; they asked to see; they asked me to send; they wanted to see; they requested; someone asked for; somebody asked for
    somebody asked to see; one of you asked; who asked for; who asked to see; who wanted to see; who wanted a copy; you pointed out that
    you pointed out the missing; you noticed that my; you noticed the missing; you enquired whether i had; you inquired whether i
    in answer to your; in response to your; your question whether i had; the samples you need; the samples you wished; the photographs you asked
    the photographs you wanted; the certificates you wanted; what you asked for; what you asked to see; what you requested; what you wanted to see
    that you asked for; that you asked to see; that you requested; that you wanted to see; which you asked for; which you asked to see
    which you requested; which you wanted to see; everything you asked for; all you asked for; the ones you asked; the one you asked
    the two you asked; the three you asked; the second one you asked
    `,
  },
  'offer-to-send': {
    why: 'The thing stays where it is until they say they want it.',
    members: `
    happy to send; happy to send you; happy to send it; happy to send them; happy to send over; happy to send along; happy to send a
    happy to send the; happy to send my; happy to send copies; happy to send more; happy to send on; happy to share; happy to share it
    happy to share them; happy to share the; happy to share a; happy to share my; happy to share more; happy to share examples
    happy to share samples; happy to provide; happy to provide a; happy to provide any; happy to provide further; happy to provide additional
    happy to provide more; happy to provide references; happy to provide copies; happy to provide examples; happy to provide samples
    happy to forward; happy to forward it; happy to forward the; happy to email; happy to email it; happy to bring it; happy to bring along
    happy to bring the; happy to bring samples; happy to show you; happy to show it; happy to put; happy to put you in touch
    happy to put together; happy to pass; happy to pass on; happy to pass it on; happy to supply; happy to supply them; happy to supply a
    happy to furnish; happy to let you have; happy to let you see; happy to make it available; happy to make them available; happy to upload
    happy to attach; happy to enclose; happy to post; happy to post a; happy to mail; happy to drop off; happy to drop it off; happy to submit
    happy to arrange; happy to prepare; happy to prepare a; happy to write up; happy to write it up; happy to draft; happy to demonstrate
    happy to walk you through; happy to talk you through; happy to give you access; happy to give you; happy to connect you; happy to name
    happy to name referees; happy to dig out; happy to look out; happy to look it out; glad to send; glad to send you; glad to send it
    glad to send them; glad to send a; glad to share; glad to share it; glad to share the; glad to share more; glad to provide
    glad to provide any; glad to provide further; glad to provide more; glad to provide references; glad to forward; glad to forward it
    glad to bring; glad to bring it; glad to bring them; glad to show; glad to show you; glad to supply; glad to put you; glad to pass on
    glad to let you have; glad to let you see; glad to prepare; glad to submit; glad to furnish; pleased to send; pleased to send you
    pleased to send it; pleased to share; pleased to share it; pleased to provide; pleased to provide any; pleased to provide further
    pleased to forward; pleased to bring; pleased to show; pleased to show you; pleased to supply; pleased to supply any; pleased to let you have
    pleased to furnish; delighted to send; delighted to send you; delighted to share; delighted to provide; delighted to show
    delighted to show you; delighted to bring; delighted to supply; more than happy to send; more than happy to share; more than happy to provide
    more than glad to; only too happy to; only too glad to; only too pleased to; very happy to send; very glad to send; very happy to provide
    quite happy to send; very willing to; willing to send; willing to show; ready to send; ready to send you; ready to provide; ready to show
    ready to forward; ready should you; ready if you; stand ready to; prepared to send; able to send; able to send you; able to let you have
    free to ask for; feel free to ask; feel free to ask for; feel free to request; feel free to let me; please feel free to ask; please do ask
    do ask; do ask for; do ask if; please ask; please ask if; please just ask; just ask; just say; just say so; just say the word; say the word
    only say the word; you need only say; you need only ask; you only need to ask; you have only to ask; you have only to say; need only ask
    need only say; only have to ask; only have to say; just let me know; just tell me; just drop me a; just give me a; just shout; give me a shout
    a word is enough; a word from you; a line from you; a short word; one word and; one line and; at a word from; at your word; on your word
    at your say-so; can send; can send over; can send you; can send it; can send them; can send a; can send the; can send along; can send on
    can send copies; can send more; can gladly send; can easily send; can also send; can certainly send; can of course send; can send should
    can send if; can share it; can share them; can share more; can share if; can gladly share; can provide any; can provide further
    can provide more; can provide them; can provide references; can provide if; can gladly provide; can supply them; can supply any; can supply if
    can bring it; can bring them; can bring along; can bring samples; can bring if; can show it; can show it if; can forward it; can forward them
    can forward the; can email it; can email them; can let you have; can let you see; can pass on; can pass it on; can put you in touch
    can make it available; can make available; can make them available; can upload it; can post a; can mail; can produce them; can be sent
    can be sent on; can be provided; can be provided on; can be provided if; can be supplied; can be supplied on; can be shared; can be shared if
    can be made available; can be arranged; can be had; can be seen on; could send; could send you; could send it; could send them
    could send over; could send a; could send the; could send if; could share it; could share if; could provide a; could provide them
    could bring it; could bring along; could show you; could forward it; could let you have; could pass on; could email; could put together
    may i send; may i send you; may i share; may i bring; may i forward; may i offer to; might i send; might i share; shall i send
    shall i send you; shall i share; shall i forward; should i send; should i send you; should i bring; should i forward; should i share
    would you like me to send; would you like to see; would you like to have; would you like to read; would you like a copy; would you like copies
    would you like the; would you like my; would you like any; would you care to see; would you want to see; would you find it
    would you find it useful; would it be useful; would it be helpful; would it help; would it help if; would it help to; would it be of use
    would it be of interest; would it interest you; would a copy be; would a copy help; would a sample be; would a sample help
    would an example be; would examples be; would examples help; would examples of; would references help; do you want to see
    do you need anything; do you need anything else; do you need any; do you require; do you require any; do let me know; do let me know if
    do tell me if; do say if; let me know; let me know if; let me know whether; let me know should; let me know if you; let me know if you would
    let me know if you'd; let me know if you want; let me know if you need; let me know if that; let me know if it; let me know if there
    let me know if any; let me know if anything; let me know if i should; let me know what else; please let me know; please let me know if
    please let me know whether; please let me know should; please tell me; please tell me if; please say if; please say so
    please do not hesitate to; do not hesitate to ask; don't hesitate to ask; please don't hesitate to; do not hesitate to request
    not hesitate to ask; if it would help; if it helps; if it helped; if it would be helpful; if it would be useful; if it would be of interest
    if it would be of use; if it would assist; if it might help; if it might be useful; if it is of; if it is of interest; if it is of use
    if it is useful; if it is helpful; if it's useful; if it's helpful; if it's of interest; if it's of use; if it should prove; if it were useful
    if it were helpful; if it were of interest; if it interests you; if it would interest you; if it serves; if it can help; if it can be of
    if it makes things easier; if it eases; if it's easier; if that would help; if that would be helpful; if that would be useful; if that helps
    if that is useful; if that is helpful; if that's useful; if that's helpful; if that is of interest; if that's of interest
    if that interests you; if that might help; if that were useful; if this would help; if this is useful; if this would be useful; if this helps
    if they would help; if they would be useful; if they would be helpful; if they would be of; if they are of; if they are useful; if they help
    if one would help; if anything is; if anything is missing; if anything else; if anything else would; if anything further; if there is anything
    if there is anything else; if there's anything; if there's anything else; if there is anything further; if there is any further
    if further details; if further information; if further documents; if further material; if more detail; if more is; if more information
    if additional information; if references; if references are; if references would; if references are needed; if samples; if samples are
    if samples would; if examples; if examples would; if a copy; if a copy would; if a sample; if a sample would; if a portfolio; if an example
    if a demonstration; if a demo would; if useful; if helpful; if needed; if need be; if requested; if wanted; if wished; if desired; if asked
    if called for; if called upon; if of interest; if of use; if of help; if of any; if of any use; if of any help; if of any interest; if welcome
    if you like; if you'd like; if you would like; if you would like to; if you would like to see; if you would like a; if you would like any
    if you would like more; if you would like further; if you would like me; if you would like me to; if you would like one
    if you would like them; if you would like it; if you'd like to; if you'd like to see; if you'd like a; if you'd like a copy; if you'd like any
    if you'd like more; if you'd like me; if you'd like me to; if you'd like one; if you'd like them; if you'd like it; if you'd care
    if you would care; if you care to; if you care to see; if you cared; if you want; if you want to; if you want to see; if you want a
    if you want it; if you want them; if you want one; if you want me to; if you want more; if you want any; if you wanted; if you wanted to
    if you wanted to see; if you wanted a; if you wish to; if you wish to see; if you wish me; if you wished; if you wish it; if you please
    if you need; if you need a; if you need any; if you need anything; if you need anything else; if you need anything further
    if you need anything from; if you need more; if you need it; if you need them; if you need further; if you needed; if you should need
    if you should want; if you should wish; if you should like; if you should require; if you require; if you require a; if you require any
    if you require anything; if you require further; if you require more; if you required; if you are curious; if you're curious
    if you were curious; if you think it would; if you think it useful; if you think it might; if you find it useful; if you would find it
    if you'd find it; if you'd find it useful; if you would find them; if you would find that; if you have use for; if you have any use
    if you have time; if you have an interest; if you see a use; if you feel it; if you say so; if you say the word; if you tell me
    if your team would like; if your team needs; if your team wants; if your colleagues would like; if your hr needs; if hr needs
    if the panel would like; if the panel wishes; if the panel wants; if anyone on; if anyone would; if someone on your; if someone would
    should it be useful; should it be helpful; should it be of; should it be of interest; should it be of use; should it help; should it prove
    should it interest you; should that be useful; should that help; should this be of; should they be useful; should they be of; should they help
    should there be anything; should you need; should you need a; should you need any; should you need anything; should you need anything else
    should you need anything further; should you need further; should you need more; should you need them; should you need it; should you require
    should you require a; should you require any; should you require anything; should you require anything further; should you require further
    should you require additional; should you require more; should you require them; should you want; should you want to; should you want to see
    should you want a; should you want it; should you want them; should you want more; should you wish; should you wish to; should you wish to see
    should you wish for; should you wish it; should you wish to have; should you like; should you like to; should you like to see
    should you like a; should you care; should you care to; should you be interested; should you be curious; should you find; should you find it
    should you find it useful; should you think; should you think it; should you ask; should your team need; should your team want
    should your team wish; should your team like; should your colleagues; should your colleagues wish; should the panel wish
    should the panel need; should anyone on; should anything be; should anything be missing; should anything further; should further details
    should further information; should more information; should references; should references be; should a copy; should a reference; should any of
    should any further; available on request; available upon request; available at request; available on demand; available upon demand
    available if; available if you; available if needed; available if wanted; available if required; available if useful; available should
    available should you; available whenever; available whenever you; available for inspection; available to show; available any time
    available at any time; available at short notice; on request; upon request; at request; at your request only; at your disposal
    be~ at your disposal; remain at your disposal; at hand if; at hand should; to hand if; to hand should; ready to hand; kept ready; on file if
    in my drawer if; in the drawer if; on my laptop if; on my disk if; i keep a copy; i keep copies; i have a copy; i have copies
    i have a copy if; i have it if; i have them if; i have examples; i have examples if; i have photos if; i have references if; i have kept
    i would be happy to; i'd be happy to; i would be glad to; i'd be glad to; i would be pleased to; i'd be pleased to; i would be delighted to
    i'd be delighted to; i shall be happy to; i shall be glad to; i will be happy to; i'll be happy to; i'll be glad to; i will be glad to
    i'll be pleased to; i will gladly; i'll gladly; i would gladly; i'd gladly; i shall gladly; i could gladly; would gladly send
    would gladly share; would gladly show; would gladly bring; will gladly send; will gladly share; will gladly provide; will gladly bring
    will gladly show; gladly send; gladly share; gladly provide; gladly bring; gladly show; gladly forward; gladly supply; it would be a pleasure
    it would be no trouble; no trouble to send; it is no trouble; it's no trouble; easily sent; easily provided; quickly sent; a moment's work
    takes a minute to send; would be easy to send; i would not want to; i do not want to burden; i did not want to burden; rather than burden
    rather than attach; rather than clutter; not to clutter; without cluttering; not wanting to clutter; i have not attached; i haven't attached
    i did not attach; i didn't attach; i am not attaching; i'm not attaching; not attached; i have attached nothing; nothing is attached
    nothing attached; no attachment; no attachments; without attachments; without attachment; not enclosed; i enclose nothing
    i have enclosed nothing; i have not enclosed; i have not sent; i haven't sent; i won't send; i will not send; not sending; i shall not send
    hold~ back until; hold~ back unless; unless you ask; unless asked; unless you want; unless you wish; unless requested; unless you would like
    unless you'd like; until you ask; until asked; until you need; only if you; only if you wish; only if you want; only if you'd like
    only if it helps; only if it is useful; only if useful; only if wanted; only on request; only upon request; whenever you like
    whenever you wish; whenever you want; whenever you need; whenever useful; when useful; when you need; when you wish; when you want
    i can bring it; i can bring them; i can bring copies; i can send; i can send you; i can send it; i can send them; i could send
    i could send you; i can share it; i can provide them; should you wish a copy; should you like a copy; if you wish a copy
    if you would prefer a copy; happy to show it to; happy to bring copies; should a copy help; should a sample help; would it help to see
    would it help to have; yours for the asking; yours if you want; yours on request; yours whenever you; for the asking; there for the asking
    `,
  },
  'places-online': {
    why: 'Where a writer’s own work stands on the net.',
    members: `
    my website; my web site; my webpage; my web page; my homepage; my home page; my page; my personal website; my personal site; my personal page
    my own website; my own site; my portfolio site; my portfolio website; my portfolio page; my online portfolio; my business website
    my company website; my studio website; my salon's website; my artist page; my author page; my author website; my teaching website
    my class website; my class blog; my project page; my project website; my lab website; my lab page; my group page; my faculty page
    my staff page at; my profile page; my online profile; my public profile; my freelance profile; my expert profile; my agency page
    my agent's page; my agent's website; my band's website; my band's page; my choir's page; my church's website; my channel; my youtube
    my youtube channel; youtube channel; youtube; youtube link; youtube video^; on youtube; youtube playlist; youtube shorts; unlisted youtube
    unlisted video; unlisted link; private youtube; my vimeo; my vimeo page; my vimeo channel; vimeo; vimeo link; vimeo page; on vimeo
    vimeo password; password for vimeo; dailymotion; bilibili; rutube; loom; loom video^; loom link; loom recording; vidyard; wistia; streamable
    twitch channel; twitch stream; tiktok; my tiktok; on tiktok; tiktok channel; tiktok account; my reels; instagram; my instagram; my insta
    insta; on instagram; on insta; instagram account; instagram page; instagram profile; instagram feed; instagram handle; my feed; my handle
    facebook; my facebook; on facebook; facebook page; facebook album; facebook gallery; facebook group; facebook profile; twitter; my twitter
    on twitter; twitter feed; twitter thread; twitter profile; my x account; bluesky; my bluesky; mastodon; my mastodon; my threads; pinterest
    my pinterest; pinterest board^; on pinterest; tumblr; my tumblr; snapchat; my snapchat; reddit; my reddit; on reddit; subreddit; discord
    discord server; my telegram; wechat account; weibo; douyin; xiaohongshu; little red book; line account; vk page; whatsapp status; my linkedin
    my linkedin profile; my linkedin page; my linkedin article^; my linkedin post^; on my linkedin; linkedin profile; linkedin recommendations
    linkedin article; on linkedin; xing; xing profile; my xing; viadeo; naukri profile; seek profile; indeed profile; stepstone profile
    monster profile; glassdoor; about . me; linktree; my linktree; linktr . ee; link in bio; link in my bio; beacons page; carrd; carrd page
    wix site; wix page; my wix; squarespace; squarespace site; squarespace page; my squarespace; wordpress; wordpress site; wordpress blog
    my wordpress; weebly; webflow; webflow site; framer site; godaddy site; google sites; google site; blogger; blogspot; blogspot page
    cargo site; cargo collective; readymag; format site; adobe portfolio; myportfolio; portfoliobox; carbonmade; coroflot; crevado; notion page
    notion site; my notion; notion link; notion portfolio; super . so; gitbook; github; my github; github profile; github account; github page
    github pages; github repo; github repository; github link; github gist; on github; on my github; my github account; my github page
    my github profile; github . com; github . io; gitlab; my gitlab; gitlab profile; gitlab repo; on gitlab; bitbucket; my bitbucket
    bitbucket repo; sourceforge; codeberg; sourcehut; gitea; my repo; my repos; my repository; my repositories; my public repo; my public repos
    public repo; public repository; my gists; my npm; npm package; npm page; on npm; pypi; pypi page; on pypi; crates . io; rubygems; docker hub
    dockerhub; maven central; packagist; nuget; vs code marketplace; app store; on the app store; on google play; testflight; steam page; on steam
    itch . io; itch page; my itch; itch . io page; gamejolt; unity play; roblox; codepen; my codepen; codepens; codepen . io; codesandbox
    stackblitz; jsfiddle; replit; my replit; glitch page; observable notebook; observablehq; kaggle; my kaggle; kaggle profile; kaggle notebook^
    on kaggle; hugging face; huggingface; hugging face space; colab; google colab; colab link; nbviewer; binder link; streamlit app; streamlit
    shinyapps; shiny app; rpubs; tableau public; my tableau; tableau public profile; power bi link; looker studio; data studio link; datawrapper
    leetcode; my leetcode; leetcode profile; hackerrank; hackerrank profile; codewars; codeforces; topcoder; stack overflow; my stack overflow
    stackoverflow; stack overflow profile; stackoverflow profile; dev . to; hashnode; hacker news; product hunt; producthunt; devpost
    devpost page; hackster; hackaday; hackaday page; instructables; thingiverse; printables; grabcad; my grabcad; grabcad library; onshape
    onshape link; fusion link; sketchfab; my sketchfab; sketchfab link; 3d warehouse; autodesk viewer; bim 360; artstation; my artstation
    artstation page; artstation profile; on artstation; deviantart; my deviantart; deviantart gallery; behance; my behance; behance page
    behance profile; behance portfolio; behance project^; behance link; on behance; behance . net; dribbble; my dribbble; dribbble shots
    dribbble profile; dribbble page; on dribbble; dribble page; awwwards; figma; figma link; figma file^; figma page; my figma; figma community
    figma prototype; figma board; figjam; invision; invision link; marvel prototype; zeplin; zeplin link; axure share; adobe xd link; xd link
    canva; canva link; canva page; canva site; miro board; my miro; mural board; lucidchart; lucid link; milanote; flickr; my flickr; flickr album
    flickr page; on flickr; 500 px; 500px; my 500px; smugmug; smugmug gallery; pixieset; pixieset gallery; pic-time; zenfolio; photoshelter
    picdrop; unsplash; my unsplash; shutterstock portfolio; getty page; adobe stock; google photos; google photos album; photo album online
    online album; online gallery; shared album; icloud album; apple photos link; amazon photos; imgur; lightroom gallery; lightroom album
    adobe lightroom link; soundcloud; my soundcloud; soundcloud page; soundcloud link; on soundcloud; bandcamp; my bandcamp; bandcamp page
    on bandcamp; spotify; my spotify; spotify link; spotify page; spotify playlist; on spotify; apple music; apple podcasts; on apple music
    deezer; mixcloud; my mixcloud; reverbnation; audiomack; beatport; musescore; musescore page; imslp; my imslp; podcast feed; my podcast
    my podcast feed; podcast page; libsyn; castbox; audioboom; voices . com; voice123; voice 123; spotlight page; spotlight profile; my spotlight
    spotlight link; casting networks; backstage profile; mandy profile; starnow; castupload; filmmakers profile; e-talenta; imdb; imdb page
    my imdb; imdb profile; on imdb; model mayhem; ravelry; my ravelry; ravelry page; etsy; etsy shop; my etsy; my etsy shop; etsy store; on etsy
    folksy; not on the high street; amazon page; amazon author page; goodreads; goodreads page; lulu page; wattpad; my wattpad; ao 3; ao3; inkitt
    royal road; kickstarter; kickstarter page; indiegogo; patreon; my patreon; patreon page; ko-fi; kofi page; gofundme; shopify store; my shopify
    my online shop; web shop; my webshop; webshop; ebay shop; depop; vinted; redbubble; society 6; society6; saatchi art; artsy page; artfinder
    singulart; houzz; houzz profile; houzz page; checkatrade; my checkatrade; checkatrade page; mybuilder; mybuilder profile; trustatrader
    angie's list; taskrabbit; upwork; upwork profile; my upwork; fiverr; my fiverr; fiverr page; freelancer . com; malt profile; toptal
    toptal profile; contra profile; peopleperhour; proz; proz profile; proz page; my proz; translatorscafe; smartcat profile; reedsy
    reedsy profile; contently; contently page; clippings . me; muck rack; muckrack; my muck rack; journo portfolio; journoportfolio; pressfolios
    authory; my medium; medium page; medium post^; medium article^; medium blog; on medium; medium . com; substack; my substack; substack page
    on substack; substack newsletter; ghost blog; beehiiv; mailchimp archive; newsletter archive; my newsletter; my blog; my weblog
    my travel blog; my food blog; my cooking blog; my tech blog; my teaching blog; my science blog; my gardening blog; my photo blog; blog^
    blog entry; blog entries; blog post^; on my blog; on my website; on my page; on my homepage; on my channel; on my profile; on my feed
    on my account; on my portfolio; online at; online here; online under; at my website; from my website; via my website; through my website
    visit my website; see my website; google me; googling me; google my name; look~ me up; look me up online; find me on; find me online
    find me at; follow me on; add me on; subscribe to my; like and subscribe; hit subscribe; orcid; my orcid; orcid id; orcid page; google scholar
    my google scholar; google scholar page; google scholar profile; scholar page; scholar profile; researchgate; research gate; my researchgate
    researchgate profile; academia . edu; academia page; scopus profile; scopus page; web of science; publons; pubmed; pubmed list; on pubmed
    arxiv; arxiv link; on arxiv; arxiv paper; arxiv . org; biorxiv; biorxiv preprint; medrxiv; ssrn; my ssrn; ssrn page; on ssrn; repec
    philpapers; zenodo; zenodo link; figshare; osf; osf page; osf . io; open science framework; dataverse; mendeley; dblp; semantic scholar
    inspire hep; university repository; institutional repository; doi link; doi . org; slideshare; my slideshare; on slideshare; slideshare link
    speaker deck; speakerdeck; prezi; prezi link; scribd; on scribd; issuu; issuu link; my issuu; on issuu; flipbook; flipping book; flipsnack
    calameo; yumpu; calaméo; teachers pay teachers; tes resources; on tes; tes shop; twinkl; tpt store; teacherspayteachers; padlet; my padlet
    padlet wall; wakelet; moodle course; my moodle; quizlet; quizlet set; udemy course; my udemy; coursera profile; skillshare; skillshare class
    teachable page; thinkific; credly; credly badge^; credly page; my credly; open badge^; badge page; accredible; digital badge^; europass
    europass profile; e-portfolio; eportfolio; mahara; pebblepad; dropbox; my dropbox; dropbox link; dropbox folder; on dropbox; shared dropbox
    dropbox paper; google drive; my google drive; google drive link; google drive folder; google doc; google docs; google docs link
    google doc link; google sheet; google sheets; google slides; google slides link; google folder; drive folder; drive link; my drive folder
    shared folder link; drive . google; docs . google; onedrive; my onedrive; onedrive link; onedrive folder; one drive; sharepoint link
    sharepoint folder; icloud; icloud link; icloud drive; icloud folder; box . com; box folder; box link; nextcloud; my nextcloud; nextcloud link
    owncloud; mega link; mega . nz; mediafire; wetransfer; we transfer; wetransfer link; we . tl; swisstransfer; smash link; transfernow; hightail
    sendspace; filemail; firefox send; pcloud; sync . com; magenta cloud; strato hidrive; tresorit; proton drive; cloud folder; cloud link
    my cloud; download link^; password-protected page; password-protected link; password protected folder; private page; private link; hidden page
    secret link; preview link; bit . ly; bitly; bitly link; tinyurl; short link; goo . gl; youtu . be; amzn . to; url; www; http; https; dot com
    . com; . io; . dev; my url; my domain; my domain name; qr code^; my site at; my loom; my canva; my page on; my profile on; my profile at
    my page at; www .; https :; http :; . com /; . io /; . be /; my drive link; my google; on linkedin and
    `,
  },
  'more-to-come': {
    why: 'Announces that further things will be sent.',
    members: `
    more to follow; more to come; more will follow; more follows; more follow; more following; more is coming; more coming; more coming soon
    more coming your way; more on its way; more is on its way; more on the way; more are on the way; more in the post; more in the pipeline
    more where that came; plenty more where that; there's more to come; there is more to come; there is plenty more; there's plenty more
    much more to come; much more to follow; plenty more to come; plenty more to follow; many more to follow; many more to come; lots more to come
    lots more where; and more besides; still more to come; still to follow; yet to follow; to follow shortly; to follow soon; to follow next week
    to follow by post; to follow separately; to follow tomorrow; to follow under separate cover; will follow shortly; will follow soon
    will follow tomorrow; will follow next week; will follow on monday; will follow by post; will follow by mail; will follow by email
    will follow by courier; will follow separately; will follow in a; will follow in the post; will follow in due course; will follow under
    will follow later; will follow later today; will follow later this; will follow this week; will follow this evening; will follow tonight
    shall follow; shall follow shortly; follows shortly; follows by post; follows by separate; follows by mail; follows separately; follows soon
    follows tomorrow; follows next week; follows under separate; follows later; follows in a; follow shortly; follow separately; follow tomorrow
    follow next week; follow by post; follow in a second; followed by more; followed by another; followed up with; followed by the rest
    being sent separately; sent separately; send~ separately; sending separately; send~ it separately; send~ them separately; send~ separately by
    mail~ separately; email~ separately; post~ separately; sent under separate; under separate cover; by separate post; by separate mail
    by separate email; by separate courier; in a separate mail; in a separate email; in a separate message; in a separate e-mail
    in a separate note; in a separate letter; in a separate envelope; in a separate parcel; in a second email; in a second mail
    in a second message; in a third email; in another email; in another mail; in another message; in a further email; in a further message
    in a further mail; in a following email; in the next email; in the next mail; in the next message; in my next email; in my next mail
    in my next message; in my next letter; in my next note; in several emails; in several mails; in two emails; in two mails; in three emails
    in three instalments; in instalments; in installments; in tranches; in dribs and drabs; part one of; part one; part 1; part two; part 2
    part 1 of; part 2 of; part three; part 3; first of two; first of three; first of several; first instalment; first installment; second batch
    second instalment; the other half; other half will; other half of; email one of; mail 1 of; email 1 of; 1 of 2; 1 of 3; one of three emails
    mail two; the rest next week; the rest tomorrow; the rest to follow; the rest follows; the rest will follow; the rest is coming
    the rest is on its; the rest is in the; the rest will be; the rest will come; the rest will reach; the rest shortly; the rest later
    the rest soon; the rest by post; the rest by; the rest on monday; the rest this week; the rest of them; rest of my portfolio; rest of my work
    rest of the series; rest of the files; rest of the photos; rest of the documents; rest of the papers; remaining files; remaining documents
    remaining papers; remaining certificates; remaining references; remaining chapters; remaining photos; remaining parts; remaining ones
    the remainder; the remainder will; the remainder follows; the others will follow; the others follow; the others to follow
    the others next week; others will follow; others to follow; another will follow; another to follow; another follows; another one will
    another one is; two more will; two more to; two more follow; three more will; three more to; three more follow; a few more will; a few more to
    several more will; a second one; a second will; a second reference will; another reference will; a third will; a third follows
    further references will; further references to; further references follow; further documents will; further documents to
    further documents follow; further material will; further material to; further materials will; further samples will; further samples to
    further photos; further examples will; further examples to; further details will; further details to; further details follow
    further letters will; further certificates; further ones; further parts; more samples will; more samples next; more samples; more photos
    more photos will; more photos next; more photos tomorrow; more pictures; more pictures will; more examples will; more examples to
    more examples next; more documents; more documents will; more references; more references will; more letters; more letters will
    more recordings; more videos; more videos will; more clips; more links; more links will; more links to; more material; more material will
    more materials; more materials will; more chapters; more slides; more drawings; more recipes; more recipes will; more certificates
    more details will; more details follow; more ideas will; more ideas to; more ideas next; more thoughts; more thoughts to; more of the same
    more of my work; more by post; more by mail; more by email; more soon; more anon; more later today; more later this; more tomorrow
    more next week; more on monday; more this week; more shortly; more in my; more in my next; more in due course; as soon as it arrives
    as soon as they arrive; as soon as scanned; once it is ready; once it's ready; once it is finished; once it's finished; once it arrives
    once it is scanned; once scanned; once printed; once edited; once they arrive; once they are ready; once i have scanned; once i've scanned
    once the film is; once the video is; when it is finished; when it arrives; when they are ready; when they arrive; when the ink is
    watch this space; stay tuned; keep an eye out; keep an eye on your; keep your eyes peeled; keep a lookout; look out for my; look out for more
    watch your inbox; watch your mailbox; check your inbox; check your mailbox; check your letterbox; check your post; check your spam
    be on the lookout; expect a parcel; expect a package; expect an email; expect another; expect another email; expect a second; expect a letter
    expect a link; expect the rest; you will receive; you'll receive; you will be receiving; you'll be receiving; you will shortly receive
    you will soon receive; you will also receive; you'll also receive; you'll have the; you will have the; you should also receive; will reach you
    will reach you shortly; will reach you by; will reach you tomorrow; will reach you next; should reach you; should reach you by
    should be with you; will be with you; will be with you shortly; will be with you by; will be with you tomorrow; 'll be with you
    will arrive by; will arrive tomorrow; will arrive next; will arrive separately; should arrive by; should arrive tomorrow; should arrive on
    arrives tomorrow; arriving tomorrow; arriving by; arriving separately; will come by post; will come separately; comes by post
    comes separately; comes next; comes tomorrow; coming by post; coming by courier; coming separately; coming tomorrow; coming next week
    coming your way; is coming by; is coming separately; are coming by; are coming separately; headed your way; on its way to you; is on its way
    are on their way; are on the way; on the way to you; is in the post; are in the post; is in the mail; are in the mail; already in the post
    with the courier; courier has; courier is; courier will bring; courier will deliver; parcel^; parcel is; parcel will; a parcel; envelope^
    an envelope; a box will; a box is; winging its way; winging their way; will be sent by; will be sent on; will be sent separately
    will be sent shortly; will be posted; will be emailed; will be mailed; will be uploaded; will be couriered; to be sent separately
    to be uploaded; being uploaded; is uploading; are uploading; still uploading; being scanned; are being scanned; being printed; being bound
    being framed; being edited; being translated; am finishing; am still finishing; still finishing; still editing; still scanning; still writing
    i will send; i'll send; i shall send; i will send the; i'll send the; i will send you; i'll send you; i will send more; i'll send more
    i will send another; i'll send another; i will send further; i'll send further; i will send on; i'll send on; i'll send over; i will send over
    i'll send along; i will also send; i'll also send; i will be sending; i'll be sending; i shall be sending; i am going to send
    i'm going to send; i intend to send; i plan to send; i mean to send; i will forward; i'll forward; i shall forward; i will forward the
    i'll forward the; i will also forward; i will email; i'll email; i'll email the; i'll email you; i will mail; i'll mail; i'll post
    i will post the; i'll post the; i'll pop; i will upload; i'll upload; i will be uploading; i'll be adding; i'll keep adding; keep~ adding
    keep~ adding to; keep~ sending; keep~ you supplied; keep~ posting; keep~ uploading; will keep sending; will keep adding; i will share
    i'll share; i will share more; i'll share more; i will share the; i'll share the; i'll be sharing; i will attach; i'll attach; i will drop
    i'll drop; i'll drop off; i will drop off; i will let you have; i'll let you have; i shall let you have; let~ you have the rest
    let~ you have the others; i have asked my; i've asked my; i have asked my professor to; have asked them to send; have asked him to send
    have asked her to send; asked to write to you; asked them to write; asked him to write; asked her to write; will write to you
    will write to you directly; will be writing to you; will send you; will send you directly; will send a; will send his; will send her
    will send their; will send it; will send it directly; will email you; will email it; will be sending you; sending directly; sent directly
    from my referee^; second helping; next instalment; next installment; next episode; next batch; part of a series; series of emails
    series of mails; updated version will; updated versions; new version will; final version; final version will; final version follows
    final version to; final cut; longer version; longer version will; longer version is; full version will; full version to; full version follows
    full set; full set will; full portfolio will; complete set; complete set will; complete version; complete file will; high-resolution version
    high-res version; printed version; printed version will; hard copy; hard copy will; hard copy follows; hard copy to; hard copies
    hard copies will; paper copy; paper copy will; paper copies; original will; originals will; originals follow; originals by post; originals to
    originals are; certified copies will; translation will; translations will; translations follow; english version will; english translation will
    scan will; scans will; scans follow; missing pages; addendum; addenda; ps to follow; postscript to follow; more will be; more will be sent
    more of it next; more of them next week; more of them tomorrow; more of my work follows; you will get more; you'll get more
    you will have it by; you'll have it by; you will have them by; you'll have them by; you will have the rest; you'll have the rest
    i will send the rest; i'll send the rest; i'll bring the rest; i will bring the rest; i will post the rest; i'll drop off the rest
    i will deliver the rest; i'll get the rest; parcel to follow; package to follow; letters to follow; references to follow; reference to follow
    photos to follow; samples to follow; certificates to follow; video to follow; videos to follow; links to follow; recordings to follow
    documents to follow; copies to follow; details to follow; portfolio to follow; references will follow; reference will follow
    certificates will follow; photos will follow; samples will follow; video will follow; recordings will follow; transcripts will follow
    portfolio will follow; documents will follow; copies will follow; letters will follow; parcel will follow
    `,
  },
  'attachment-topic': {
    why: 'Attachments, links and enclosures as the matter of a trade, not as things sent.',
    members: `
    phishing attachment^; phishing email^; phishing link^; phishing mail^; phishing campaign^; phishing test^; phishing; spear-phishing
    malicious attachment^; malicious link^; malicious file^; malicious macro^; infected attachment^; infected file^; suspicious attachment^
    suspicious link^; suspicious email^; unsafe attachment^; dangerous attachment^; attachment scanning; attachment scanner^; attachment sandbox
    attachment sandboxing; attachment filter^; attachment filtering; attachment policy; attachment policies; attachment size
    attachment size limit; attachment limit^; attachment handling; attachment storage; attachment types; attachment upload; attachment uploads
    attachment download; attachment preview; attachment parser; attachment parsing; attachment field; attachment icon; attachment button
    attachment bug; attachment api; attachment service; attachment table; attachment service^; email attachment^; e-mail attachment^
    mail attachment^; zip attachment^; encrypted attachment^; unencrypted attachment^; attachment encryption; strip~ attachments
    stripping attachments; block~ attachments; blocking attachments; quarantine~ attachments; quarantined attachments; open~ attachments
    opening attachments; opened the attachment; clicked the attachment; click on attachments; customers attach; users attach; files users attach
    users upload; patients upload; clients upload; customers upload; file upload^; file uploads; upload speed; upload speeds; upload bandwidth
    upload form^; upload button; upload widget; upload service; upload limit^; upload pipeline; uploads fail; failed uploads; multipart upload
    chunked upload; bulk upload; bulk uploads; image upload; video upload; data upload; attachment theory; attachment style^; attachment styles
    attachment disorder^; attachment disorders; attachment figure^; attachment bond^; attachment work; attachment parenting; attachment research
    attachment needs; attachment difficulties; attachment trauma; attachment patterns; attachment-based; attachment-focused; attachment-informed
    attachment-aware; attachment interview; adult attachment interview; attachment security; attachment relationship^; attachment issues
    attachment behaviour; attachment behavior; secure attachment; insecure attachment; anxious attachment; avoidant attachment
    disorganised attachment; disorganized attachment; reactive attachment; reactive attachment disorder; ambivalent attachment; early attachment
    infant attachment; mother-infant attachment; parental attachment; parent-child attachment; emotional attachment; emotional attachments
    place attachment; place-attachment; attachment to place; attachment to their; attachment to the place; brand attachment; customer attachment
    sentimental attachment; strong attachment; deep attachment; non-attachment; attachment point^; attachment points; attachment bracket^
    attachment plate^; attachment bolt^; attachment bolts; attachment fitting^; attachment lug^; attachment hardware; attachment screw^
    attachment device; attachment strap^; attachment ring^; attachment method; attachment detail^; attachment details; attachment kit^
    attachment clip^; attachment height; attachment system; attachment strength; attachment angle; wing attachment; engine attachment
    pylon attachment; bracket attachment; facade attachment; façade attachment; cladding attachment; anchor attachment; harness attachment
    lanyard attachment; roof attachment; seat attachment; hose attachment^; nozzle attachment^; tool attachment^; drill attachment^
    mixer attachment^; whisk attachment; paddle attachment; dough hook attachment; pasta attachment; camera attachment^; lens attachment^
    flash attachment; bucket attachment^; grapple attachment; excavator attachment^; loader attachment^; forklift attachment^; tractor attachment^
    mower attachment; plough attachment; plow attachment; hydraulic attachment^; quick-attach; implement attachment; weapon attachment
    hair attachment^; denture attachment^; precision attachment^; implant attachment; periodontal attachment; attachment loss
    clinical attachment loss; attachment level; muscle attachment^; tendon attachment^; ligament attachment^; attachment site^
    attachment of the muscle; cell attachment; bacterial attachment; viral attachment; attachment protein^; cell adhesion and attachment
    embryo attachment; attachment latch; baby's latch; good latch; latch attachment; clinical attachment^; teaching attachment
    hospital attachment; observership; industrial attachment; industrial attachment^; student attachment; attachment student^; attachment officer
    attachment of earnings; attachment of earnings order; earnings attachment; wage attachment; writ of attachment; prejudgment attachment
    pre-judgment attachment; attachment order^; attachment proceedings; attachment lien; attachment of assets; asset attachment; attach assets
    third-party attachment; rule b attachment; attachment point of the; attachment point in the; excess attachment; attachment in reinsurance
    attaching creditor; liability attaches; risk attaches; cover attaches; privilege attaches; duty attaches; conditions attached to
    conditions attached; strings attached; no strings attached; importance attached; stigma attached; stigma attached to; value attached to
    weight attached to; meaning attached to; price attached; costs attached to; attaches importance; attach importance to; attach great importance
    attach great value; attach value to; attach weight to; attach meaning to; attached to the idea; attached to the place; attached to the team
    attached to the school; attached to a unit; attached to the hospital; attached to the ward; attached to the regiment; attached to the embassy
    attached to the university; attached to our; attached to their; attached to his; attached to her; attached to its; attached to each
    attached to every; attached to a; attached to the wall; attached to the frame; attached to the roof; attached to the machine
    attached to the hull; attached to the chassis; attached to the patient; attached to the child; emotionally attached; grew attached
    grown attached; grow~ attached to; become~ attached to; became attached; very attached to; deeply attached; firmly attached; securely attached
    loosely attached; attached garage; semi-attached; attaché; military attaché; press attaché; cultural attaché; attaché case; link budget^
    link budgets; link layer; link layers; link aggregation; link state; link-state; link state routing; link failure^; link failures; link flap
    link speed; link capacity; link utilisation; link utilization; link margin; link loss; link quality; link training; link adaptation
    link latency; uplink^; downlink^; backhaul link^; radio link^; microwave link^; satellite link^; fibre link^; fiber link^; data link^
    data-link; datalink; telemetry link; serial link^; network link^; redundant link^; broken link^; broken links; dead link^; dead links
    link rot; link checker; link building; link-building; link juice; backlink^; backlinks; inbound link^; internal linking; internal link^
    anchor link^; deep link^; deep links; deep-link~; deep linking; permalink^; hyperlink^; link preview^; link shortener; link equity; link farm
    magic link^; payment link^; tracking link^; affiliate link^; affiliate links; unsubscribe link; reset link; invite link^; linked list^
    linked lists; doubly linked list; singly linked list; linked data; linked open data; linked record^; linked records; linked account^
    linked accounts; linked tables; linked table; linked server; linked transactions; index-linked; inflation-linked; performance-linked
    unit-linked; gender-linked; sex-linked; x-linked; linked genes; gene linkage; linkage analysis; linkage^; record linkage; data linkage
    mechanical linkage; throttle linkage; steering linkage; four-bar linkage; crosslink~; cross-link~; cross-linking; cross-linked
    cross-linked polymer; link arm^; link rod^; drag link; chain link^; chain links; fuse link; fusible link; links course; links golf; cuff links
    cufflinks; missing link; weak link; weakest link; strong link; strong links with; links with schools; links with local; links with industry
    links between; the link between; link between; causal link; road link; rail link; transport link^; transport links; ferry link; bus link
    tram link; link road; link fence; chain-link fence; chain-link; linker^; linker error^; dynamic linking; static linking; symbolic link^
    symlink^; hard link^; dynamic link library; link time; link-time; link-time optimisation; linked to their; linked to our; linked pay
    enclosed space^; enclosed spaces; enclosed space entry; enclosed-space; enclosed area^; enclosed areas; enclosed cab; enclosed car park
    enclosed garden; enclosed courtyard; enclosed yard; enclosed order; enclosed community; enclosed lifeboat^; totally enclosed; fully enclosed
    partially enclosed; semi-enclosed; enclosed motor; enclosed gearbox; enclosed switchgear; enclosed system^; enclosed bay; enclosed volume
    enclosed facility; enclosed track; enclosed arena; enclosure design; enclosure^ design; enclosure rating^; enclosure cooling
    enclosure temperature; enclosure material; enclosure^ for; electrical enclosure^; ip 65 enclosure; ip 67 enclosure; ip-rated enclosure
    metal enclosure^; plastic enclosure^; die-cast enclosure; injection-moulded enclosure; battery enclosure^; speaker enclosure^
    loudspeaker enclosure^; rack enclosure^; server enclosure^; control panel enclosure; weatherproof enclosure^; explosion-proof enclosure^
    atex enclosure^; acoustic enclosure^; sound enclosure; machine enclosure^; robot enclosure; safety enclosure^; guard enclosure
    animal enclosure^; ape enclosure; lion enclosure; bear enclosure; penguin enclosure; reptile enclosure^; bird enclosure; elephant enclosure
    otter enclosure; zoo enclosure^; new enclosure^ at; outdoor enclosure; enclosure enrichment; royal enclosure; members ' enclosure
    winner's enclosure; walled enclosure; stone enclosure; iron age enclosure; prehistoric enclosure; causewayed enclosure; enclosure act^
    enclosure movement; parliamentary enclosure; land enclosure; shower enclosure^; pool enclosure^; building enclosure^
    building enclosure consultant; building envelope; thermal enclosure; enclosing wall; append-only; append only; append-only log
    append operation; append mode; append-only ledger; appended rows; append to the; append function; appending to; appendix removal; appendicitis
    appendectomy; appendix surgery; file transfer; file transfers; file transfer protocol; managed file transfer; secure file transfer
    file server; file format^; file formats; file system; file sharing; file-sharing; document management; document management system
    document control; document controller; document retention; document review; portfolio management; portfolio manager^; portfolio company
    portfolio companies; portfolio risk; portfolio construction; portfolio theory; portfolio review; portfolio optimisation
    portfolio optimization; portfolio analyst^; portfolio of brands; portfolio of properties; portfolio of products; portfolio of loans
    portfolio of projects; loan portfolio^; property portfolio^; real estate portfolio; bond portfolio; equity portfolio; investment portfolio^
    product portfolio^; project portfolio management; brand portfolio; patent portfolio^; client portfolio^; their portfolio; our portfolio of
    your portfolio companies; reference architecture; reference data; reference desk; reference group; reference genome; reference design
    reference implementation; reference point^; reference library; reference librarian; reference range^; reference standard^; reference material^
    reference materials; cross-reference~; frame of reference; terms of reference; sample size^; sample sizes; sample preparation; sample handling
    sample collection; sample tracking; blood sample^; tissue sample^; soil sample^; water sample^; urine sample^; sample tubes; sample library
    sampling plan; patient samples; samples from patients; lab samples; deck crew; deck officer; deck hand^; deckhand^; deck rating; sun deck
    car deck; flight deck; deck plates; deck steel; deck of cards; roof deck; decking; weather deck; cassette deck; bridge deck^
    thesis supervision; supervising theses; supervise~ theses; marking theses; bachelor theses; mark~ dissertations; certificate management
    certificate rotation; certificate authority; certificate renewal; certificate pinning; ssl certificate^; tls certificate^; root certificate^
    expired certificate^; expired certificates; client certificate^; certificate of origin; certificates of origin; certificate of conformity
    gas certificate^; energy certificate^; birth certificate^; death certificate^; share certificate^; mot certificate^; video production
    video conferencing; video surveillance; video streaming; video editing; video platform; photo editing; photo shoot^; photo lab; photo desk
    recipe card^ for; recipe testing; recipe development; recipe costing; recipe management; recipes in your; repo rate; repo market; repo desk
    repo trades; repo man; repository pattern; monorepo; mono-repo; repository structure; transcript variants; rna transcripts; court transcripts
    transcription; transcript editing; drive train; drive shaft; drive belt; drive unit; hard drive^; disk drive^; sending out invoices
    send out invoices; sending invoices; send reminders; send~ reminders; sending samples to; send~ samples to; send~ orders; send~ parcels
    send~ patients; send~ out reminders; mail merge; mail server; mail room; mailroom; mail sorting; post room; posting entries; post~ entries
    posting journals; ledger postings; posting keys; post-operative; blog post strategy; forwarding agent^; freight forwarder^; freight forwarding
    call forwarding; port forwarding; mail forwarding; forward contract^; forward rates; carry-forward; shared services; shared care
    shared ownership; share price; share capital; shared drive for; tender submission^; bid submission^; planning submission^
    regulatory submission^; patent submissions; script editor; shell script^; test script^; call script^; film stock; film studies; film crew
    film processing; tape library; tape backup^; duct tape; tape measure; track maintenance; menu engineering; drop-down menu; plan approval
    floor plan financing; care plan audit; lesson observation cycle; presentation layer; slide scanner^; slide gate; microscope slide^
    slide staining; evacuation slide; evacuation slides; attachment in the; attachments in the; attachments to tickets; attachments to the ticket
    attachments to invoices; missing attachments; lost attachments; attachments on invoices; attachments from patients; attachments from customers
    attachments from clients; attachments from suppliers; attachments from students; users ' attachments; customer attachments
    enclosed courtyards; portfolio sampling; link clicks; link tracking
    `,
  },
  'company-material': {
    why: 'What the house itself sent, gave, wrote or showed.',
    members: `
    your brochure^; your brochures; your catalogue^; your catalog^; your leaflet^; your flyer^; your flier^; your prospectus; your booklet
    your handbook; your staff handbook; your employee handbook; your welcome booklet; your magazine; your newsletter; your bulletin
    your house journal; your journal; your in-house magazine; your customer magazine; your staff magazine; your alumni magazine
    your parish magazine; your annual report; your annual reports; your annual review; your sustainability report; your impact report
    your quarterly report; your latest report; your half-year report; your investor presentation; your investor deck; your prospectus for
    your press release^; your press kit; your press pack; your media kit; your website; your web site; your site; your homepage; your web page
    your page; your careers page; your career page; your jobs page; your about page; your team page; your staff page; your company page
    your product page; your landing page; your faq; your faqs; your portal; your careers portal; your candidate portal; your applicant portal
    your application portal; your blog; your blog post^; your company blog; your engineering blog; your tech blog; your podcast
    your youtube channel; your youtube video; your channel; your instagram; your instagram page; your linkedin page; your linkedin post^
    your linkedin; your facebook page; your twitter feed; your github; your github page; your github repo; your github organisation; your repo
    your repository; your open-source repo; your codebase; your documentation; your docs; your developer docs; your api docs
    your api documentation; your wiki; your knowledge base; your manual; your manuals; your style guide; your brand guidelines; your brand book
    your design system; your playbook; your guidelines; your guideline; your protocol^; your policy; your policies; your code of conduct
    your mission statement; your vision statement; your strategy paper; your strategy document; your white paper^; your whitepaper^
    your case study; your case studies; your article^; your paper^; your recent paper; your latest paper; your book; your book on; your chapter
    your talk; your lecture; your keynote; your ted talk; your webinar; your slides; your slide deck; your deck; your pitch deck
    your presentation; your powerpoint; your handout^; your video; your videos; your short film; your image film; your company video
    your recruitment video; your recruiting video; your virtual tour; your trailer; your showreel; your portfolio; your catalogue of
    your lookbook; your spring catalogue; your menu; your menus; your wine list; your drinks list; your tasting menu; your recipe book
    your cookbook; your programme; your season programme; your season brochure; your concert programme; your exhibition guide
    your exhibition catalogue; your sample^; your samples; your sample box; your product sample^; your test product; your demo; your demo version
    your trial account; your test account; your app; your pack; your information pack; your info pack; your candidate pack; your applicant pack
    your application pack; your recruitment pack; your job pack; your welcome pack; your starter pack; your press folder; your folder
    your documents; your document; your papers; your files; your file; your pdf; your attachment^; your attachments; your enclosure^
    your enclosures; your link^; your links; your zoom link; your teams link; your meeting link; your calendar link; your calendly
    your calendly link; your booking link; your scheduling link; your doodle; your doodle poll; your dropbox link; your drive link
    your download link; your upload link; your survey link; your form^; your forms; your application form^; your reference form; your referee form
    your consent form^; your health form; your equal opportunities form; your monitoring form; your questionnaire^; your survey
    your feedback form; your expense form; your travel form; your expenses form; your checklist; your timetable; your itinerary; your agenda
    your interview schedule; your directions; your map; your site map; your site plan; your floor plan; your route description; your parking plan
    your visitor leaflet; your job description; your job ad; your job advert; your job advertisement; your advert; your advertisement; your ad
    your vacancy notice; your posting; your job posting; your listing; your job listing; your person specification; your job spec
    your role profile; your spec; your job profile; your competency framework; your org chart; your organisation chart; your organogram
    your invitation letter; your memo; your card; your business card; your draft contract; your nda; your confidentiality agreement
    your privacy notice; your data protection notice; your terms and conditions; your data sheet; your datasheet^; your spec sheet
    your specification; your specifications; your drawing^; your drawings; your schematic^; your dataset; your data set; your spreadsheet
    your template^; your scorecard; your dashboard; your roadmap; your backlog; your test task; your test case; your case brief; your task sheet
    your exercise; your exercise sheet; your assignment; your take-home; your coding challenge; your coding test; your puzzle; your scenario
    your script; your sheet music; your excerpt list; your audition list; your repertoire list; your lesson plan; your syllabus; your curriculum
    your scheme of work; your reading list; your prospectus and; your ofsted report; your inspection report; your cqc report
    your care plan template; your formulary; your induction booklet; your safety leaflet; your safety sheet; your visitor rules
    your hygiene rules; your goody bag; your gift bag; your tote bag; your notebook; your lanyard; your visitor badge; the pack you sent
    the pack you gave; the pack you gave me; the pack you emailed; the pack you posted; the pack you handed; the candidate pack
    the candidate pack you; the information pack; the information pack you; the info pack; the recruitment pack; the application pack
    the applicant pack; the joining pack you; the welcome pack you; the folder you gave; the folder you gave me; the folder you sent
    the folder you shared; the folder you handed; the brochure you; the brochure you gave; the brochure you gave me; the brochure you sent
    the brochure you handed; the brochure in; the brochure at reception; the booklet you; the booklet you gave; the booklet you gave me
    the booklet you sent; the leaflet you; the leaflet you gave; the leaflet you gave me; the leaflet at; the catalogue you
    the catalogue you gave; the catalogue you sent; the catalog you; the magazine you; the magazine you gave; the newsletter you
    the newsletter you sent; the report you; the report you sent; the report you gave; the report you mentioned; the report you shared
    the annual report you; the white paper you; the whitepaper you; the paper you; the paper you sent; the paper you mentioned
    the paper you recommended; the paper you lent; the article you; the article you sent; the article you shared; the article you mentioned
    the article you recommended; the article you forwarded; the book you; the book you lent; the book you lent me; the book you recommended
    the book you mentioned; the book you gave; the podcast you; the podcast you mentioned; the podcast you recommended; the talk you
    the talk you mentioned; the talk you recommended; the video you; the video you sent; the video you showed; the video you showed me
    the video you mentioned; the video you shared; the film you; the film you showed; the clip you; the clip you showed; the clip you sent
    the slides you; the slides you sent; the slides you showed; the slides you shared; the slide you showed; the deck you; the deck you sent
    the deck you showed; the deck you shared; the deck you walked; the presentation you; the presentation you gave; the presentation you sent
    the presentation you showed; the presentation you shared; the link you; the link you sent; the link you sent me; the link you shared
    the link you gave; the link you gave me; the link you emailed; the link you posted; the link you included; the link you provided
    the link in your; the link in your email; the link in your mail; the link in your message; the link in the invitation; the links you
    the links you sent; the links you shared; the links in your; the zoom link; the zoom link you; the teams link; the teams link you
    the meeting link; the dial-in; the dial-in details; the login you; the login you sent; the access you; the access code you; the code you sent
    the password you; the attachment you; the attachment you sent; the attachment to your; the attachment in your; the attachments you
    the attachments you sent; the attachments to your; the attachments in your; the enclosure with your; the enclosures with your
    the enclosed form; the enclosed forms; the enclosed leaflet; the enclosed brochure; the form you; the form you attached; the form you sent
    the form you sent me; the form you gave; the form you gave me; the form you enclosed; the form you emailed; the form you handed
    the form you provided; the forms you; the forms you attached; the forms you sent; the forms you gave; the forms you enclosed
    the forms you emailed; the form attached to; the form in your; the questionnaire you; the questionnaire you sent; the questionnaire you gave
    the questionnaire you attached; the survey you; the survey you sent; the survey link; the checklist you; the checklist you sent
    the checklist you gave; the template you; the template you sent; the template you gave; the template you attached; the template you provided
    the spreadsheet you; the spreadsheet you sent; the spreadsheet you showed; the spreadsheet you shared; the sheet you; the sheet you gave
    the sheet you gave me; the sheet you handed; the sheet you sent; the file you; the file you sent; the file you shared; the file you attached
    the files you; the files you sent; the files you shared; the document you; the document you sent; the document you gave
    the document you shared; the document you attached; the document you showed; the documents you; the documents you sent; the documents you gave
    the documents you attached; the documents you shared; the documents you handed; the papers you; the papers you sent; the papers you gave
    the papers you handed; the pdf you; the pdf you sent; the pdf you attached; the material you; the material you sent; the material you gave
    the material you shared; the material you provided; the materials you; the materials you sent; the materials you gave
    the materials you shared; the materials you provided; the information you; the information you sent; the information you gave
    the information you shared; the information you provided; the details you sent; the details you gave; the details you shared
    the details you provided; the data you; the data you sent; the data you gave; the data you shared; the data you showed; the dataset you
    the dataset you sent; the dataset you provided; the figures you; the figures you sent; the figures you gave; the figures you showed
    the numbers you; the numbers you showed; the numbers you shared; the chart you; the chart you showed; the graph you; the graph you showed
    the diagram you; the diagram you drew; the diagram you showed; the diagram on your; the sketch you; the sketch you drew; the sketch you showed
    the drawing you; the drawing you showed; the drawings you; the drawings you showed; the drawings you sent; the plans you; the plans you showed
    the plans you sent; the plan you; the plan you showed; the plan you showed me; the plan on the wall; the map you; the map you sent
    the map you gave; the directions you; the directions you sent; the timetable you; the timetable you sent; the timetable you gave
    the itinerary you; the agenda you; the agenda you sent; the schedule you; the schedule you sent; the photo you; the photo you showed
    the photos you; the photos you showed; the photos you sent; the pictures you; the pictures you showed; the pictures on your
    the photos in your; the photos on your; the sample you; the sample you gave; the sample you gave me; the sample you showed
    the sample you sent; the samples you; the samples you gave; the samples you showed; the samples you sent; the prototype you
    the prototype you showed; the prototype on your; the demo you; the demo you gave; the demo you showed; the demo you sent; the demo account
    the test account you; the trial account; the trial account you; the trial login; the recipe you gave; the recipe you showed; the menu you
    the menu you gave; the menu you showed; the menu you sent; the menu on your; the wine list you; the score you; the score you sent
    the score you gave; the excerpts you; the excerpts you sent; the sides you; the sides you sent; the script you; the script you sent
    the scene you; the scene you sent; the brief you; the brief you sent; the brief you gave; the brief you gave me; the case you
    the case you sent; the case you gave; the case study you; the case study you sent; the case study you gave; the case study you showed
    the task you; the task you sent; the task sheet; the exercise you; the exercise you sent; the exercise sheet; the exercise sheet you
    the assignment you; the assignment you sent; the test you; the test you sent; the puzzle you; the scenario you; the scenario you sent
    the code you; the code you showed; the repo you; the repo you shared; the repo you sent; the repository you; the repository you shared
    the ticket you; the ticket you showed; the dashboard you; the dashboard you showed; the dashboard you showed me; the screenshot you
    the screenshots you; the nda; the nda you; the nda you sent; the signed nda; nda you sent; nda i signed; an nda; nda; ndas
    non-disclosure agreement; non-disclosure; confidentiality agreement; confidentiality form; confidentiality clause
    the confidentiality agreement; the consent form; the consent form you; the consent forms; the privacy form; the data protection form
    the privacy notice; the health questionnaire you; the medical form you; the reference form; the reference form you; the referee form you
    the expenses form; the expenses form you; the expense form; the expense form you; the travel form; the travel expense form
    the reimbursement form; the claim form you; the application form; the application form you; the equal opportunities form; the monitoring form
    the dbs form; the dbs form you; the disclosure form; the vetting form; the vetting forms; the security form; the visitor form
    the registration form; the registration form you; the candidate form; the candidate questionnaire; the pre-interview questionnaire
    the availability form; the availability sheet; the doodle; the doodle poll; the poll you sent; the calendar invite; the calendar invitation
    the invite you sent; the invitation you; the invitation you sent; the invitation letter; the invitation email; the confirmation you
    the confirmation you sent; the confirmation email; the email you; the email you sent; the email you forwarded; the email you wrote
    the message you; the message you sent; the message you left; the letter you; the letter you sent; the letter you wrote; the note you
    the note you sent; the note you left; the card you; the card you gave; the card you gave me; the business card you; the contract you
    the contract you sent; the offer you sent; the draft you; the draft you sent; the job description; the job description you
    the job description you sent; the job ad; the job advert; the job advertisement; the job posting; the vacancy notice; the vacancy text
    the person specification; the person spec; the role profile; the role description; the job spec; the spec you; the spec you sent
    the specification you; the specification you sent; the specs you; the data sheet you; the datasheet you; the manual you; the manual you gave
    the manual you showed; the handbook you; the handbook you gave; the handbook you sent; the handbook you showed; the guide you
    the guide you sent; the guide you gave; the guidelines you; the guidelines you sent; the protocol you; the protocol you sent
    the protocol you showed; the policy you; the policy you sent; the policies you; the strategy you; the strategy paper you
    the strategy you sent; the org chart you; the org chart you showed; the list you; the list you sent; the list you gave; the list you gave me
    the reading list you; the notes you; the notes you sent; the notes you gave; the minutes you; the book on your desk; the poster in your
    the poster on your; the display in your; the display at your; the display in the lobby; the display in the foyer; the exhibition in your
    the wall in your; the noticeboard in your; the board in your; the whiteboard in your; the model in your; the model in the lobby
    the photographs in your; the plaque in your; the sign in your; the gift you; the gift bag; the tote bag you; the notebook you gave
    the mug you; the loaf you; the loaf you gave; the bottle you; the cheese you; the jar you; the seeds you; the cutting you gave
    the tasting you; the tour you; the recording you; the recording you sent; the recording you played; the track you; the track you played
    the song you; you sent; you sent me; you sent me the; you sent over; you sent along; you sent across; you sent through; you sent round
    you sent out; you sent us; you sent with; you sent with your; you sent before; you sent before the; you sent in advance; you sent ahead
    you sent afterwards; you sent after; you sent after the; you sent yesterday; you had sent; you have sent; you have sent me; you've sent
    you've sent me; you kindly sent; you kindly sent me; that you sent; which you sent; you emailed; you emailed me; you mailed; you mailed me
    you posted to me; you attached; you attached to; you attached to your; you had attached; you have attached; you've attached; you enclosed
    you enclosed with; you had enclosed; you have enclosed; you included; you included in; you included with; you appended; you forwarded
    you forwarded me; you forwarded to me; you had forwarded; you have forwarded; you shared; you shared with me; you shared with us
    you shared on; you shared on screen; you shared your screen; you have shared; you've shared; you linked; you linked to; you linked in
    you linked me to; you pointed me to; you referred me to; you recommended; you recommended to me; you suggested i read; you suggested reading
    you lent me; you lent; you gave me; you gave me to; you gave me to read; you gave me a copy; you gave out; you gave to; you had given me
    you have given me; you handed me; you handed over; you handed out; you handed to me; you passed round; you passed on to; you showed me
    you showed us; you showed on; you showed at; you showed in; you had shown me; you walked me through; you talked me through
    you took me through; you presented at; you played me; you played us; you left with me; you provided; you provided me; you provided with
    you had provided; you have provided; you've provided; you supplied; you supplied me; you made available; you uploaded; you uploaded for
    you put online; you published; you published in; you published on; you published last; you posted on; you wrote; you wrote about; you wrote in
    you wrote for; you authored; you co-authored; your colleague sent; your colleague sent me; your colleague gave me; your colleague showed me
    your colleague forwarded; your assistant sent; your assistant sent me; your assistant emailed; your assistant forwarded; your assistant gave
    your secretary sent; your secretary emailed; your secretary gave; your recruiter sent; your recruiter sent me; your recruiter forwarded
    your office sent; your office sent me; your office emailed; your hr sent; your hr team sent; your hr department sent; your hr colleague sent
    hr sent; hr sent me; hr emailed; hr emailed me; hr attached; hr forwarded; hr gave me; your team sent; your team sent me; your team shared
    your team published; your reception gave me; your receptionist gave; your receptionist handed; from your website; on your website
    on your site; on your page; on your careers page; on your homepage; on your portal; on your blog; on your channel; on your instagram
    on your linkedin; on your wall; on your shelf; on your shelves; in your brochure; in your catalogue; in your report; in your annual report
    in your newsletter; in your magazine; in your paper; in your article; in your book; in your talk; in your email; in your mail; in your message
    in your letter; in your advert; in your ad; in your job ad; in your posting; in your job description; in your presentation; in your slides
    in your deck; in your video; in your documentation; in your docs; in your repo; in your showroom; in your lobby; in your foyer
    in your gallery; in your display; in your archive; from your brochure; from your report; from your annual report; from your catalogue
    from your presentation; from your slides; from your paper; from your talk; from your newsletter; from your email; attached to your
    attached to your email; attached to your mail; attached to your message; attached to your letter; enclosed with your; enclosed in your
    linked in your; linked from your; the advert you; the posting you; your numbers in; your figures for; your email had
    the attachments with your; your contract template; your test paper; your invitation pdf; your invitation said; in your invitation
    `,
  },
};
