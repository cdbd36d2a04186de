import type { WordClasses } from '../lexicon.ts';

/** Words that carry the ordinary business of a follow-up: who, what was done, when, how, and the courtesies around it. */
export const general: WordClasses = {
  'reader-people': {
    why: 'The people written to, and those who decide with them.',
    members: `
    your team; your teams; your whole team; your entire team; your wider team; your small team; your excellent team; your fine team
    your engineering team; your sales team; your design team; your nursing team; your teaching team; your kitchen team; your finance team
    your legal team; your data team; your people team; your leadership team; your management team; your senior team; your clinical team
    your research team; your support team; your marketing team; your product team; your project team; your site team; your warehouse team
    your recruitment team; your hr team; your talent team; your colleague^; your staff; your people; your firm; your company; your organisation
    your organization; your department; your practice; your school; your hospital; your clinic; your ward; your unit; your studio; your agency
    your office; your chambers; your lab; your laboratory; your institute; your college; your university; your faculty; your charity; your trust
    your council; your bank; your restaurant; your hotel; your store; your shop; your branch; your garage; your workshop; your factory; your plant
    your mill; your yard; your depot; your warehouse; your farm; your orchestra; your theatre; your theater; your museum; your gallery; your library
    your newsroom; your editor; your publication; your ministry; your mission; your embassy; your brigade; your station; your force; your fleet
    your board; your panel; your committee; your partner; your partners; your co-founder^; your founder^; your director^; your managing director
    your chief; your ceo; your cto; your cfo; your coo; your cmo; your ciso; your vp; your head of; your manager^; your supervisor^; your foreman
    your principal; your headteacher; your deputy; your bursar; your registrar; your dean; your professor; your supervisor; your chef; your head chef
    your sous chef; your matron; your sister in charge; your consultant^; your nurses; your midwives; your doctors; your teachers; your engineers
    your developers; your designers; your drivers; your welders; your fitters; your electricians; your technicians; your analysts; your lawyers
    your associates; your accountants; your auditors; your recruiter^; your assistant^; your secretary; your receptionist; your office manager
    your executive assistant; your pa; your successor; your predecessor; the panel; the interview panel; the hiring panel; the selection panel
    the appointments panel; the recruitment panel; the whole panel; panel member^; members of the panel; other panel members; fellow panel members
    the panellists; the panelists; panellist^; panelist^; chair of the panel; panel chair; the committee; the search committee
    the selection committee; the hiring committee; the appointments committee; the appointment committee; the admissions committee; committee member^
    members of the committee; chair of the committee; committee chair; the board; the interview board; the selection board; the appointments board
    the board of governors; the board of trustees; the board of directors; the governors; the school governors; chair of governors; governor^
    the governing body; the trustees; trustee^; chair of trustees; the directors; director^; managing director; executive director; artistic director
    music director; medical director; clinical director; nursing director; director of nursing; director of studies; director of people
    director of operations; finance director; hr director; technical director; creative director; art director; sales director; site director
    plant director; programme director; program director; regional director; country director; station director; the jury; the judges; the assessors
    assessor^; the examiners; external assessor; the interviewers; interviewer^; my interviewer; my interviewers; both interviewers
    the three interviewers; the two interviewers; the hiring manager; hiring manager^; hiring team; the hiring team; hiring partner; hiring lead
    hiring authority; hiring authorities; hiring board; the recruiter; recruiter^; the recruiters; recruiting team; recruiting coordinator
    recruitment team; recruitment manager; recruitment officer; recruitment consultant; recruitment adviser; recruitment advisor; recruitment partner
    recruitment coordinator; recruitment lead; recruitment agency; recruitment agent; headhunter^; head hunter^; search firm; search consultant
    executive search; talent team; talent partner; talent acquisition; talent acquisition team; talent acquisition partner; talent acquisition manager
    talent manager; talent lead; people team; people partner; people manager; people operations; people ops; people and culture; head of people
    chief people officer; hr; hr team; hr department; hr manager; hr partner; hr business partner; hr officer; hr adviser; hr advisor; hr generalist
    hr assistant; hr colleague^; hr lead; human resources; human resources team; human resources department; human resources manager
    human resources officer; personnel; personnel department; personnel office; personnel officer; personnel manager; staffing team; staffing office
    staffing manager; staffing coordinator; resourcing team; resourcing officer; resourcing partner; the partners; senior partner^; managing partner^
    founding partner^; equity partner^; name partner; partner in charge; the partnership; the founders; the founder; founder^; co-founder^; cofounder^
    the owner; owner^; the owners; the proprietor; proprietor^; the proprietors; the family who own; the ceo; chief executive; chief executive officer
    chief technology officer; chief operating officer; chief financial officer; chief medical officer; chief nursing officer; chief nurse
    chief of staff; chief engineer; chief architect; chief scientist; chief editor; chief pilot; chief officer; chief constable; chief fire officer
    chief of surgery; chief resident; vice president; vice-president; senior vice president; the principal; principal^; vice principal; vice-principal
    deputy principal; assistant principal; headteacher^; head teacher^; headmaster; headmistress; deputy head^; deputy headteacher; assistant head^
    head of school; head of department; head of year; head of faculty; head of sixth form; head of maths; head of science; head of english
    head of music; head of primary; head of key stage; head of section; head of unit; head of service; head of nursing; head of midwifery
    head of therapy; head of care; head of engineering; head of product; head of design; head of data; head of marketing; head of sales
    head of finance; head of legal; head of compliance; head of operations; head of research; head of security; head of programmes
    head of collections; head of learning; head of department there; head of your; the dean; dean^; associate dean; provost; vice-chancellor
    vice chancellor; chancellor; rector; bursar^; department chair; chair of the department; principal investigator; the pi; lab head; group leader
    lab manager; research lead; programme manager; program manager; programme lead; senco; designated safeguarding lead; ward manager
    the ward manager; ward sister; the ward sister; sister in charge; charge nurse; nurse in charge; nurse manager; nurse in charge there; lead nurse
    senior nurse; senior sister; matron; the matron; the consultant; consultant^; lead consultant; clinical lead; clinical supervisor
    practice manager; the practice manager; practice owner; practice partner^; gp partner^; lead gp; lead pharmacist; superintendent pharmacist
    chief pharmacist; pharmacy manager; care manager; registered manager; home manager; service manager; team manager; deputy manager
    assistant manager; general manager; operations manager; office manager; store manager; shop manager; branch manager; area manager
    regional manager; district manager; line manager; duty manager; floor manager; front of house manager; restaurant manager; hotel manager
    bar manager; kitchen manager; events manager; event manager; head chef; executive chef; the chef; chef patron; chef-patron; sous chef; sommelier
    maitre d; maître d; head housekeeper; housekeeping manager; head gardener; estate manager; farm manager; herd manager; head keeper; head stockman
    vineyard manager; head winemaker; head brewer; production manager; plant manager; works manager; factory manager; mill manager; quality manager
    maintenance manager; engineering manager; site manager; project manager; project director; contracts manager; construction manager; yard manager
    depot manager; transport manager; fleet manager; warehouse manager; logistics manager; supply chain manager; procurement manager; shift manager
    shift leader; shift supervisor; shift lead; supervisor^; team leader^; team lead; team leads; tech lead; technical lead; engineering lead
    design lead; product lead; data lead; delivery lead; scrum master; product manager^; product owner; account director; account manager
    sales manager; marketing manager; brand manager; finance manager; audit manager; tax partner; audit partner; credit manager; risk manager
    compliance officer; foreman; forewoman; foreperson; ganger; chargehand; charge hand; clerk of works; quantity surveyor there; superintendent
    inspector in charge; sergeant in charge; commanding officer; station manager; station officer; watch manager; crew manager; fleet captain
    harbour master; harbormaster; port manager; base manager; chief steward; purser; editor; editor-in-chief; editor in chief; managing editor
    news editor; section editor; commissioning editor; features editor; executive producer; showrunner; casting director; concertmaster
    orchestra manager; company manager; stage manager; artistic directors; curator^; chief curator; head curator; museum director; librarian in charge
    head librarian; chief librarian; city librarian; council officer^; town clerk; county officer; senior officer; ministry official^; embassy staff
    consul; ambassador; bishop; the vicar; parish council; church council; church wardens; churchwarden^; the diocese; the rabbi; the synagogue board
    mosque committee; temple committee; parent representative^; student representative^; pupil panel; student panel; pupil council
    service user^ on the panel; lay member^; union representative on the; your colleagues on the; you and your colleagues; you and your team
    you and the panel; you and the team; you and the committee; you and the board; you and your panel; you and your partners; you both; both of you
    each of you; everyone i met; everybody i met; everyone i spoke to; everyone there; everyone at; all those i met; people i met; team i met
    the people i met; staff i met; colleagues i met; colleagues on the panel; the team there; the staff there; the nurses there; ward manager there
    the manager there; the team at; the staff at; the people at; the folk at; your colleagues at; decision maker^; decision-maker^; those deciding
    those who decide; whoever decides; senior management; senior leadership; senior leadership team; leadership team; management team; executive team
    executive committee; exco; slt; management board; works council; betriebsrat; the leadership; upper management; the management; the employer
    prospective employer; potential employer; the client; the end client; the agency; the school; the hospital; the trust; the company; the firm
    the organisation; the organization; the department; the practice; the store; the studio; the lab; the faculty; the university; the college
    the council; the charity; the ministry; the bureau; the front desk; the receptionist; receptionist^; the secretary; the assistant
    executive assistant; personal assistant; coordinator^; scheduling coordinator; interview coordinator; scheduler; administrator^
    school administrator; department administrator; clerk; practice manager's clerk; senior clerk; chambers clerk; clerks room; the security guard
    the student who showed; the apprentice who showed; the nurse who showed; the colleague who showed; the engineer who showed; who interviewed me
    who showed me round; who showed me around; who met me; who greeted me
    `,
  },
  'third-services': {
    why: 'Outsiders one deals with in private life: banks, landlords, schools, movers, authorities.',
    members: `
    landlord^; landlady; landladies; my landlord; my landlady; our landlord; the landlord; letting agent^; lettings agent^; letting agency
    lettings agency; rental agent^; rental agency; rental office; leasing agent^; leasing office; property manager^; property management company
    housing association; housing office; housing officer; housing department; housing benefit office; tenancy; tenancy agreement; tenancy deposit
    the lease; my lease; our lease; lease agreement; rental agreement; rental contract; our rent; my rent; rental deposit; flat deposit
    deposit on a flat; deposit on the flat; security deposit; deposit on an apartment; deposit on a house; sublet; sublease; estate agent^
    estate agency; estate agents; realtor^; real estate agent^; real-estate agent^; real estate agency; broker's fee; house viewing^; flat viewing^
    flat hunting; flat-hunting; house hunting; house-hunting; apartment hunting; apartment-hunting; relocation agent^; relocation agency
    relocation company; relocation firm; relocation consultant; conveyancer^; conveyancing; solicitor^; my solicitor; our solicitor
    conveyancing solicitor; notaries; the notary; notary public; surveyor for the house; house survey; home survey; land registry; title deeds; escrow
    completion date; exchange contracts; exchange of contracts; chain-free; mortgage; mortgages; my mortgage; our mortgage; mortgage adviser
    mortgage advisor; mortgage broker^; mortgage lender; mortgage company; mortgage application; mortgage offer; mortgage approval
    mortgage in principle; lender^; the lender; building society; the bank; my bank; our bank; bank manager^; bank account; bank loan; bank branch
    loan officer; loan company; car loan; student loan; student loans company; credit union; credit card company; credit agency; credit check
    debt adviser; debt collector^; debt agency; financial adviser; financial advisor; pension provider; pension fund administrator; tax office
    tax adviser; tax advisor; tax consultant; accountant of mine; my accountant; hmrc; irs; inland revenue; revenue office; finanzamt; social security
    social security office; benefits office; job centre; jobcentre; jobcentre plus; job center; unemployment office; unemployment agency
    employment office; employment agency; labour office; labor office; arbeitsamt; arbeitsagentur; agentur für arbeit; pôle emploi; pole emploi
    france travail; centrelink; service canada; dwp; department for work; work coach; work coaches; careers adviser; careers service; career centre
    career center; probation officer; social worker of mine; citizens advice; citizens ' advice; ombudsman; insurer^; my insurer; insurance company
    insurance broker^; home insurance; car insurance; health insurer; health insurance company; krankenkasse; school; schools; our school; new school
    new schools; school place^; school places; school admissions; admissions office; admissions officer; admissions team; school office; school run
    school fees office; school uniform; lycée; lycee; pre-school; nursery place^; nursery school; kindergarten place; kita; kita-platz; crèche; creche
    daycare place; childminder^; child-minder; nanny; nannies; au pair; au-pair; babysitter^; after-school club; after school club; breakfast club
    holiday club; summer camp; university admissions; college admissions; catchment area; school catchment; school district; parent-teacher; pta
    head teacher of; language course for; driving instructor; dvla; dmv; licensing office; licence office; vehicle registration office; mot garage
    car dealer^; car dealership; leasing company; car hire; car rental company; rental car; embassy; embassies; the embassy; consulate^; the consulate
    consular office; consular section; high commission; visa office; visa application centre; visa centre; visa officer; visa section; vfs; vfs global
    immigration; immigration office; immigration officer; immigration lawyer^; immigration solicitor; immigration adviser; immigration attorney
    immigration authorities; home office; ukvi; uscis; ircc; migration office; migration agent; migration agency; migrationsverket; ausländerbehörde
    auslaenderbehoerde; préfecture; prefecture; foreigners office; foreigners ' office; aliens police; residence permit office; residence permit
    work permit office; passport office; registry office; register office; standesamt; bürgeramt; buergeramt; town hall; city hall; municipality
    gemeente; rathaus; mairie; ayuntamiento; kommune; council tax; council tax office; electoral roll; citizens office; population register
    ward office; kuyakusho; police clearance; police certificate; police station; criminal records bureau; dbs; background check company
    screening company; vetting agency; court office; family court; registrar of births; removal firm^; removal company; removal companies; removal men
    removal van; removals firm; removals company; mover^; the movers; moving company; moving companies; moving firm; moving van; moving truck
    moving boxes; packing boxes; shipping company; shipping container; shipping agent; freight forwarder for; storage unit; storage company
    self-storage; storage facility; van hire; hire van; u-haul; man with a van; man and van; pet relocation; pet passport; pet transport; cattery
    catteries; kennel^; the kennels; boarding kennels; our vet; my vet; veterinary practice; dog walker^; dog sitter; house sitter; house-sitter
    pet sitter; clinic; the clinic; clinics; fertility clinic; antenatal clinic; hospital appointment; my doctor; our doctor; my gp; our gp
    gp surgery; gp practice; family doctor; general practitioner; paediatrician; pediatrician; my dentist; our dentist; dental appointment
    physiotherapist of mine; my physio; my consultant; my oncologist; my cardiologist; my surgeon; my specialist; my midwife; midwife appointment
    health visitor; district nurse for; care home for; nursing home for; carer for my; carers for; home help; care agency; respite care
    social care team; pharmacist of mine; occupational health provider; medical examiner; the airline; airport transfer; my flight; our flights
    flight booking; plane ticket^; train ticket^; train company; rail company; railcard; season ticket^; season-ticket; bus pass; travel agent^
    travel agency; tour operator; hotel booking; airbnb; serviced apartment; short-let; short let; short-term let; holiday let; hostel; guest house
    guesthouse; b & b; bed and breakfast; temporary accommodation; lodgings; lodger; lodging; flatmate^; flat mate^; flatshare; flat share
    house share; houseshare; roommate^; room mate; housemate^; house mate; spare room ad; student hall; hall of residence; concierge; building manager
    caretaker of our; janitor of our; our neighbours; utility company; utility companies; utility provider; gas company; gas supplier
    electricity supplier; electricity company; electric company; energy supplier; water company; water board; meter reading; meter reader
    broadband provider; internet provider; internet service provider; phone company; phone provider; mobile provider; network provider; sim card
    tv licence; post office; royal mail; postal service; mail redirection; redirect our mail; forwarding address; courier company; plumber^
    our plumber; electrician for the house; builder for our; our builder; painter and decorator; carpet fitter; kitchen fitter; furniture shop
    furniture store; furniture company; cleaner for; cleaning company; end of tenancy clean; window cleaner; gardener for our; handyman; locksmith
    key cutter; tailor; my tailor; dressmaker; shoe shop; uniform shop; uniform supplier; outfitter^; dry cleaner^; dry-cleaner; dry cleaning; barber
    my barber; hairdresser; my hairdresser; nail salon; my gym; gym membership; fitness club; golf club membership; tennis club; football club for
    cricket club; rowing club; allotment society; orchestra at home; choir at home; parish; our parish; the parish; our church; my church; our vicar
    our priest; our pastor; our imam; our rabbi; our temple; our mosque; our synagogue; wedding venue; wedding planner; caterer^ for; photographer for
    jeweller; jeweler; undertaker; undertakers; translator of my; sworn translator; certified translation office; apostille office; university office
    examination board; exam board; registrar's office; registry of; nursing council; nmc; gmc; hcpc; licensing board; licensing authority; bar council
    law society; teaching council; medical council; engineering council; chamber of commerce; trade union; my union; union rep; union representative
    sponsor of my visa; scholarship office; scholarship board; grant office; funding body; funding agency; student finance; car park company
    parking permit office; resident's parking; residents ' parking; congestion charge; customs office; customs officer; customs broker; border control
    tax authority; tax authorities; our local council; borough council; fire brigade inspection; health department; environmental health
    food inspector; licensing committee; licensing department; bailiffs; court bailiff; repossession company; pawnbroker^; money lender; moneylender
    loan shark; wholesaler of mine; supplier of mine; recruitment agency of mine; my agent; my agency; my current agency; literary agent
    `,
  },
  family: {
    why: 'Kin of the writer or of others.',
    members: `
    wife; wives; my wife; my wife's; my dear wife; our wives; wife and i; wife and children; wife and kids; wife and daughter; wife and son; husband
    husbands; my husband; my husband's; husband and i; husband and children; husband and kids; my partner; my partner's; partner and i
    partner and children; life partner; civil partner; domestic partner; my other half; my better half; my spouse; spouse; spouse and children; fiancé
    fiance; fiancée; fiancee; my fiancé; my fiance; my fiancée; my fiancee; betrothed; my intended; my bride; bride-to-be; groom-to-be; bridegroom
    newlyweds; my boyfriend; my girlfriend; boyfriend; girlfriend; my ex-wife; my ex-husband; my former wife; my former husband; ex-wife; ex-husband
    late wife; late husband; my late wife; my late husband; my late father; my late mother; my late parents; widow; widower; my missus; the missus
    my hubby; hubby; hubbie; wifey; kids; my kids; our kids; the kids; two kids; three kids; four kids; five kids; my children; our children
    two children; three children; four children; five children; our child; my child; first child; second child; third child; only child; eldest child
    youngest child; youngest; my youngest; our youngest; our eldest; my eldest; eldest; my oldest; our oldest; middle child; my baby; our baby
    new baby; first baby; second baby; baby daughter; baby son; baby girl; baby boy; newborn; our newborn; our toddler; my toddler; our teenager
    my teenager; my teenagers; teenage son; teenage daughter; our twins; my twins; twin boys; twin girls; son^; sons; my son; my son's; our son
    our sons; my sons; my little boy; my little girl; my little one; our little one; little ones; our little ones; my little ones; daughter^
    my daughter; my daughter's; our daughter; our daughters; my daughters; my boys; our boys; my girls; our girls; my lad; our lad; my lass; our lass
    bairn^; my bairns; wee ones; tamariki; grandchildren; grandchild; my grandchildren; our grandchildren; grandson^; granddaughter^; grandkids
    great-grandchildren; godson; goddaughter; godchild; godchildren; stepson; stepdaughter; stepchildren; stepchild; step-son; step-daughter
    step-children; foster son; foster daughter; adopted son; adopted daughter; adopted child; mother; my mother; my mother's; our mother; mum; my mum
    mum's; mummy; mom; my mom; mom's; mommy; momma; my mam; mammy; my ma; mamma; ammi; amma; maa; mataji; ummi; eomma; nanay; inay; single mum
    single mom; single dad; working mother; working mum; working mom; solo parent; elderly mother; ageing mother; aging mother; father; my father
    my father's; our father; dad; my dad; dad's; daddy; my da; pappa; abbu; appa; bapu; pitaji; tatay; itay; old dad; elderly father; ageing father
    aging father; my parents; our parents; both parents; both my parents; elderly parents; ageing parents; aging parents; parents and siblings
    parents-in-law; mother and father; father and mother; mum and dad; mom and dad; my folks; in-law^; in-laws; my in-laws; the in-laws; our in-laws
    mother-in-law; father-in-law; brother-in-law; sister-in-law; son-in-law; daughter-in-law; mothers-in-law; brothers-in-law; sisters-in-law
    sons-in-law; mother in law; father in law; brother in law; sister in law; stepmother; stepfather; step-mother; step-father; stepmum; stepdad
    stepmom; step-dad; step-mum; stepparent^; stepbrother; stepsister; half-brother^; half-sister^; half brother; half sister; brother; brothers
    my brother; my brother's; my brothers; our brother; elder brother; older brother; younger brother; little brother; big brother; twin brother
    baby brother; sister; sisters; my sister; my sister's; my sisters; our sister; elder sister; older sister; younger sister; little sister
    big sister; twin sister; kid sister; baby sister; sibling^; my siblings; my sibling; our siblings; brothers and sisters; my twin; grandmother^
    my grandmother; grandma^; my grandma; gran; my gran; granny; grannies; my granny; my nan; nanna; nonna; my nonna; my oma; babushka; babcia; abuela
    mi abuela; yiayia; ajji; paati; grandfather^; my grandfather; grandad^; my grandad; granddad; my granddad; grandpa^; my grandpa; gramps; nonno
    my opa; dedushka; dziadek; abuelo; lolo; pappous; nana ji; thatha; ajja; grandparent^; my grandparents; great-grandmother; great-grandfather
    great-grandparents; great grandmother; great grandfather; aunt^; my aunt; auntie; aunty; my auntie; great-aunt; great aunt; tía; khala; chachi
    uncle^; my uncle; great-uncle; great uncle; mama ji; chacha; onkel; cousin^; my cousin; my cousins; second cousin; distant cousin; first cousin
    niece^; my niece; my nieces; nephew^; my nephew; my nephews; nieces and nephews; godmother; godparent^; my godmother; my godfather; legal guardian
    next of kin; my relatives; relatives of mine; distant relative; close relative; kinsman; kinfolk; kith and kin; whānau; whanau; my whānau
    my family; my family's; our family; our family's; whole family; the whole family; entire family; young family; growing family; extended family
    immediate family; close family; family and i; family life; family man; family home; family move; family reasons; family circumstances
    family commitments; family obligations; family responsibilities; family matter^; family emergency; family situation; family member^
    member of my family; members of my family; family of four; family of five; family of three; family of six; family to feed; family to support
    family to provide for; family back home; family abroad; family at home; family with me; family here; family there; head of the family
    head of the household; breadwinner; sole breadwinner; main breadwinner; sole earner; main earner; provider for my; our household; my household
    dependant^; dependent child; my dependants; my dependents; loved one^; my loved ones; those at home; everyone at home; at home with; married
    married couple; i am married; marriage; my marriage; our marriage; wedding; my wedding; our wedding; wedding day; wedding anniversary
    getting married; get~ married; got married; engaged to be married; divorce; divorced; my divorce; maternity leave; paternity leave; parental leave
    adoption leave; family carer; carer for my; care for my; caring for my; caring for his; caring responsibilities; nanny; babysitter
    expecting a baby; expecting our; expecting a child; baby is due; baby on the way; birth of our; birth of my; death in the family; death of my
    lost my father; lost my mother; lost my husband; lost my wife; my father died; my mother died; my father's funeral; my mother's funeral
    my grandmother's funeral; illness in the family; my son's school; my daughter's school; children's school; kids ' school; nursery-age; our dog
    my dog; the dog; our cat; my cat; family pet; family dog; family cat; family holiday; family farm; family business; family firm; family trade
    family bakery; family restaurant; family shop; family tradition; family history; ancestral home; home town; hometown; ancestors; forefathers; heir
    heirs; orphan^; orphaned; my people back home; bridesmaid; bridesmaids; father figure; mother figure
    `,
  },
  'gratitude-words': {
    why: 'Thanks, in any strength.',
    members: `
    thank; thanks; thanked; thanking; thank you; thank you all; thank you both; thank you and; thank you again; thank you once again
    thank you once more; thank you also; thank you too; thank you for; thank you for your; thank you for your time; thank you for the
    thank you for the opportunity; thank you for the chance; thank you for meeting; thank you for seeing; thank you for taking; thank you for speaking
    thank you for talking; thank you for having; thank you for inviting; thank you for considering; thank you for making; thank you for showing
    thank you for explaining; thank you for sharing; thank you for giving; thank you for letting; thank you for arranging; thank you for hosting
    thank you for sparing; thank you for setting; thank you for walking; thank you for answering; thank you for asking; thank you for listening
    thank you for reading; thank you for coming; thank you for being; thank you for such; thank you for an; thank you for this; thank you for that
    thank you for yesterday; thank you for today; thank you for this morning; thank you for this afternoon; thank you for last; thank you so much
    thank you very much; thank you very much indeed; thank you very kindly; thank you kindly; thank you most kindly; thank you sincerely
    thank you warmly; thank you most warmly; thank you most sincerely; thank you indeed; thank you ever so; thank you ever so much; thank you most
    thank you in particular; thank you especially; thank you particularly; thank you personally; thank you properly; thank you most of all
    thank you to; thank you to everyone; thank you to the; thank you to you; thank you to your; thank-you; thank-you note; thank-yous; thank you note
    thank you letter; to thank you; to thank you for; to thank you both; to thank you all; to thank you again; to thank you personally; to thank the
    to thank your; to thank everyone; like to thank; would like to thank; i'd like to thank; wish to thank; i wish to thank; want to thank
    i want to thank; i wanted to thank; wanted to thank; write to thank; writing to thank; i am writing to thank; must thank; i must thank
    should thank; should like to thank; let me thank; allow me to thank; permit me to thank; may i thank; can i thank; can't thank; cannot thank
    cannot thank you enough; can't thank you enough; please thank; kindly thank; please also thank; please thank your; do thank; please pass my thanks
    please pass on my thanks; pass on my thanks; passing on my thanks; pass my thanks; convey my thanks; please convey my thanks; extend my thanks
    please extend my thanks; extend my gratitude; convey my gratitude; express my thanks; express my gratitude; express my appreciation
    express our gratitude; expressing my gratitude; offer my thanks; give my thanks; give thanks; send my thanks; sending my thanks; accept my thanks
    please accept my thanks; accept my sincere thanks; repeat my thanks; renew my thanks; reiterate my thanks; reiterate my gratitude; add my thanks
    owe you thanks; owe you my thanks; owe you a thank; owe my thanks; my thanks; my thanks to; my thanks for; my thanks also; my thanks again
    my thanks go; my thanks go to; my sincere thanks; my sincerest thanks; my warm thanks; my warmest thanks; my best thanks; my grateful thanks
    my heartfelt thanks; my genuine thanks; my deep thanks; my deepest thanks; my profound thanks; my particular thanks; my special thanks
    my personal thanks; my renewed thanks; my belated thanks; belated thanks; my hearty thanks; our thanks; thanks for; thanks for the
    thanks for your; thanks for your time; thanks for taking; thanks for meeting; thanks for having; thanks for seeing; thanks for speaking
    thanks for talking; thanks for chatting; thanks for inviting; thanks for showing; thanks for making; thanks for letting; thanks for sharing
    thanks for explaining; thanks for a; thanks for an; thanks for such; thanks again; thanks again for; thanks once again; thanks once more
    thanks also; thanks too; thanks so much; thanks very much; thanks very much indeed; thanks ever so much; thanks a lot; thanks a million
    thanks a bunch; thanks to you; thanks to you both; thanks to you all; thanks to everyone; thanks to the team; thanks to your; thanks indeed
    thanks kindly; thanks in advance; thanks all; thanks both; thanks everyone; many thanks; many thanks for; many thanks again; many thanks for your
    many thanks to; many thanks indeed; many many thanks; much thanks; warm thanks; warmest thanks; warm thanks for; sincere thanks
    sincere thanks for; sincerest thanks; heartfelt thanks; grateful thanks; hearty thanks; best thanks; big thanks; a big thank you; big thank you
    huge thanks; huge thank you; a huge thank you; a very big thank; special thanks; special thanks to; a special thank you; a special thank
    a word of thanks; a quick word of thanks; a line of thanks; a note of thanks; note of thanks; brief note of thanks; quick note of thanks
    letter of thanks; message of thanks; vote of thanks; words of thanks; with thanks; with many thanks; with sincere thanks; with warm thanks
    with gratitude; with appreciation; in thanks; in gratitude; in appreciation; debt of gratitude; debt of thanks; depth of gratitude
    token of thanks; token of appreciation; token of my appreciation; token of gratitude; gratitude; my gratitude; sincere gratitude; deep gratitude
    deepest gratitude; heartfelt gratitude; profound gratitude; great gratitude; immense gratitude; utmost gratitude; genuine gratitude
    warm gratitude; my sincere gratitude; my deep gratitude; my deepest gratitude; my heartfelt gratitude; full of gratitude; filled with gratitude
    grateful; gratefully; very grateful; so grateful; most grateful; truly grateful; really grateful; deeply grateful; sincerely grateful
    extremely grateful; particularly grateful; especially grateful; genuinely grateful; immensely grateful; enormously grateful; incredibly grateful
    ever grateful; forever grateful; eternally grateful; exceedingly grateful; profoundly grateful; humbly grateful; equally grateful; always grateful
    rather grateful; quite grateful; i am grateful; i'm grateful; i am grateful for; i'm grateful for; i am grateful to; i'm grateful to
    i was grateful; i was grateful for; i remain grateful; i feel grateful; i felt grateful; am grateful; am very grateful; am most grateful
    would be grateful; i would be grateful; should be grateful; i should be grateful; i'd be grateful; grateful for; grateful for your
    grateful for the; grateful for the opportunity; grateful for the chance; grateful for your time; grateful for this; grateful for it; grateful to
    grateful to you; grateful to you both; grateful to you all; grateful to you for; grateful to have; grateful to have had; grateful to have been
    grateful to have met; grateful to be; grateful to be considered; grateful to everyone; grateful to the; grateful to your; grateful that
    grateful that you; gratefulness; thankful; thankfully received; thankfulness; very thankful; so thankful; most thankful; truly thankful
    really thankful; deeply thankful; sincerely thankful; i am thankful; i'm thankful; am thankful; i remain thankful; thankful for; thankful for the
    thankful for your; thankful to; thankful to you; thankful to have; thankful to have had; thankful that; thankful that you; appreciate~
    appreciated; appreciates; appreciating; i appreciate; i appreciate it; i appreciate the; i appreciate your; i appreciate your time
    i appreciate you; i appreciate you taking; i appreciate that; i appreciate that you; i appreciate how; i appreciated; i appreciated the
    i appreciated your; i appreciated it; i appreciated how; i appreciated that; i appreciated hearing; i appreciated meeting; i appreciated being
    i very much appreciate; i very much appreciated; i really appreciate; i really appreciated; i truly appreciate; i truly appreciated
    i sincerely appreciate; i sincerely appreciated; i greatly appreciate; i greatly appreciated; i deeply appreciate; i genuinely appreciate
    i genuinely appreciated; i particularly appreciated; i especially appreciated; i also appreciated; i also appreciate; i do appreciate
    i so appreciate; i so appreciated; i much appreciated; i have appreciated; we appreciate; much appreciated; very much appreciated
    greatly appreciated; really appreciated; truly appreciated; highly appreciated; deeply appreciated; sincerely appreciated; most appreciated
    would be appreciated; is appreciated; is much appreciated; was appreciated; was much appreciated; were appreciated; appreciation; my appreciation
    my sincere appreciation; my deep appreciation; my deepest appreciation; my heartfelt appreciation; my genuine appreciation; sincere appreciation
    deep appreciation; heartfelt appreciation; great appreciation; my appreciation for; appreciation for; appreciation of; appreciative
    appreciatively; very appreciative; most appreciative; appreciative of; appreciative of your; i am appreciative; obliged; much obliged
    very much obliged; greatly obliged; deeply obliged; i am obliged; i'm obliged; am obliged to you; obliged to you; obliged for; obliged to you for
    much obliged for; much obliged to; i am much obliged; should be obliged; would be obliged; ever obliged; indebted; indebted to; indebted to you
    indebted for; deeply indebted; greatly indebted; much indebted; i am indebted; i feel indebted; in your debt; i am in your debt; beholden to
    beholden to you; owe you a debt; owe you a great; acknowledge your; acknowledge with thanks; acknowledge your kindness; with acknowledgement
    acknowledgement; acknowledgment; recognition of your time; recognise the time you; credit to you; credit to your team; means a lot; meant a lot
    means a great deal; meant a great deal; means much to me; meant much to me; mean~ a lot to me; did not go unnoticed; didn't go unnoticed
    not lost on me; not taken for granted; do not take for granted; don't take for granted; don't take lightly; do not take lightly; made my day
    made such a difference; made a difference to me; kind of you; kind of you to; very kind of you; so kind of you; most kind of you; good of you
    good of you to; very good of you; so good of you; really good of you; nice of you; nice of you to; very nice of you; so nice of you
    generous of you; generous of you to; very generous of you; so generous of you; gracious of you; most gracious of you; thoughtful of you
    so thoughtful of you; considerate of you; decent of you; decent of you to; patient of you; big of you; courteous of you; helpful of you
    most helpful of you; you were kind; you were kind enough; you were very kind; you were good enough; you were generous; you were generous with
    you kindly; you so kindly; you very kindly; you generously; you graciously; generous with your time; giving of your time; gave of your time
    giving me your time; gave me your time; gave so freely; your generosity; your kindness; your time; your time and; your time and attention
    your time and consideration; your time today; your time yesterday; your courtesy; your patience; your hospitality; your help; your support
    your assistance; your consideration; your kind consideration; your warm welcome; for your time; for your help; for your kindness
    for your consideration; for your patience; for your interest; for your attention; for your advice; for your guidance; for your support
    for your candour; for your candor; for your honesty; for your openness; for your trust; for your hospitality; for the opportunity
    for the opportunity to; for the chance; for the chance to; for the invitation; for the interview; for the conversation; for the discussion
    for the tour; for the warm welcome; for the welcome; for the coffee; for the tea; for the lunch; for the time; for the time you; for the call
    for the insight; for the feedback; for the advice; for meeting; for meeting me; for meeting with me; for seeing me; for having me; for hosting me
    for inviting me; for interviewing me; for speaking with me; for speaking to me; for talking to me; for talking with me; for taking time
    for taking the time; for sparing the time; for sparing; for making time; for making the time; for finding time; for finding the time
    for giving me; for giving me the; for giving up; for showing me; for showing me round; for showing me around; for walking me through
    for telling me; for explaining; for considering; for considering me; for considering my; for your reply; for your message; for your note
    for your email; for your letter; for your prompt; for the prompt; for getting back; for letting me know; for keeping me; for keeping me informed
    for keeping me posted; for the update; cheers for; cheers for the; ta for; nice one; merci; gracias; grazie; danke; obrigado; obrigada; arigato
    arigatou; xie xie; shukran; shukriya; dhanyavad; dhanyavaad; asante; mahalo; kiitos; takk; dziękuję; spasibo; efharisto; efcharisto; teşekkürler
    todah; terima kasih; salamat; cảm ơn; kamsahamnida; diolch; go raibh maith; ngā mihi; vinaka; ngiyabonga; enkosi; medaase
    `,
  },
  'interest-words': {
    why: 'A wish for the role or the firm, from mild to strong.',
    members: `
    keen; very keen; so keen; really keen; most keen; extremely keen; particularly keen; especially keen; quite keen; still keen; all the keener
    keener; even keener; keener than ever; keen to; keen to join; keen to work; keen to contribute; keen to learn; keen to be; keen to hear
    keen to explore; keen to discuss; keen to see; keen to take; keen to help; keen to start; keen to do; keen to get; keen to move; keen on
    keen on the; keen interest; a keen; keenly; keenly interested; keenness; my keenness; i am keen; i'm keen; i remain keen; remain keen
    am very keen; interest; my interest; my interest in; my strong interest; my continued interest; my continuing interest; my keen interest
    my sincere interest; my genuine interest; my great interest; my enthusiasm; my enthusiasm for; my eagerness; my excitement; my desire; my wish
    my wish to; my commitment to; strong interest; strong interest in; continued interest; continuing interest; keen interest in; sincere interest
    genuine interest; genuine interest in; great interest; great interest in; real interest; real interest in; deep interest; deep interest in
    serious interest; particular interest; particular interest in; special interest; special interest in; active interest; long-standing interest
    longstanding interest; lasting interest; lifelong interest; growing interest; renewed interest; increased interest; personal interest
    professional interest; interest in the role; interest in the position; interest in the job; interest in the post; interest in joining
    interest in working; interest in your; interest in this; interest in being; interest has grown; interest has only grown; interest in you
    interest remains; interest is; express my interest; reaffirm my interest; reiterate my interest; confirm my interest; repeat my interest
    restate my interest; underline my interest; declare my interest; state my interest; my interest remains; remain interested; remain very interested
    still interested; still very interested; i am interested; i'm interested; i am still interested; i am very interested; i'm very interested
    interested; interested in; interested in the; interested in the role; interested in the position; interested in the post; interested in joining
    interested in working; interested in this; interested in your; interested in being; interested in how; interested in learning; interested to
    interested to hear; interested to learn; interested to see; interested to know; very interested; very much interested; most interested
    extremely interested; highly interested; particularly interested; especially interested; really interested; genuinely interested
    seriously interested; deeply interested; truly interested; strongly interested; more interested; even more interested; all the more interested
    more interested than ever; increasingly interested; much interested; of interest; of great interest; of real interest; of particular interest
    interests me most; interested me; interested me most; interesting role; interesting work; very interesting; most interesting; really interesting
    so interesting; particularly interesting; more interesting; interestingly; enthusiastic; enthusiastic about; enthusiastic about the
    enthusiastic to; very enthusiastic; most enthusiastic; really enthusiastic; genuinely enthusiastic; still enthusiastic; equally enthusiastic
    even more enthusiastic; more enthusiastic; all the more enthusiastic; enthusiastic interest; enthusiastically; i am enthusiastic; i'm enthusiastic
    remain enthusiastic; enthusiasm; enthusiasm for; enthusiasm about; enthusiasm for the role; enthusiasm has; great enthusiasm; real enthusiasm
    genuine enthusiasm; full of enthusiasm; with enthusiasm; fired my enthusiasm; confirmed my enthusiasm; reinforced my enthusiasm
    strengthened my enthusiasm; strengthened my interest; reinforced my interest; deepened my interest; increased my interest; confirmed my interest
    sharpened my interest; heightened my interest; further my interest; furthered my interest; cemented my interest; piqued my interest
    piqued my curiosity; sparked my interest; sparked my curiosity; caught my interest; caught my attention; held my attention; captured my interest
    captured my imagination; fired my imagination; roused my interest; aroused my interest; whetted my appetite; whet my appetite; excited
    excited about; excited about the; excited about the role; excited about the prospect; excited about the possibility; excited about the opportunity
    excited about joining; excited about your; excited about what; excited by; excited by the; excited by the prospect; excited by the role
    excited by what; excited by your; excited for; excited at; excited at the; excited to; excited to learn; excited to hear; excited to be
    excited to join; excited to work; excited to contribute; excited to see; very excited; really excited; particularly excited; genuinely excited
    quite excited; most excited; truly excited; even more excited; more excited; more excited than ever; all the more excited; i am excited
    i'm excited; i was excited; i am very excited; remain excited; left excited; came away excited; left me excited; excites; excites me
    excites me most; excites me about; excited me; what excites me; excitement; excitement about; excitement for; real excitement; with excitement
    exciting; exciting role; exciting opportunity; exciting work; exciting challenge; exciting prospect; exciting project; very exciting
    most exciting; really exciting; particularly exciting; more exciting; eager; eager to; eager to join; eager to learn; eager to contribute
    eager to work; eager to hear; eager to take; eager to help; eager to bring; eager for; eagerly; very eager; most eager; really eager
    even more eager; more eager; all the more eager; especially eager; i am eager; i'm eager; remain eager; eagerness; appeal~ to me; appeals
    appeals to me; appeals to me greatly; appeals to me most; appeals to me strongly; appealed; appealed to me; appealed to me most; appealing
    appealing to; appealing to me; very appealing; most appealing; particularly appealing; so appealing; really appealing; especially appealing
    the appeal; the appeal of; great appeal; strong appeal; much of the appeal; attract~; attracts me; attracts me to; attracted me; attracted me to
    attracted to; attracted to the; attracted by; attracted by the; strongly attracted; what attracted me; what attracts me; first attracted me
    attractive role; attractive prospect; attractive opportunity; very attractive; most attractive; particularly attractive; especially attractive
    attraction of; attractions of; drawn to; drawn to the; drawn to your; drawn to this; drawn by; drawn to how; drawn me; particularly drawn
    especially drawn; strongly drawn; much drawn; i am drawn; i was drawn; i'm drawn; what drew me; drew me; drew me to; draws me; draws me to
    what draws me; a real draw; a strong draw; a big draw; pulled towards; passion for; a passion for; my passion; my passion for; real passion
    passionate; passionate about; very passionate; deeply passionate; genuinely passionate; so passionate; still passionate; love the work
    love this work; love of the; love of this; love for; love the idea; loved the idea; love the sound; like the sound; liked the sound; like the idea
    liked the idea; like the look; like what i saw; liked what i saw; liked what i heard; like what you; like the way; liked the way; liked very much
    like very much; much liked; liked how; fascinated; fascinated by; fascinates me; fascinating; fascinating role; fascinating work; fascination
    fascination with; intrigue~; intrigued; intrigued by; intrigued me; intrigues me; very intrigued; intriguing; intriguing role; captivated
    captivated by; enthused; enthused by; enthused about; enthused me; very enthused; enthuses me; enthusing; inspired; inspired by; inspires me
    inspired me; motivated by; motivated to; highly motivated; motivates me; motivated me; motivation for; my motivation; motivation to; energised
    energized; energised by; energized by; energises me; energizes me; invigorated; invigorated by; stimulated by; challenge of; new challenge
    the challenge of; challenge appeals; challenge excites; relish; i relish; would relish; relish the; relish the chance; relish the prospect
    relish the challenge; relish the opportunity; thrive on; thrive in; enjoy~ the challenge; welcome the challenge; welcome the chance
    welcome the opportunity; would welcome the chance; would welcome the opportunity; curious about; curious to; very curious; curiosity
    curiosity about; my curiosity; thrilled; thrilled about; thrilled by; thrilled to; thrilled at; delighted at the prospect; delighted by the
    delighted to join; glad to join; pleased to join; proud to join; proud to work; proud to be; proud to contribute; proud to represent
    honoured to join; honored to join; honoured to work; honored to work; happy to join; would love; would love to; would love the; i would love
    i'd love; i'd love to; i'd love the; would dearly love; should love; i should love; would be delighted; would be thrilled; would be glad
    would be glad to; would be happy; would be pleased; would be proud; would be excited; would be honoured; would be honored; would be keen
    would be eager; would be a pleasure; would be a privilege; would be an honour; would be an honor; would be a joy; would like to join
    would like to work; would like to be; would very much like; very much like to; i would very much; would enjoy; would very much enjoy
    would greatly enjoy; should very much like; should like to; want to work; want to join; want to be; want this; want the role; want the job
    very much want; really want; wish to join; wish to be; wish to work; wish to be considered; hope to join; hope to work; hope to be
    hope to contribute; ambition; ambition to; my ambition; aspiration to; aspire to; aspired to; long wanted; long wanted to; always wanted
    always wanted to; have always wanted; have long wanted; long hoped; have long hoped; long admired; have long admired; i have admired
    admired for years; followed your work; following your work; i have followed; followed with interest; read with interest; with interest
    with great interest; with real interest; listened with interest; ideal role; ideal job; ideal position; ideal next step; ideal opportunity
    ideal place; perfect role; perfect fit; perfect match; perfect next step; dream job; dream role; right role; right role for; right job
    right place; right place for; right fit; right fit for; good fit; good fit for; great fit; great fit for; strong fit; excellent fit; close fit
    natural fit; natural next step; good match; great match; strong match; excellent match; close match; match between; suits me; would suit me
    suited to; well suited; well suited to; ideally suited; ideally suited to; well matched; well matched to; fits with; fits well; fits my
    fit with my; aligns with; aligns with my; aligned with; aligned with my; aligns closely; aligns well; closely aligned; just what i; exactly what i
    exactly the kind; exactly the sort; exactly the type; precisely what i; precisely the kind; what i am looking for; what i'm looking for
    what i have been; what i want to; what i hope to; what i would like; what i enjoy; what i do best; kind of work i; sort of work i; type of work i
    work i want; work i love; work i enjoy; work i would; place i want; place i would; place where i; place i could; kind of place; sort of place
    kind of team; sort of team; kind of company; first choice; my first choice; top choice; my top choice; top of my list; preferred choice
    my preference; strong preference; confirmed my; confirmed for me; confirmed that; confirmed that i; convinced that; convinced me
    convinced me that; more convinced; even more convinced; all the more convinced; more certain; even more certain; surer than; dedicated to
    dedication to; look forward to joining; forward to the possibility; forward to the prospect; forward to the chance; like to be considered
    be considered for; considered for the; wish to remain; remain a candidate; remain in contention; remain under consideration; consider me
    please consider me; put my name forward; opportunity; opportunity to; great opportunity; rare opportunity; wonderful opportunity
    excellent opportunity; fantastic opportunity; unique opportunity; prospect of; possibility of; the possibility of; the prospect of
    idea of working; idea of joining; thought of working; thought of joining; chance to work; chance to join; chance to contribute; chance to build
    chance to learn; chance to help; chance to be part; be part of; to be part of; being part of; become part of; becoming part of; play a part
    play my part; join~ your; join you; joining you; join the team; joining the team; join your team; joining your team; work with you
    working with you; work for you; working for you; work alongside; working alongside; working there; contribute to; contributing to; contribution to
    make a contribution; make a difference; making a difference; adding value; bring my; bring to the; help to build; help build; grow with
    grow with you; learn from you; learn from your
    `,
  },
  'value-verbs': {
    why: 'What people have done at work, across trades.',
    members: `
    lead~; i led; led a; led a team; led the; led teams; led on; built; build~; i built; built a; built the; built up; built from scratch; rebuilt
    rebuild; rebuilding; rebuilds; reduce~; reduced by; reduced from; reduced the; manage~; managed a; managed a team; managed the; co-managed
    i managed; teach~; taught; i taught; co-taught; designed; designed a; designed the; i designed; redesign~; co-designed; shipped; shipped the
    supervise~; i supervised; negotiate~; renegotiate~; nursed; i nursed; weld~; audited; i audited; cut by; cut from; cut the; cut costs; cut waste
    cut waiting; cut downtime; cut turnaround; cut lead times; cut errors; cut the time; cut our; cut overtime; cut scrap; halve~; halved the
    halved our; doubled; doubled the; doubled our; tripled; treble~; quadruple~; increased; increased by; increased from; increased the
    increased sales; grow~; grew; grew the; grew from; grew our; grew sales; grew revenue; raise~; raised; raised funds; raised by; lifted; boosted
    improve~; improved by; improved the; enhance~; strengthen~; streamline~; simplify~; standardise~; standardize~; optimise~; optimize~; accelerate~
    speed up; sped up; shorten~; lower~; lowered; slash~; trimmed; save~; saved; saved us; saved the; saved hours; minimise~; minimize~; eliminate~
    eradicate~; resolve~; solve~; fix~; fixed; repair~; repaired; restore~; mend~; rescued; turn~ around; turned around; turned round; turnaround of
    stabilise~; stabilize~; steadied; recover~; recovered; prevent~; avert~; mitigate~; contain~; create~; co-create~; devise~; invent~; conceive~
    originate~; pioneer~; initiate~; introduce~; introduced a; introduced the; launched; relaunch~; establish~; established; founded; co-founded
    co-found~; set up; setting up; sets up; start~ up; started up; started a; opened a; opened the; opened two; inaugurate~; institute~; implement~
    implemented a; implement~ the; install~; installed; commission~; commissioned; decommission~; deploy~; deployed; redeploy~; released; roll~ out
    rolled out; rolling out; deliver~; delivered; delivered a; delivered the; delivered on; complete~; completed; finished; accomplish~; achieve~
    achieved; attain~; exceed~; exceeded; surpass~; outperform~; meet~ targets; met targets; met the target; beat the target; beat target; hit target
    hit targets; hit the deadline; met the deadline; met deadlines; win~; won the; won a; won an award; won the contract; earn~; earned; secure~
    secured; gained; acquire~; acquired; attract~; attracted; retain~; retained; generate~; generated; produced; co-produce~; manufacture~; fabricate~
    assemble~; assembled; construct~; constructed; erect~; erected; craft~; made the; run~; ran; ran a; ran the; i ran; co-ran; operate~; operated
    handle~; handled; processed; administer~; administered; administrate~; oversee~; oversaw; direct~; directed; co-directed; headed; headed up
    headed the; chaired; co-chair~; govern~; captained; steered; spearhead~; drive~; drove; drove the; championed; champion~ the; advocated; promote~
    promoted to; was promoted; were promoted; mentored; coached; trained; retrain~; tutor~; tutored; instruct~; lecture~; lectured; educate~; guided
    develop~; developed; co-developed; upskill; upskilled; upskilling; onboard~; onboarded; induct~; inducted; recruited; staffed; rostered; scheduled
    planned; forecast; forecasted; forecasting; budgeted; costed; priced; estimated; quoted; tendered; bidding; procure~; procured; purchased; buy~
    bought; sourced; outsource~; outsourced; insource~; stocked; stored; warehoused; pick~ and; picked and packed; packed; loaded; unload~; hauled
    transported; dispatched; despatched; routed; imported; exported; distribute~; distributed; supplied; sell~; sold; sold the; upsell; upsold
    cross-sell; cross-sold; resell; resold; pitched; presented; demonstrate~; demonstrated; demoed; closed the deal; closed deals; marketed
    advertise~; advertised; branded; rebrand~; publicise~; publicize~; publish~; published; edited; co-edited; copy-edit~; subedit~; proofread
    proofreads; proofreading; write~; wrote; written; co-wrote; co-write; co-written; co-author~; co-authored; authored; drafted; redraft~; rewrote
    rewrite; rewritten; rewriting; compose~; composed; translate~; translated; interpret~; interpreted; transcribe~; transcribed; subtitle~; reported
    report~ on; covered; investigate~; investigated; researched; surveyed; analyse~; analysed; analyze~; analyzed; assess~; assessed; evaluate~
    evaluated; examine~; examined; inspect~; inspected; tested; retest~; trialed; trialled; piloted; prototyped; modelled; modeled; simulate~
    simulated; calculate~; calculated; compute~; measured; monitored; tracked; recorded; documented; catalogued; cataloged; indexed; classify~
    classified; coded; recode~; program; programmed; programming; debug; debugged; debugging; refactor~; refactored; automate~; automated; digitise~
    digitised; digitize~; digitized; modernise~; modernised; modernize~; modernized; migrate~; migrated; upgraded; updated; patched; integrate~
    integrated; configure~; configured; customise~; customised; customize~; customized; scaled; architect~; architected; engineered; re-engineer~
    reengineer~; rearchitect~; reverse-engineer~; instrumented; maintain~; maintained; serviced; overhauled; refurbish~; refurbished; renovate~
    renovated; retrofit; retrofitted; retrofitting; convert~; converted; transform~; transformed; reorganise~; reorganised; reorganize~; reorganized
    reorganised the; restructure~; restructured; reshape~; reshaped; revamp~; revamped; revise~; revised; rework~; reworked; reform~; reformed
    revive~; revived; revitalise~; revitalize~; relocate~; relocated; merge~; merged; consolidate~; consolidated; centralise~; centralised
    centralize~; coordinate~; coordinated; co-ordinate~; co-ordinated; organise~; organised; organize~; organized; facilitate~; facilitated; mediate~
    mediated; arbitrate~; conciliate~; liaise~; liaised; collaborate~; collaborated; cooperate~; partner~ with; partnered with; partnered; consult~
    consulted; advise~; advised; counselled; counseled; counselling; supported; assist~; assisted; helped; helped to; serve~; served; served as
    volunteered; represent~; represented; defend~; defended; prosecute~; prosecuted; litigate~; litigated; appear~ for; appeared before; instructed by
    draw~ up; drew up; drawn up; execute~; executed; authorise~; authorize~; approve~; approved; sign~ off; signed off; certify~; certified; verify~
    verified; validate~; validated; reconcile~; reconciled; balanced; balance~ the books; invoiced; billed; pay~ out; appraise~; appraised; underwrite
    underwrote; underwritten; underwriting; insure~; invest~; invested; traded; hedged; funded; fundraise~; fundraised; financed; lend~
    restructured debt; care~ for; cared for; looked after; look~ after; treated; diagnose~; diagnosed; triage~; triaged; admit~ patients; discharge~
    discharged; prescribe~; prescribed; dispense~; dispensed; administered medication; medicate~; medicated; inject~; vaccinate~; vaccinated
    immunise~; immunised; cannulate~; cannulated; catheterise~; intubate~; intubated; resuscitate~; resuscitated; suture~; sutured; dress~ wounds
    dressed wounds; operate~ on; operated on; anaesthetise~; scrub~ for; scrubbed in; scanned; x-rayed; radiograph~; draw~ blood; drew blood
    take~ blood; took blood; screened; rehabilitate~; rehabilitated; mobilise~; mobilised; massaged; bathe~; bathed; feed~; comforted; reassure~
    reassured; de-escalate~; de-escalated; safeguard~; safeguarded; referred; deliver~ babies; delivered babies; caught babies; midwifed; breed; bred
    breeding; reared; lambed; calve~; calved; milked; shear; sheared; shorn; graze~; grazed; plough~; ploughed; plow~; plowed; tilled; sow~; sowed
    sown; planted; prune~; pruned; graft~; grafted; harvest~; harvested; thresh~; irrigate~; irrigated; fertilise~; fertilised; spray~; sprayed; mow~
    mowed; mown; landscape~; landscaped; felled; logged; log~ defects; milled; saw~; sawed; sawn; planed; turned on a lathe; machined; grind
    ground down; grinds; grinding; drilled; bored; tapped; threaded; braze~; brazed; solder~; soldered; rivet~; riveted; bolted; forged; moulded
    molded; stamped; pressed; bend; bent; bending; rolled; galvanise~; galvanised; galvanize~; anneal~; tempered; quench~; polished; sanded; varnish~
    varnished; lacquer~; painted; plastered; rendered; tiled; grout~; lay~; laid; laid bricks; bricked; roofed; glaze~; glazed; framed; jointed; piped
    plumb~; plumbed; wired; rewire~; rewired; earthed; crimp~; terminate~; terminated; lagged; insulate~; insulated; dig~; dug; excavate~; excavated
    backfill~; compacted; pave~; paved; tarmac; scaffold~; scaffolded; rigged; hoist~; hoisted; slinging; winched; moored; navigate~; navigated
    sailed; flew; flown; landed; taxied; drive~ a; ride~; rode; tow~; towed; ferry; ferried; guarded; patrolled; policed; arrested; seize~
    extinguish~; extinguished; cut free; evacuate~; evacuated; searched; rescue~ people; drill~ crews; commanded; soldiered; deploy~ to; cook~; cooked
    bake~; baked; butcher~; butchered; fillet~; filleted; roasted; plated; plate~ up; prepped; seasoned; ferment~; fermented; brewed; distil
    distilled; distilling; blended; bottled; cater~; catered; catered for; hosted; greet~; greeted; seated; wait~ tables; waited tables; waited on
    tend~ bar; tended bar; pour~; poured; mixed; clean~; cleaned; deep-clean~; launder~; laundered; ironed; turn~ down; turned rooms; upsell~ rooms
    sew~; sewed; sewn; stitched; tailored; cut patterns; knit~; knitted; weave; wove; woven; weaving; dyed; embroider~; embroidered; upholster~
    upholstered; styled; cut hair; coloured; colored; shave~; groomed; sculpt~; sculpted; carve~; carved; etch~; engrave~; engraved; draw~; drew
    drawn; illustrate~; illustrated; sketched; animate~; animated; storyboard~; filmed; record~ sound; mix~ sound; edit~ film; colour-graded
    color-graded; photographed; retouch~; curate~; curated; exhibited; conserve~; conserved; archived; accession~; restore~ the; perform~; performed
    rehearse~; rehearsed; conduct~; conducted; arrange~ for; sing~; sang; sung; danced; choreograph~; choreographed; act~ in; acted in; star~ in
    starred in; staged; stage-manage~; stage-managed; toured; broadcast; broadcasts; broadcasting; commentate~; present~ live; preach~; preached
    pastored; bury; buried; officiate~; officiated; refereed; umpired; coach~ the; captain~ the; compete~; competed; qualify~; qualified; marked
    graded; invigilate~; invigilated; proctor~; plan~ lessons; planned lessons; differentiate~; differentiated; assess~ pupils; raise~ attainment
    raised attainment; enrol~; enrolled; enroll~; register~; registered; advise~ students; supervise~ theses; fieldwork; sampled; cultured; sequenced
    cloned; titrate~; titrated; assayed; synthesise~; synthesised; synthesize~; synthesized; purify~; purified; characterise~; characterised
    characterize~; isolate~; isolated; dissect~; calibrate~; calibrated; quantify~; quantified; derive~; derived; prove~; proved; proven; model~ the
    peer-review~; peer-reviewed; present~ at; presented at; mapped; digitise~ records; geocode~; drill~ wells; mined; blasted; survey~ land; pumped
    refine~; refined; distil~; treat~ water; dosed; inspect~ welds; commission~ plant; start~ the plant; isolate~ and; lock~ out; locked out
    risk-assess~; risk-assessed; comply~; complied; enforce~; enforced; regulate~; regulated; police~ the; licensed; legislate~; lobby; lobbied
    lobbying; campaigned; canvass~; canvassed; petitioned; organise~ a; unionise~; bargain~; bargained; adjudicate~; adjudicated; judged; mentor~ new
    shadowed; cover~ for; covered for; stand~ in; stood in; stood in for; step~ in; stepped in; step~ up; stepped up; take~ over; took over
    taken over; take~ on; took charge; took charge of; took responsibility; took the lead; take~ responsibility for; was responsible for
    were responsible for; responsible for; been responsible for; accountable for; in charge of; was in charge; was put in charge; put in charge of
    tasked with; was tasked with; entrusted with; charged with; answerable for; reported to; reporting to; worked as; worked on; worked across
    worked alongside; worked closely with; have worked; i worked; i have worked; had worked; i was part of; part of a team; member of the team
    member of a team; joined as; came in under; came in on; came in below; under budget; within budget; on budget; ahead of schedule; ahead of time
    on time and under; to deadline; to a deadline; zero defects; zero incidents; without incident; without a lost; lost-time; lost time incident
    won praise; was praised; was commended; commended for; was awarded; awarded the; award for; received an award; received the award; nominated for
    shortlisted for; named employee; employee of; employee of the month; employee of the year; teacher of the year; nurse of the year
    apprentice of the year; set a record; set the record; personal best; best-selling; top-selling; top-performing; top performer; highest in
    highest-rated; fastest in; first woman to; one of the first; only person to; able to reduce; able to cut; able to improve; succeeded in
    successfully; successful in; success in; track record; proven record; record of; history of delivering; contributed to; contribute~; contributed
    contribution to; contributed towards; played a part; play~ a part; played a role; played a key role; play~ a role; had a hand; had a hand in
    was instrumental; instrumental in; key part in; helped build; helped launch; helped reduce; helped grow; helped save; helped to build
    helped to launch; helped raise; helped turn; brought in; brought down; brought up; bring~ down; bring~ in; brought about; brought together
    brought back; brought forward; brought online; took us from; took sales from; rose from; fell from; rose by; fell by; fell to; rose to; went up by
    went down by; dropped by; dropped from; dropped to; climbed from; climbed to; jumped from; jumped to; down from; up from; by half; by a third
    by a quarter; by two thirds; by ten percent; by twenty percent; by thirty percent; by forty percent; from zero; from nothing; from the ground up
    from idea to; from concept to; from start to finish; single-handed; single-handedly; learnt to; learned to; learned from; learnt from; self-taught
    taught myself; train~ as; trained as; qualified as; apprenticed; interned; graduated; major~ in; majored in; specialise~; specialised
    specialised in; specialize~; specialized; specialized in; mastered; hone~; honed; sharpen~; adapt~; adapted; coped; juggle~; juggled; prioritise~
    prioritised; prioritize~; prioritized; delegate~; delegated; motivate~; motivated; inspire~; inspired; unite~; united; rally; rallied; persuade~
    persuaded; influenced; observe~; identify~; identified; detect~; detected; discover~; discovered; uncover~; uncovered; traced; pinpoint~
    troubleshoot; troubleshot; troubleshooting; root-caused; foresaw; predict~; predicted; proposed; recommend~; recommended; design~ and; specify~
    specified; define~; defined; scoped; shaped; frame~ the; formulate~; formulated; outlined; storyboard~ the; wireframe~; wireframed; user-test~
    user-tested; a / b tested; benchmarked; profiled; load-test~; pen-test~; harden~; hardened; encrypt~; encrypted; containerise~; containerised
    containerize~; containerized; dockerise~; orchestrate~; orchestrated; provisioned; virtualise~; virtualised; back~ up; backed up; failed over
    on-call; was on call; monitor~ the; paged; triage~ tickets; close~ tickets; closed tickets; answer~ calls; answered calls; took calls
    field~ calls; log~ calls; booked; filed; typed; minuted; take~ minutes; took minutes; diarise~; reconcile~ the; accrue~; close~ the books
    closed the books; month-end; filed returns; prepare~; prepared; prepare~ accounts; prepared accounts; audit~ the; assure~; benchmark~ against
    recoup~; recouped; write~ off; wrote off; model~ cash; consolidate~ accounts; valuate~; leased; let~ out; develop~ sites; appraise~ land
    survey~ buildings; draw~ plans; draught~; specify~ materials; model~ in; render~ in; masterplan; zoned; conserve~ energy; recycle~; recycled
    composted; reforest~; rewild~; monitor~ wildlife; ring~ birds; tagged; track~ animals; kept running; kept on time; kept safe; hold~ the fort
    hold~ down; sustain~; sustained; volunteer~ at; tutored pupils; babysat; chaperone~; escorted; accompany; accompanied; stewarded; marshalled
    ushered
    `,
  },
  'experience-words': {
    why: 'Training, practice, background and papers one holds.',
    members: `
    experience; experience in; experience of; experience with; experience as; experience at; experience gained; experience i; experience across
    experience from; my experience; my experience in; my experience of; my experience with; my experience as; my experience at; my own experience
    past experience; previous experience; prior experience; earlier experience; relevant experience; recent experience; current experience
    direct experience; first-hand experience; firsthand experience; hands-on experience; practical experience; real-world experience; field experience
    site experience; shop floor experience; shop-floor experience; ward experience; bedside experience; classroom experience; teaching experience
    clinical experience; nursing experience; legal experience; courtroom experience; trial experience; sales experience; retail experience
    customer service experience; hospitality experience; kitchen experience; restaurant experience; bar experience; hotel experience
    catering experience; care experience; childcare experience; farm experience; farming experience; warehouse experience; driving experience
    logistics experience; shipping experience; flying experience; flight experience; sea time; sea service; engineering experience; design experience
    coding experience; programming experience; software experience; development experience; product experience; data experience; research experience
    lab experience; laboratory experience; management experience; leadership experience; supervisory experience; project experience
    project management experience; financial experience; accounting experience; audit experience; banking experience; insurance experience
    tax experience; marketing experience; editorial experience; newsroom experience; broadcast experience; production experience; stage experience
    performance experience; orchestral experience; museum experience; gallery experience; library experience; archive experience
    construction experience; building experience; trade experience; industrial experience; industry experience; manufacturing experience
    machining experience; welding experience; electrical experience; plumbing experience; maintenance experience; security experience
    police experience; military experience; service experience; military service; national service; volunteer experience; volunteering experience
    voluntary experience; international experience; overseas experience; work experience; placement experience; internship experience
    professional experience; career experience; life experience; lived experience; wide experience; broad experience; varied experience
    extensive experience; considerable experience; substantial experience; significant experience; solid experience; strong experience
    deep experience; long experience; limited experience; little experience; some experience; enough experience; wealth of experience
    breadth of experience; depth of experience; range of experience; combination of experience; mix of experience; body of experience
    years of experience; years ' experience; year's experience; months of experience; months ' experience; decades of experience; decade of experience
    a decade of; two decades of; three decades of; decades in; decade in; a decade in; two decades in; years with; years on; years working
    years running; years teaching; years nursing; years leading; years managing; years driving; years spent; years behind; years abroad
    years overseas; years running a; (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty) years
    (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) years of
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) years in
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) years as
    (two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years at
    (two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years with
    (two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) seasons; (two|three|four|five|six|seven|eight|nine|ten|twelve) terms
    several years; several years of; many years; many years of; many years in; over the years; through the years; all my years; all those years
    my career; my career in; my career as; my working life; working life; whole career; entire career; early career; early in my career
    throughout my career; during my career; over my career; in my career; career so far; career to date; career change; career changer; career break
    second career; career switch; change of career; returning to work; return to practice; returner; return~ to nursing; my background; background in
    background as; my background in; my background as; my background is; background is in; background of; a background in; strong background
    solid background; technical background; academic background; professional background; clinical background; legal background; commercial background
    military background; varied background; similar background; different background; with a background; come from a; coming from; i come from
    i came from; came up through; worked my way up; work~ my way up; started out as; started out in; started as; start~ my career; started my career
    began my career; began as; began in; cut my teeth; cut~ my teeth; learned my trade; learnt my trade; learn~ my trade; learned my craft
    learned the trade; learned on the job; learnt on the job; trained on the job; on-the-job training; on the job training; trained in; trained as
    trained as a; trained at; trained by; trained with; trained under; trained to; fully trained; classically trained; formally trained
    professionally trained; i trained; i am trained; was trained; been trained; training in; training as; my training; my training as; my training in
    formal training; initial training; further training; advanced training; specialist training; technical training; vocational training
    teacher training; nurse training; basic training; officer training; safety training; refresher training; in-house training
    continuing professional development; cpd; cpd hours; continuing education; professional development; apprenticeship^; my apprenticeship
    apprenticeship in; time-served; time served; served my time; served my apprenticeship; serve~ my apprenticeship; did my apprenticeship; journeyman
    journeyman's; master craftsman; meister; meisterbrief; gesellenbrief; ausbildung; lehre; compagnon; traineeship; graduate scheme
    graduate programme; graduate trainee; training contract; pupillage; articles; articled; clerkship; clerked; residency; registrar training
    foundation year; foundation training; house officer; preceptorship; rotation^; clinical rotation^; placement^; placement year; placement at
    year in industry; industrial placement; teaching practice; practicum; student teaching; internship^; internship at; interned at; summer job
    saturday job; part-time job; first job; first job as; first job in; my first job; my last job; my last role; my last post; last role; last job
    last position; last employer; last company; last school; last ship; last project; previous job; previous role; previous roles; previous post
    previous position; previous employer; previous employers; previous company; previous school; former job; former role; former employer
    former company; former position; former post; earlier role; earlier roles; earlier job; present job; present role; present post; present position
    present employer; current job; current role; current post; current position; current employer; current company; current school; current team
    current work; my previous; my former; my work at; my work in; my work as; my work on; my work with; my job at; my job as; my role at; my role as
    my role in; my position at; my position as; my time at; my time as; my time in; my time with; time spent; my years at; my years as; my years in
    my years with; my days at; my days as; my stint; stint at; stint as; stint in; spell at; spell as; spell in; tenure; tenure at; tenure as
    secondment; seconded to; on secondment; sabbatical; tour of duty; posting; posting in; contract at; contract with; freelance; freelanced
    freelancing; freelancer; self-employed; sole trader; own business; my own business; my own company; my own practice; my own shop; ran my own
    run my own; contractor; contracted; contracting; locum; locum work; agency work; bank shifts; temped; temping; temp work; seasonal work
    supply teaching; supply teacher; peripatetic; relief work; casual work; shift work; night shifts; volunteer; volunteered; volunteering
    voluntary work; pro bono; pro bono work; school governor; worked as; worked as a; worked as an; working as; working as a; worked in; worked in a
    worked at; worked for; worked with; worked on; worked under; worked across; have worked; have worked in; have worked as; have worked with
    i have worked; i've worked; having worked; having led; having run; having taught; having managed; having built; having spent; having trained
    having grown up; having lived; having served; having been; after working; after years; since qualifying; since graduating; since leaving
    after qualifying; after graduating; upon graduating; graduate of; graduate in; graduated from; graduated in; graduated with; new graduate
    recent graduate; newly qualified; fully qualified; dual qualified; dual-qualified; double-qualified; qualified in; qualified as; qualified to
    qualified teacher; qualified nurse; qualified electrician; qualified accountant; qualified lawyer; qualified engineer; qualified teacher status
    qts; pgce; nqt; qualification; qualifications; my qualifications; my qualification; professional qualification; teaching qualification
    vocational qualification; nvq; nvq level; btec; city & guilds; city and guilds; t level; hnc; hnd; gcse; gcses; a levels; a-levels; a level
    baccalaureate; abitur; matura; ib diploma; diploma; diploma in; graduate diploma; postgraduate diploma; advanced diploma; national diploma; degree
    degree in; my degree; first degree; bachelor's; bachelor's in; bachelor's degree; bachelor of; ba in; bsc; bsc in; beng; meng; btech; b . tech
    bcom; b . com; llb; llm; jd; mbbs; master's; master's in; master's degree; master of; masters in; masters degree; msc; msc in; mba; mtech
    m . tech; mphil; phd; ph . d; phd in; dphil; doctorate; doctorate in; doctoral; doctoral thesis; doctoral research; postdoc; postdoctoral
    post-doctoral; habilitation; my thesis; thesis on; dissertation; my dissertation; dissertation on; capstone; final-year project
    final year project; studied; studied at; studied under; studied for; my studies; studies in; my studies in; coursework; course in; courses in
    short course; night school; evening classes; evening class; bootcamp; boot camp; coding bootcamp; online course; certificate; certificate in
    certificate of; certificates; certified in; certified to; certified as; certification; certification in; certifications
    professional certification; accredited; accredited by; accreditation; chartered engineer; chartered accountant; chartered status
    chartered surveyor; chartership; incorporated engineer; ceng; ieng; cpeng; professional engineer; pe licence; pe license; licensed; licensed as
    licensed to; licensed in; licensed practical nurse; licensed electrician; licensed plumber; licence in; license in; driving licence
    driver's license; clean driving licence; clean licence; full licence; hgv licence; hgv; cdl; cdl class a; cat c; c + e; forklift licence
    forklift ticket; forklift certificate; reach truck licence; counterbalance licence; cpcs; cpcs card; npors; cscs; cscs card; jib card; ipaf; pasma
    smsts; sssts; iosh; nebosh; nebosh certificate; first aid certificate; first aider; first aid at work; paediatric first aid
    food hygiene certificate; level 2 food hygiene; level 3 food hygiene; food safety certificate; haccp certificate; servsafe; personal licence; wset
    wset level; cicerone; sia licence; sia badge; doorman licence; prince 2; pmp; pmi; capm; agilepm; scrum master; csm; itil; itil foundation
    lean six sigma; six sigma; green belt; black belt; yellow belt; aws certified; azure certified; cissp; cism; cisa; ceh; oscp; comptia; ccna; ccnp
    cfa; cfa charterholder; cfa level; acca; aca; cima; cipfa; cpa; ca inter; ca final; icaew; aat; cii; dip pfs; cipd; cipd level; shrm; mcips; ciob
    rics; mrics; riba; arb; riba part; breeam; leed; leed ap; passivhaus; gas safe; gas safe registered; part p; 18th edition; 17th edition; niceic
    oftec; f-gas; refcom; coded welder; asme ix; iso 9606; cswip; bgas; pcn level; ndt level; ut level; easa part; easa part 66; b 1 licence
    faa a & p; atpl; type rating; type rated; hours on type; flying hours; flight hours; stcw; officer of the watch; oow; master mariner
    mate's ticket; chief engineer ticket; yachtmaster; nmc pin; nmc registered; registered nurse; rgn; rmn; gmc registered; gmc number; hcpc
    hcpc registered; gphc; gphc registered; gdc; gdc registered; board certified; board-certified; board eligible; mrcp; mrcs; mrcgp; frcs; frca
    usmle; plab; nclex; als provider; acls; atls; nrp; phlebotomy certificate; venepuncture certificate; immunisation training; safeguarding level
    safeguarding training; manual handling training; moving and handling; prevent training; dbs; dbs check; enhanced dbs; enhanced dbs check
    security clearance; sc cleared; dv cleared; sc clearance; top secret clearance; working with children check; rsa certificate; tefl; celta; tesol
    ielts; toefl; jlpt; jlpt n 2; hsk; goethe-zertifikat; testdaf; cefr; native speaker; native speaker of; bilingual; trilingual; fluent in
    fluency in; conversant in; conversant with; proficient in; proficient with; proficiency in; familiar with; familiarity with; versed in
    well versed in; well-versed in; skilled in; skilled at; skilled with; expert in; expert at; expertise; expertise in; my expertise
    area of expertise; specialism; specialism in; speciality; specialty; specialising in; specializing in; specialist in; specialist knowledge
    knowledge of; my knowledge of; working knowledge; working knowledge of; good knowledge of; sound knowledge of; in-depth knowledge; deep knowledge
    thorough knowledge; local knowledge; product knowledge; domain knowledge; subject knowledge; technical knowledge; understanding of
    good understanding of; sound understanding of; thorough understanding of; grasp of; command of; good command of; competent in; competent with
    competence in; competency in; capable of; comfortable with; confident in; confident with; adept at; accustomed to; i am used to; exposure to
    acquainted with; grounding in; solid grounding in; good grounding; steeped in; immersed in; experienced in; experienced with; experienced at
    an experienced; very experienced; highly experienced; practised in; veteran of; old hand; practitioner; practise law; practised as; practiced as
    private practice; called to the bar; admitted to the bar; admitted as; bar exam; passed the bar; sworn in; commissioned officer; reservist
    served in; served in the; served with; served as; served aboard; discharged from; honourably discharged; honorably discharged; ex-army; ex-navy
    ex-raf; ex-police; ex-forces; my service; grown up in; grew up in; grew up on; raised in; raised on; lived in; lived and worked
    lived and worked in; worked abroad; worked overseas; born into; third generation; third-generation; second generation; family trade; my cv
    my résumé; my resume; on my cv; on my resume; curriculum vitae; résumé; resume; track record; track record in; track record of
    proven track record; record of; reputation for; transferable; transferable skills; skill set; skillset; my skills; skills in; my skills in
    strengths; my strengths; strength in; strength is; strong in; talent for; gift for; eye for; knack for; flair for; ear for; feel for; nose for
    head for figures; safe pair of hands; i bring; i can bring; i could bring; i offer; i can offer; have to offer; what i offer; i possess; i hold a
    i have held; i have led; i have run; i have taught; i have managed; i have built; i have spent; i've led; i've run; i've built; i've spent
    i've managed; i've taught; i spent two years; i spent three years; i spent five years; i spent ten years; spent a year; spent two years
    spent three years; spent four years; spent five years; spent six years; spent ten years; spent a decade; spent the last; spent the past
    most recently; most recently as; i currently; i am currently; i'm currently; by trade; by training; by profession; by background
    `,
  },
  'skill-nouns': {
    why: 'Skills, tools, methods and materials of many trades.',
    members: `
    skill^; expertise; know-how; toolkit; toolbox; competence; competency; competencies; aptitude; flair; communication; communication skills
    listening skills; interpersonal skills; people skills; soft skills; leadership skills; teamwork; team work; team-working; collaboration
    organisational skills; organizational skills; time management; prioritisation; prioritization; problem solving; problem-solving; critical thinking
    analytical skills; analytical thinking; attention to detail; eye for detail; adaptability; resilience; negotiation; negotiation skills
    negotiating; persuasion; conflict resolution; mediation; facilitation; presentation skills; public speaking; storytelling; writing skills
    drafting; editing; proofreading; research skills; numeracy; literacy; decision-making; decision making; delegation; coaching; mentoring
    supervision; line management; people management; change management; crisis management; risk management; stakeholder^; stakeholder management
    stakeholder engagement; client relations; client management; customer service; customer care; customer success; account management
    relationship building; relationship management; language skills; sign language; bsl; asl; translation; interpreting; simultaneous interpreting
    subtitling; sql; mysql; postgres; postgresql; oracle; mongodb; redis; cassandra; dynamodb; snowflake; bigquery; redshift; databricks; dbt; airflow
    hadoop; kafka; rabbitmq; etl; elt; data warehouse; data warehousing; data pipeline^; data lake; data modelling; data modeling; data analysis
    data analytics; data science; data engineering; data governance; data quality; data visualisation; data visualization; dashboard^; tableau
    power bi; looker; qlik; excel; pivot table^; vlookup; macros; vba; google sheets; spreadsheet^; powerpoint; word processing; microsoft office
    ms office; google workspace; sharepoint; sas; spss; stata; matlab; simulink; mathematica; rstudio; python; pandas; numpy; scikit-learn; pytorch
    tensorflow; keras; jupyter; julia; machine learning; deep learning; neural network^; computer vision; natural language processing; nlp
    large language model^; llm^; reinforcement learning; a / b testing; experimentation; statistics; regression; forecasting; time series; bayesian
    econometrics; algorithm^; data structures; java; javascript; typescript; c + +; c #; golang; scala; kotlin; objective-c; ruby; rails
    ruby on rails; php; laravel; django; flask; fastapi; spring boot; node . js; react; react native; vue; angular; svelte; next . js; graphql
    rest api^; api^; apis; grpc; microservice^; event-driven; serverless; aws; azure; gcp; google cloud; kubernetes; k 8s; docker; terraform; ansible
    puppet; chef recipes; jenkins; github actions; gitlab; git; ci / cd; continuous integration; continuous delivery; devops; site reliability; sre
    observability; prometheus; grafana; datadog; splunk; elk; elasticsearch; linux; unix; windows server; active directory; vmware; bash; powershell
    shell scripting; tcp / ip; cisco; firewall^; vpn; penetration testing; pen testing; pentesting; threat modelling; threat modeling
    incident response; siem; zero trust; cybersecurity; cyber security; information security; iso 27001; soc 2; gdpr; hipaa; pci; pci dss; encryption
    identity management; oauth; unit test^; unit testing; integration test^; test automation; selenium; cypress; playwright; pytest; junit; tdd; bdd
    test-driven development; qa; quality assurance; manual testing; regression testing; exploratory testing; code review^; pair programming
    refactoring; debugging; legacy code; technical debt; tech debt; system design; distributed systems; embedded systems; embedded c; firmware; rtos
    fpga; vhdl; verilog; pcb; pcb design; altium; kicad; arduino; plc; plcs; plc programming; ladder logic; siemens; tia portal; allen-bradley
    rockwell; scada; hmi; dcs; instrumentation; control systems; robotics; kuka; fanuc; motion control; sensors; signal processing; dsp; rf
    antenna design; telecoms; fibre; fiber; fibre optic; splicing; 5g; lte; voip; helpdesk; help desk; service desk; technical support
    first-line support; second-line support; ticketing; zendesk; servicenow; jira; confluence; itil; sla; slas; incident management; asset management
    crm; salesforce; hubspot; sap s / 4hana; oracle financials; netsuite; workday; dynamics; erp; mrp; xero; quickbooks; datev; product management
    product discovery; roadmap^; backlog^; user story; user stories; user research; usability testing; usability; ux; ux design; ui design
    interaction design; service design; design system^; design thinking; wireframe^; prototyping; figma; adobe; photoshop; illustrator; indesign
    after effects; premiere; premiere pro; final cut; davinci resolve; blender; maya; cinema 4d; 3d modelling; 3d modeling; 3d printing
    additive manufacturing; animation; motion graphics; illustration; typography; branding; brand identity; print production; packaging design
    colour theory; colour grading; color grading; sound design; sound mixing; pro tools; ableton; foley; lighting design; lighting rig^; stagecraft
    rigging; set design; set building; costume; costume making; pattern cutting; wardrobe; wig making; prosthetics; props making; stage management
    cueing; choreography; cinematography; camera work; videography; photography; retouching; screenwriting; scriptwriting; copywriting; copyediting
    copy-editing; sub-editing; subediting; fact-checking; fact checking; shorthand; interviewing; investigative reporting; data journalism
    court reporting; broadcasting; podcasting; content strategy; content marketing; content design; social media; community management; seo; sem; ppc
    google ads; google analytics; ga 4; paid social; email marketing; marketing automation; media planning; media buying; public relations; pr
    press releases; press relations; crisis communications; internal communications; brand strategy; market research; segmentation; go-to-market
    demand generation; lead generation; prospecting; cold calling; cold-calling; upselling; cross-selling; closing deals; key accounts
    key account management; tendering; bid writing; proposal writing; grant writing; fundraising; donor stewardship; major gifts; legacies
    corporate partnerships; impact measurement; monitoring and evaluation; logframe^; theory of change; advocacy; policy analysis; policy work
    legislative drafting; parliamentary procedure; lobbying; campaigning; project management; programme management; program management; prince 2
    agile; scrum; kanban; waterfall; safe framework; lean; six sigma; kaizen; 5s; value stream mapping; root cause analysis; root-cause analysis; fmea
    dmaic; spc; statistical process control; control charts; tpm; oee; smed; jidoka; just-in-time; just in time; kanban board; poka-yoke; apqp; ppap
    gd & t; metrology; cmm; calibration; quality control; qc; iso 9001; iso 13485; iso 14001; iatf 16949; as 9100; gmp; glp; gcp guidelines; capa
    deviation report^; batch records; cleanroom; clean room; sterile technique; aseptic technique; accounting; accountancy; bookkeeping; book-keeping
    ledger^; general ledger; purchase ledger; sales ledger; accounts payable; accounts receivable; credit control; bank reconciliation^
    reconciliation^; month-end; month end; year-end; year end; close process; accruals; prepayments; trial balance; balance sheet^; p & l
    profit and loss; cash flow; cash-flow; cashflow forecast; budgeting; variance analysis; management accounts; statutory accounts; ifrs; ifrs 9
    ifrs 16; us gaap; uk gaap; gaap; frs 102; hgb; ind as; sox; sarbanes-oxley; internal controls; internal audit; external audit; audit; vat; gst
    corporation tax; income tax; payroll; payroll processing; transfer pricing; tax returns; tax planning; treasury; hedging; derivatives
    fixed income; equities; foreign exchange; credit analysis; credit risk; market risk; operational risk; var models; stress testing; basel; solvency
    solvency ii; actuarial; reserving; underwriting; claims handling; loss adjusting; reinsurance; aml; anti-money laundering; kyc
    sanctions screening; compliance; regulatory reporting; mifid; fca rules; valuation^; dcf; financial modelling; financial modeling; due diligence
    mergers and acquisitions; m & a; private equity; venture capital; fund administration; trade finance; letters of credit; loan book
    mortgage advice; wealth management; financial planning; microfinance; budget holder; cost control; cost accounting; procurement
    category management; contract management; contract law; contract drafting; contract negotiation; sourcing; supplier management; vendor management
    supply chain; supply chain management; demand planning; inventory; inventory control; stock control; stock-taking; stocktaking; warehousing
    warehouse management; picking; packing; forklift; reach truck; order picking; dispatch; route planning; fleet management; tachograph^
    driver hours; customs clearance; incoterms; import and export; freight; freight forwarding; dangerous goods; adr; imdg; last mile; cold chain
    container loading; stowage; ship handling; chartering; demurrage; bunkering; bridge watch; bridge watchkeeping; ecdis; passage planning; radar
    ballast; engine room; marine diesel; deck work; mooring; seamanship; air traffic control; flight planning; flight operations; cabin service
    crew resource management; aircraft maintenance; airframe^; avionics; turbine^; borescope; line maintenance; base maintenance; sheet metal
    composites; composite layup; rivets; riveting; ground handling; rail signalling; signalling; permanent way; track maintenance; rolling stock
    overhead line; train driving; bus driving; hgv driving; defensive driving; law; legal research; legal drafting; litigation; cross-examination
    e-discovery; pleadings; witness statements; arbitration; adr mediation; conveyancing; land law; property law; employment law; family law
    criminal law; criminal defence; immigration law; asylum law; ip law; patents; patent drafting; trademarks; copyright; licensing; corporate law
    commercial law; company secretarial; competition law; tax law; planning law; construction law; insolvency; wills and probate; probate; notarial
    paralegal; case management; case law; legal aid; westlaw; lexisnexis; client interviews; court bundles; bundles; deposition^; oral argument
    brief writing; jury trials; forensics; forensic science; fingerprinting; crime scene; surveillance; interrogation; intelligence analysis
    probation work; offender management; restorative justice; patrol; crowd control; close protection; cctv; access control; door supervision
    search and rescue; firefighting; breathing apparatus; hazmat; fire safety; fire risk assessment; first aid; trauma care; emergency care; triage
    phlebotomy; venepuncture; venipuncture; cannulation; catheterisation; catheterization; wound care; wound dressing; tissue viability
    pressure sores; pressure area care; stoma care; tracheostomy care; suctioning; ventilators; ventilation; intubation; airway management
    resuscitation; cpr; life support; ecg; ecgs; ekg; telemetry; vital signs; news 2; news scoring; sbar; medication rounds; drug rounds
    medicines management; drug calculations; infusion pumps; iv therapy; syringe drivers; palliative care; end of life care; end-of-life care
    dementia care; elderly care; geriatrics; rehabilitation; physiotherapy; manual therapy; gait analysis; hydrotherapy; occupational therapy
    splinting; speech therapy; speech and language therapy; dysphagia; aac; makaton; dietetics; nutrition; care plan^; care planning
    care coordination; discharge planning; case notes; patient records; electronic patient record; electronic health records; epic; cerner; emis
    systmone; patient safety; infection control; infection prevention; hand hygiene; barrier nursing; icu; intensive care; critical care
    high dependency; theatre nursing; scrub; anaesthetics; anaesthesia; recovery nursing; oncology; chemotherapy; radiotherapy; haematology
    cardiology; nephrology; dialysis; haemodialysis; respiratory; spirometry; diabetes care; insulin; endocrinology; neurology; stroke care
    orthopaedics; plaster room; paediatrics; neonatal; neonatal care; nicu; midwifery; antenatal; postnatal; labour ward; obstetrics; gynaecology
    sexual health; breastfeeding support; health visiting; district nursing; community nursing; school nursing; mental health; psychiatry; cbt
    talking therapies; counselling; psychotherapy; family therapy; art therapy; music therapy; play therapy; motivational interviewing; safeguarding
    de-escalation; breakaway techniques; sectioning; mental health act; mental capacity; capacity assessments; substance misuse; harm reduction
    learning disabilities; autism; autism support; positive behaviour support; social work; child protection; fostering; adoption; key working
    keywork; support planning; personal care; moving and handling; hoisting; domiciliary care; residential care; respite; radiography; x-ray; x-rays
    mri; ct; ultrasound; sonography; mammography; echocardiography; nuclear medicine; pathology; histology; histopathology; cytology; microbiology
    haematology lab; blood bank; biochemistry; immunology; virology; genetics; genomics; pcr; qpcr; elisa; western blot^; gel electrophoresis
    sequencing; next-generation sequencing; cloning; crispr; cell culture; tissue culture; flow cytometry; confocal microscopy; microscopy
    electron microscopy; sem imaging; tem imaging; mass spectrometry; lc-ms; gc-ms; hplc; chromatography; nmr; spectroscopy; ftir; xrd; titration
    organic synthesis; formulation; analytical chemistry; process chemistry; catalysis; electrochemistry; battery chemistry; polymer^
    materials science; metallurgy; crystallography; simulation; molecular dynamics; density functional theory; finite element; finite element analysis
    fea; cfd; ansys; abaqus; comsol; openfoam; bioinformatics; biostatistics; clinical trials; trial management; ich-gcp; pharmacovigilance
    regulatory affairs; regulatory submissions; dossiers; dispensing; prescriptions; prescription checking; compounding; pharmacy stock
    medication review^; medicines counselling; dentistry; extractions; root canals; orthodontics; dental hygiene; dental nursing; chairside
    dental impressions; optometry; dispensing optics; audiology; hearing tests; podiatry; orthotics; veterinary nursing; small animal; large animal
    spays; castration; calving; lambing; foaling; farriery; hoof trimming; animal husbandry; husbandry; milking; parlour work; herd health; grazing
    pasture management; arable; agronomy; crop rotation; soil science; soil sampling; spraying; pa 1; pa 2; irrigation; drip irrigation; hydroponics
    greenhouse growing; grafting; pruning; propagation; horticulture; landscaping; arboriculture; tree surgery; chainsaw; chainsaws; cs 30; forestry
    silviculture; coppicing; hedge laying; hedge-laying; dry stone walling; fencing; tractor driving; combine harvester; precision farming; beekeeping
    apiculture; aquaculture; fish farming; net mending; trawling; fisheries; viticulture; winemaking; oenology; fermentation; brewing; distilling
    cheesemaking; cheese making; dairy processing; butchery; boning; sausage making; charcuterie; baking; bread making; sourdough; viennoiserie
    lamination; patisserie; pastry; chocolate work; tempering; sugar work; confectionery; knife skills; sauces; grill section; garnish; mise en place
    menu planning; menu costing; menu development; food costing; food cost; gross profit; portion control; allergens; allergen management; haccp
    food hygiene; food safety; kitchen hygiene; plating; fine dining; banqueting; event catering; running the pass; front of house; table service
    silver service; wine service; wine pairing; cellar work; cellar management; cocktail making; bartending; mixology; barista; latte art; espresso
    coffee roasting; cupping; tea tasting; opentable; sevenrooms; opera pms; pms systems; revenue management; yield management; night audit; concierge
    housekeeping; turndown; room inspections; guest relations; complaint handling; guest complaints; event planning; event management
    conference organising; tour guiding; tour operations; travel booking; amadeus; sabre; galileo; ticketing systems; visual merchandising
    merchandising; till; till work; cashing up; point of sale; epos; loss prevention; shrinkage; planogram^; stock replenishment; range planning
    alterations; tailoring; bespoke tailoring; dressmaking; draping; pattern making; weaving; loom^; knitting; dyeing; screen printing
    screen-printing; embroidery; leatherwork; saddlery; shoemaking; upholstery; hairdressing; cutting and colouring; balayage; barbering
    beauty therapy; massage; facials; waxing; nail technology; make-up artistry; makeup artistry; lash extensions; aesthetics; welding; tig
    tig welding; mig; mig welding; mag; arc welding; stick welding; mma welding; orbital welding; pipe welding; spot welding; brazing; soldering
    fabrication; sheet metal work; plating and polishing; forging; blacksmithing; foundry; foundry work; heat treatment; galvanising; grinding
    milling; lathe^; cnc; cnc machining; cnc programming; g-code; fanuc controls; heidenhain; mazak; edm; wire erosion; toolmaking; tool making
    jigs and fixtures; press tools; press brake; injection moulding; injection molding; blow moulding; extrusion; cad; autocad; solidworks; catia
    creo; fusion 360; nx; revit; bim; archicad; rhino; grasshopper; sketchup; tekla; civil 3d; microstation; technical drawing; engineering drawings
    blueprint reading; reading drawings; tolerance^; design for manufacture; mechanical design; mechanical engineering; hydraulics; pneumatics
    bearings; gearbox^; conveyors; compressors; boilers; boiler maintenance; steam systems; refrigeration; air conditioning; hvac; ventilation systems
    heat pumps; gas fitting; gas boilers; plumbing; pipework; pipefitting; pipe fitting; soldered joints; leadwork; drainage; wet rooms; tiling
    plastering; dry lining; drywall; painting and decorating; decorating; wallpapering; carpentry; first fix; second fix; joinery; cabinet making
    cabinetmaking; furniture making; marquetry; wood turning; woodturning; french polishing; timber framing; roofing; slating; thatching; guttering
    scaffolding; bricklaying; blockwork; stonemasonry; stone masonry; stone carving; lime mortar; concreting; formwork; shuttering; steel fixing
    rebar; groundworks; piling; excavator; excavators; digger driving; plant operation; dumper; crane operation; tower crane; slinging; banksman
    lifting plans; temporary works; surveying; levelling; total station; gps surveying; drone surveying; gis; arcgis; qgis; remote sensing; lidar
    cartography; geotechnics; geotechnical; soil mechanics; structural engineering; structural calculations; steelwork; connection design
    reinforced concrete; bridge design; highways; highway design; traffic modelling; transport planning; drainage design; flood modelling; hydrology
    hydrogeology; water treatment; wastewater; sewage treatment; environmental impact; environmental impact assessment; ecology surveys; bat surveys
    habitat surveys; carbon accounting; life cycle assessment; lca; energy modelling; retrofit; passivhaus; solar; solar pv; wind turbines
    decommissioning; oil and gas; drilling; well testing; reservoir modelling; geology; core logging; mineral exploration; mine planning; blasting
    explosives; pipeline integrity; corrosion; ndt; ultrasonic testing; dye penetrant; magnetic particle; radiographic testing; rope access; irata
    confined spaces; working at height; permits to work; permit to work; lock-out; lockout tagout; loto; isolation procedures; health and safety; hse
    risk assessment^; method statement^; rams; toolbox talk^; accident investigation; coshh; asbestos awareness; manual handling; cdm
    building regulations; building regs; quantity surveying; cost planning; bills of quantities; nec contracts; nec 3; nec 4; jct; fidic
    contract administration; estimating; tender documents; site management; snagging; handover packs; commissioning; electrical installation; wiring
    rewiring; testing and inspection; inspection and testing; fault finding; fault-finding; switchgear; high voltage; low voltage; substation^
    protection relays; motor control; inverters; generators; ups systems; panel building; control panels; cable pulling; fire alarms; intruder alarms
    escalators; ev chargers; vehicle maintenance; diagnostics; engine rebuilds; suspension; mot testing; bodywork; panel beating; spray painting
    paint spraying; tyres; wheel alignment; auto electrics; hybrid vehicles; motorcycle maintenance; bicycle mechanics; watchmaking; watch repair
    clock repair; jewellery making; goldsmithing; silversmithing; stone setting; gemology; gemmology; glassblowing; glass blowing; stained glass
    ceramics; pottery; throwing; kiln^; bookbinding; letterpress; offset printing; printmaking; calligraphy; piano tuning; luthiery; instrument making
    organ building; conservation; paper conservation; picture framing; collections care; collections management; cataloguing; cataloging; archiving
    archives; metadata; marc; provenance research; curation; exhibition design; museum education; reference desk; reader services
    information literacy; library systems; records management; lesson planning; lesson plans; scheme of work; schemes of work; curriculum design
    curriculum; differentiation; scaffolding learning; behaviour management; behavior management; classroom management; formative assessment
    summative assessment; assessment for learning; marking; moderation; phonics; guided reading; early years; eyfs; key stage 1; key stage 2
    key stage 3; gcse; a level teaching; ib; igcse; special needs; special educational needs; ehcp^; ieps; iep; eal; esl; efl; tefl; clil; montessori
    steiner; reggio emilia; forest school; pastoral care; tutoring; form tutor; sixth form; careers guidance; school trips; duke of edinburgh
    parents ' evening; parents ' evenings; parent meetings; outdoor education; pe teaching; sports coaching; strength and conditioning
    personal training; lifeguarding; swimming teaching; youth work; playwork; storytime; nursery practice; e-learning; instructional design
    articulate storyline; moodle; canvas lms; lms; training delivery; workshop facilitation; academic writing; peer review; literature review
    grant application^; grant applications; thesis supervision; lecturing; seminars; fieldwork; ethnography; qualitative research
    quantitative research; survey design; questionnaire design; focus groups; nvivo; atlas . ti; archival research; palaeography; excavation
    archaeology; post-excavation; finds processing; epigraphy; linguistics; phonetics; corpus linguistics; lexicography; philology; human resources
    hr; recruitment; talent acquisition; sourcing candidates; onboarding; employee relations; industrial relations; collective bargaining
    disciplinaries; grievances; performance management; performance reviews; learning and development; l & d; succession planning; workforce planning
    rostering; job evaluation; compensation and benefits; hris; payroll systems; employee engagement; diversity and inclusion; organisational design
    organizational development; administration; office management; diary management; calendar management; travel arrangements; minute taking
    minute-taking; audio typing; touch typing; typing; data entry; switchboard; call handling; call centre; call center; telephone manner; mail merge
    event coordination; board papers; company secretary work; parliamentary work; constituency casework; casework; benefits advice; debt advice
    housing advice; homelessness; tenancy sustainment; housing management; property management; lettings; block management; facilities management
    planned maintenance; preventive maintenance; preventative maintenance; cleaning; deep cleaning; floor care; window cleaning; waste management
    pest control; groundskeeping; greenkeeping; turf management; pool maintenance; security systems; key holding; orchestration; sight-reading
    sight reading; sight-singing; score reading; continuo; chamber music; solfège; improvisation; voice coaching; stage combat; devising; dramaturgy
    puppetry; mask work; circus skills; artistic programming; box office; audience development; marketing plans; community outreach
    community engagement; co-production; volunteer management; volunteering; chaplaincy; pastoral work; preaching; liturgy; hospital chaplaincy
    bereavement support; diplomatic protocol; consular work; visa processing; refugee protection; emergency response; logistics cluster
    camp management; election monitoring; mine clearance; military planning; weapons handling; leadership under pressure; map reading; survival skills
    mountaineering; ski instruction; diving; scuba; commercial diving; underwater welding; kayaking; sailing; horse riding; stable management
    dressage; dog training; guide dogs; zookeeping; taxidermy; wildlife rehabilitation; conservation biology; marine biology; oceanography
    meteorology; climate modelling; glaciology; astronomy; astrophysics; optics; photonics; quantum computing; semiconductors; lithography
    vacuum systems; cryogenics; accelerator physics; radiation protection; dosimetry; medical physics; game design; level design; unity; unreal
    unreal engine; gameplay programming; shader^; playtesting; esports; blockchain; smart contracts; solidity; product photography; e-commerce
    ecommerce; shopify; magento; wordpress; drupal; html; css; accessibility; wcag; localisation; localization; technical writing; api documentation
    knowledge base; release notes; madcap; dita; xml; markdown; latex; customer journey^; crm systems; customer onboarding; churn analysis
    net promoter score; call scripts; escalations; service recovery; farsi; urdu; punjabi; bengali; gujarati; tamil; telugu; malayalam; kannada
    sinhala; nepali; mandarin; cantonese; indonesian; bahasa; tagalog; swahili; amharic; yoruba; hausa; zulu; xhosa; afrikaans; gaelic; ancient greek
    te reo; te reo māori
    `,
  },
  'reference-words': {
    why: 'Points to the interview, the role or the application in question.',
    members: `
    our interview; our interviews; our recent interview; our first interview; our second interview; our final interview; our last interview
    our panel interview; our video interview; our phone interview; our telephone interview; our conversation; our conversations
    our recent conversation; our last conversation; our first conversation; our earlier conversation; our previous conversation; our discussion
    our discussions; our recent discussion; our last discussion; our meeting; our meetings; our recent meeting; our last meeting; our first meeting
    our second meeting; our call; our recent call; our video call; our phone call; our telephone call; our telephone conversation; our zoom
    our zoom call; our teams call; our talk; our recent talk; our chat; our recent chat; our exchange; our email exchange; our correspondence
    our earlier correspondence; our previous correspondence; our session; our interview on; our interview for; our interview last
    our interview yesterday; our meeting on; our meeting yesterday; our meeting last; our call on; our call last; our conversation on
    our conversation last; our conversation yesterday; our conversation about; our discussion on; our discussion about; our discussion of
    our discussion last; our time together; our hour together; our half hour; my interview; my interviews; my recent interview; my first interview
    my second interview; my last interview; my final interview; my panel interview; my interview on; my interview for; my interview with
    my interview with you; my interview at; my interview last; my interview yesterday; my interview this; my visit; my visit to; my visit on
    my visit last; my visit yesterday; my trial; my trial shift; my trial lesson; my trial day; my shadow day; my tasting; my audition; my audition on
    my audition for; my teaching demonstration; my demo lesson; my demonstration lesson; my observed lesson; my sample lesson; my job talk
    my campus visit; my assessment day; my take-home; my work sample; my practical test; my trade test; my weld test; my drive test
    my driving assessment; my assessment centre; my onsite; my on-site; my meeting with; my meeting with you; my conversation with
    my conversation with you; my discussion with; my call with; my call with you; my chat with; my talk with; my time with you; my time with
    my application; my application for; my application to; my application of; my job application; my recent application; my original application
    my candidacy; my candidature; my cover letter; my covering letter; my letter of application; my letter of; my previous email; my last email
    my earlier email; my previous message; my earlier message; my last message; my previous letter; my last letter; my earlier note; my note of
    my email of; my message of; my thank-you note; my email dated; the interview; the interview for; the interview on; the interview with
    the interview last; the interview yesterday; the interview process; the interview panel; the interviews; interview on; interview for
    interview for the; interview with; interview with you; interview yesterday; interview last; interview last week; interview this morning
    interview this week; interview of; interview process; interview round; interview stage; first interview; second interview; third interview
    final interview; initial interview; panel interview; phone interview; telephone interview; video interview; online interview; in-person interview
    follow-up interview; face-to-face interview; first-round interview; second-round interview; final-round interview; campus interview
    onsite interview; on-site interview; technical interview; competency interview; group interview; interviewed; interviewed for; interviewed for the
    interviewed with; interviewed with you; interviewed by; interviewed on; interviewed at; interviewed last; interviewed yesterday
    you interviewed me; was interviewed; was interviewed for; was interviewed by; was interviewed on; were interviewed; been interviewed
    having interviewed; i interviewed; i interviewed for; i interviewed with; i interviewed on; i was interviewed; i was interviewed for
    i was interviewed on; i attended an interview; attended an interview; attended the interview; attended for interview; attended interview
    came for interview; came for an interview; came for the interview; came to interview; came in for; came in to meet; came to see you; came to meet
    invited to interview; invited for interview; invited me to interview; invited me for; when we met; when we met on; when we met last
    when we last met; when we spoke; when we spoke on; when we spoke last; when we last spoke; when we talked; when we talked on; when i met
    when i met you; when i met with; when i came; when i came in; when i came to; when i visited; when i interviewed; when i was interviewed
    when you interviewed; when you interviewed me; when i spoke; when i spoke with; when i spoke to; since we met; since we spoke; since we last spoke
    since our; since our interview; since our conversation; since our meeting; since our last; since our call; since my interview; since my visit
    since the interview; we met; we met on; we met last; we met yesterday; we met at; we met this; we met for; we met in; we spoke; we spoke on
    we spoke last; we spoke yesterday; we spoke about; we spoke this; we talked; we talked on; we talked about; we talked last; we discussed
    we discussed on; we had on; we had last; as we discussed; as discussed; as discussed on; as discussed in; as discussed at; as mentioned
    as you mentioned; as requested; as you requested; as i told you; as per our; as per your; per our; per our conversation; per our discussion
    per your request; pursuant to; further to; further to our; further to my; further to my interview; further to your; following our
    following our conversation; following our interview; following our meeting; following our discussion; following our call; following my interview
    following my visit; following my application; following the interview; following on from; following up; following up on; following up on my
    following up on our; following up after; following up regarding; following up about; follow up; follow up on; follow up on my; follow up on our
    follow up after; follow up regarding; follow-up; follow-up to; follow-up on; to follow up; to follow up on; wanted to follow up
    writing to follow up; i am following up; i'm following up; just following up; quick follow-up; in follow-up; with reference to
    with reference to my; with reference to our; with reference to the; with reference to your; in reference to; with regard to my; with regard to our
    with regard to the; regarding my; regarding my application; regarding my interview; regarding our; regarding our interview; regarding the
    regarding the position; regarding the role; regarding the post; regarding the job; regarding your; concerning my; concerning the; concerning our
    about my application; about my interview; about the position; about the role; about the post; about the job; about the vacancy
    about our interview; about our conversation; about our meeting; in relation to my; in relation to the; in connection with my
    in connection with the; referring to; referring to our; i refer to; i refer to my; i refer to our; on the subject of; on the matter of; re my
    re our; re :; re : interview; vis-à-vis; the position; the position of; position in; position you; position we; position we discussed
    the open position; open position; open role; advertised position; advertised role; advertised post; this position; that position; your position
    your open; the role; the role of; role of; role in your; role we; role we discussed; this role; that role; the job; the job of; this job
    the post of; post of; this post; the vacancy; vacancy for; vacancy of; the vacancy for; this vacancy; your vacancy; the opening; the opening for
    opening for; opening at; opening in; this opening; your opening; the opportunity with; the traineeship; the apprenticeship; the fellowship
    the scholarship place; the lectureship; the professorship; the studentship; the phd position; the postdoc; the training contract; the pupillage
    the clerkship; the secondment; the locum; the maternity cover; the cover post; the fixed-term post; the permanent post; the part-time post
    the night shift role; the weekend role; the graduate scheme; the graduate programme; the rotational programme; applied; applied for
    applied for the; applied as; i applied; i applied for; i have applied; have applied for; had applied; applying for; applying for the; apply for
    apply for the; applicant; applicant for; as an applicant; candidate; candidate for; candidate for the; as a candidate; candidacy; candidacy for
    candidature; shortlist; shortlisted; shortlisted for; considered for; considered for the; being considered; being considered for
    consideration for; in consideration; under consideration; in contention; in the running; job title; job description; the job description
    job advert; job advertisement; job ad; job posting; the posting; the advert; the advertisement; person specification; job reference
    reference number; ref no; ref :; job ref; job ref :; job id; requisition; requisition number; req id; requisition id; vacancy number
    vacancy reference; post number; application number; application reference; application id; candidate number; our ref; your ref; job code
    on monday; on tuesday; on wednesday; on thursday; on friday; last monday; last tuesday; last wednesday; last thursday; last friday
    yesterday morning; yesterday afternoon; earlier this week; earlier this month; a few days ago; a week ago; two weeks ago; three weeks ago
    your letter; your letter of; your email; your email of; your message; your message of; your invitation; your reply; your kind invitation
    your office; at your office; at your offices; at your premises; at your school; at your clinic; at your studio; at your headquarters
    at the hospital; in your office; in your boardroom
    `,
  },
  'patience-phrases': {
    why: 'Shows regard for the time that others need.',
    members: `
    i understand you; i understand you are; i understand you are busy; i understand you're busy; i understand you must be; i understand you may be
    i understand you have; i understand you have many; i understand that you; i understand that you are; i understand that you have
    i understand that this; i understand that these; i understand that it; i understand that decisions; i understand that hiring
    i understand that time; i understand these things; i understand these things take; i understand decisions; i understand decisions take
    i understand decisions take time; i understand it takes; i understand it may; i understand this takes; i understand this takes time
    i understand this may; i understand how busy; i understand how much; i understand if; i understand if you; i understand if it; i understand there
    i understand there are; i understand there may; i understand completely; i understand entirely; i understand fully; i fully understand
    i quite understand; i do understand; i completely understand; i entirely understand; i certainly understand; i perfectly understand
    i well understand; i totally understand; i of course understand; of course understand; understand completely; understand entirely
    fully understand; quite understand; completely understand; perfectly understand; entirely understand; well understand; understandable
    understandably; quite understandable; perfectly understandable; that is understandable; entirely understandable; only natural; only right
    as it should be; i know you are; i know you are busy; i know you're busy; i know you have a; i know you have many; i know how busy
    i know how busy you; i know how much; i know how full; i know these things; i know these things take; i know that these; i know that decisions
    i know that you; i know that hiring; i know that things; i know decisions; i know it takes; i know it can; i know this takes; i know this is
    i know time is; i know there are; i know there is; i know from experience; i know from my own; i know well; i realise; i realise you
    i realise you are; i realise that; i realise that you; i realise that decisions; i realise these; i realise how; i realise how busy
    i realise there; i realize; i realize you; i realize you are; i realize that; i realize that you; i realize that decisions; i realize these
    i realize how; i realize how busy; i realize there; i appreciate that; i appreciate that you; i appreciate that you are
    i appreciate that you have; i appreciate that you must; i appreciate that you may; i appreciate that decisions; i appreciate that decisions take
    i appreciate that decisions take time; i appreciate that this; i appreciate that these; i appreciate that these things; i appreciate that it
    i appreciate that there; i appreciate that the; i appreciate that hiring; i appreciate that time; i appreciate that things; i appreciate you are
    i appreciate you are busy; i appreciate you're busy; i appreciate you have; i appreciate you have many; i appreciate you may
    i appreciate you must; i appreciate these; i appreciate these things; i appreciate decisions; i appreciate decisions take; i appreciate this
    i appreciate this takes; i appreciate it takes; i appreciate it can; i appreciate it may; i appreciate how; i appreciate how busy
    i appreciate how much; i appreciate how many; i do appreciate that; i fully appreciate; i quite appreciate; i recognise; i recognise that
    i recognise you; i recognise you have; i recognise how; i recognize; i recognize that; i recognize you; i recognize you have; i recognize how
    i acknowledge that; i am aware; i am aware that; i am aware you; i am aware of how; i am well aware; i'm aware; i'm aware that; i'm aware you
    i am conscious; i am conscious that; i'm conscious; i'm conscious that; i am mindful; mindful of; mindful that; mindful of your time
    i am sensible that; i respect; i respect your; i respect your time; i respect that; i respect the time; i respect the process
    i respect your process; respect your process; respecting your time; respectful of your time; respectful of your; out of respect for; i imagine
    i imagine you; i imagine you are; i imagine that you; i imagine the; i imagine this; i can imagine; i can imagine how; i can imagine that
    i can well imagine; i expect you are; i expect you have; i expect that you; i suppose you are; i dare say; i daresay; i gather; i gather that
    i gather you; i am sure you; i am sure you are; i am sure you have; i am sure that; i am sure there; i'm sure you; i'm sure you are
    i'm sure you're; i'm sure you're busy; i'm sure you have; i'm sure there; no doubt you; no doubt you are; no doubt you have; doubtless
    doubtless you; you must be; you must be busy; you must be very busy; you must have; you must have many; you must have a; you must be receiving
    you may be; you may be busy; you may still be; you may well be; you may have; you may not have; you may not yet; you might be; you might still be
    you are busy; you are very busy; you are probably; you are probably busy; you are no doubt; you are likely; you are surely; you are certainly
    you have many; you have a lot; you have a great; you have plenty; you have much; you have other; you have other candidates; you have others to see
    you will have; you will have many; you will have much; you will be busy; you're busy; you're very busy; you're probably; you're no doubt
    you've a lot; you've plenty; busy time; busy time of year; busy time for; busy season; busy period; busy week; busy weeks; busy days; busy month
    busy term; busy schedule; busy calendar; busy diary; busy ward; busy people; so busy; very busy; extremely busy; rather busy; particularly busy
    especially busy; especially at this time; at this time of year; at this time of term; at this busy time; in this busy; during this busy
    given how busy; however busy; hectic; hectic time; hectic week; hectic schedule; full schedule; full diary; full calendar; full plate; full inbox
    a lot on; lot on your; a lot on your; lot on your plate; much on your; much on your plate; plenty on your; plenty on your plate; plate is full
    many demands; many demands on; demands on your; demands on your time; many calls on; calls on your time; pressing matters; more pressing
    other priorities; other commitments; many candidates; many applications; many applicants; many interviews; a number of candidates
    number of candidates; other candidates to; still interviewing; still meeting; still seeing; interviewing others; meeting others; seeing others
    others to see; others to meet; others to interview; in your own time; in your own good time; in due course; in good time; in due time
    all in good time; at your convenience; at your own convenience; at your earliest convenience; at your leisure; at your own pace; at a time that
    at a time convenient; at any time; at any point; at whatever; at whatever point; when convenient; when it is convenient; when it's convenient
    when it suits; when it suits you; when time allows; when time permits; when your time allows; when your schedule; when your schedule allows
    when your schedule permits; when your diary allows; when you have time; when you have a; when you have a moment; when you have a minute
    when you have had; when you have news; when you have more; when you have reached; when you have made; when you have finished
    when you have decided; when you get a; when you get a chance; when you get a moment; when you are able; when you're able; when you are ready
    when you're ready; when you know more; when you have completed; when possible; when there is; when there is news; when there is an update
    when there is something; when there's news; when things settle; when things are; when things are clearer; when the time comes; when the time is
    when a decision; once you have had; once you have made; once you have decided; once you've had; once you've made; once a decision
    once a decision has; once the decision; once the panel; once the committee; once things are; once things settle; as and when; as time allows
    as time permits; as your time allows; as you are able; whenever; whenever you can; whenever you are; whenever you're; whenever you have
    whenever you are ready; whenever you're ready; whenever it; whenever it suits; whenever it suits you; whenever it is; whenever it's; whenever is
    whenever convenient; whenever that; whenever that may be; whenever that is; whenever there is; whenever suits; should you have time
    if you have a moment; if you have a minute; if time allows; if time permits; if it is too; if it's too; if it's too early; if it is too early
    if too early; if too soon; if it is convenient; if convenient; if and when; take your time; please take your time; take all the time
    all the time you; take the time you; take as long; take as long as; take whatever time; whatever time; whatever time you; time you need
    the time you need; the time it takes; time it takes; as long as it; as long as you; as much time as; as much time; the time needed
    the time required; time is needed; time to decide; time to consider; time to deliberate; time to reflect; time to choose; time to weigh
    time to read; time to reply; time to respond; time to review; takes time; take time; take some time; takes some time; taking time; taking the time
    took time; can take time; may take time; may take some time; will take time; will take some time; it takes time; these things take
    these things take time; these things can; such things take; such things take time; good things take; decisions take time; decisions like this
    decisions of this; decisions such as; such decisions; such a decision; a decision like this; a decision of this; an important decision
    important decision; big decision; difficult decision; not an easy decision; no easy decision; hard choice; hard decision; careful consideration
    careful thought; careful process; careful decision; thorough process; the process takes; process takes; hiring takes; hiring takes time
    recruitment takes; recruitment takes time; appointments take; schools take; committees take; committees need; panels need; boards need
    approvals take; approvals can; budgets take; there is no; there is no hurry; there is no rush; there is no need; there's no; there's no hurry
    there's no rush; there's no need; no hurry; no rush; no rush at all; no urgency; no urgency at all; not urgent; nothing urgent; no pressure
    no pressure at all; no pressure intended; no need to; no need to reply; no need to respond; no need to answer; no need for; no need for a
    no reply needed; no reply necessary; no reply required; no reply is; no reply expected; no response needed; no response necessary
    no response required; no answer needed; no answer required; no obligation; without obligation; without pressure; without any pressure
    without wishing; without wishing to; not wishing to; not meaning to; not intended to; don't mean to; would not wish to; wouldn't wish to; loath to
    reluctant to disturb; hesitate to; i hesitate to; hurry you; chasing you; to pester; pestering; bother you; bothering you; trouble you
    troubling you; disturb you; disturbing you; to intrude; intrude on; intrude on your; impose on; impose on your; to add to your; add to your inbox
    add to your workload; adding to your; take up your; take up your time; take up more; take up too much; taking up your; taking up your time
    taking up more; take more of your; take more of; waste your time; clog your inbox; fill your inbox; forgive the intrusion; forgive the early
    pardon the intrusion; excuse me for; apologies if; apologies for the; apologies for troubling; apologies for adding; my apologies if
    i apologise if; i apologize if; sorry to trouble; sorry to bother; sorry to disturb; sorry to add; not expecting; expecting no
    not expecting a reply; i am happy to wait; i'm happy to wait; happy to wait; glad to wait; content to wait; quite content to; prepared to wait
    able to wait; willing to wait; i will wait; i shall wait; i'll wait; wait patiently; waiting patiently; await your; await your news
    await your decision; await your reply; await hearing; patience; my patience; i am patient; i'm patient; i can be patient; remain patient
    be patient; happy to be patient; bear with; bearing with; within your timeline; on your timeline; to your timeline; your timeline
    on your timetable; to your timetable; your timetable; your schedule; your schedules; on your schedule; within your schedule; around your schedule
    fit around; fit in with; fit in with your; fit your schedule; work around; work around your; whatever suits; whatever suits you
    whatever works for you; whatever works best; whatever is easiest; whichever suits; whichever is easiest; whichever is easier; entirely up to you
    as you see fit; as suits you; at your discretion; your discretion; your deliberations; deliberations; deliberate; deliberating; deliberation
    weigh up; weighing up; still considering; still deciding; still deliberating; still being decided; still under; still to come; still early
    it is early; it's early; it is still early; early days; early in the; early in your; early stage; early stages; too early to; too early to say
    too soon to; too soon to say; perhaps too early; perhaps too soon; a little early; a little soon; rather early; for the time being; for the moment
    until you're; until i hear; until i hear from; until you decide; until the decision; delays happen; slight delay; delay is; things slip
    things get; things come up; plans change; timelines slip; timelines shift; timelines change; timelines move; dates slip; dates move; dates change
    schedules slip; schedules change; schedules shift; holiday season; summer holidays; quarter end; audit season; tax season; inspection week
    exam season; exam period; ofsted; the festive season; over the holidays; annual leave; out of office; people away
    `,
  },
  'status-phrases': {
    why: 'Asks how the matter stands and what comes next.',
    members: `
    any update; any update on; any update on the; any update on my; any updates; any updates on; any updates regarding; any update regarding
    any update about; any update you; any update you can; any update yet; any update at all; any further update; any news; any news on; any news about
    any news regarding; any news of; any news yet; any news you; any further news; any word; any word on; any word about; any word yet; any word from
    any feedback; any feedback on; any feedback from; any feedback you; any feedback yet; any indication; any indication of; any indication as to
    any idea when; any idea of; any idea how; any information on; any information about; any further information; any progress; any progress on
    any progress with; any developments; any movement; any movement on; any decision; any decision on; any decision yet; any decision has
    any decision been; any outcome; any timeline; any timeframe; any timescale; an update; an update on; an update on the; an update on my
    an update on where; an update regarding; an update about; an update if; a brief update; brief update; a quick update; quick update; a short update
    a status update; status update; latest update; the latest; the latest on; the latest news; latest on; latest on the; latest status; latest news
    update on; update on the; update on my; update on the status; update on where; update on how; update on your; update regarding; update about
    update me; update me on; update as to; updates on; updates on the; updates regarding; news of the; news on; news on the; news about
    news about the; news regarding; news from you; news from the; word on; word on the; word from you; where things stand; where things are
    where things are up; where things have; where things might; where it stands; where that stands; where this stands; where the process
    where the process stands; where the decision; where the decision stands; where the role; where the search; where the search stands
    where the recruitment; where the hiring; where the position; where the matter; where the matter stands; where matters stand; where matters are
    where you are in; where you are with; where you are at; where you have; where you have got; where you've; where you stand with; where you might
    where you're at; where we are with; where we are in; where i stand; where i am; where i am in; where i might; where my application
    where my application stands; where my application is; where my candidacy; where that leaves; where that leaves us; how things stand
    how things are; how things are going; how things are progressing; how things are coming; how things have; how things look; how things are looking
    how things went; how it stands; how it is going; how it's going; how it is progressing; how the process; how the process is; how the search
    how the search is; how the selection; how the recruitment; how the recruitment is; how the hiring; how the decision; how the decision is
    how matters; how matters stand; how matters are; how my application; how far along; how far the; how far you; how far you have; how long the
    how long it; how long until; how long you; how many rounds; how many stages; how you are getting; how you got on; how you would like
    how you wish to; how best to proceed; status of; status of the; status of my; status of my application; status of your; status of our; status on
    status on the; status on my; status regarding; status check; current status; the current status; the status; the status of; my status
    application status; my application status; hiring status; candidate status; state of play; the state of play; state of things; state of the
    state of my; state of affairs; progress of the; progress of my; progress of my application; progress on the; progress with the; progress has
    progress is; progressing; progression; is progressing; has progressed; my progress; stage of the; what stage; which stage; at what stage
    at which stage; current stage; next stage; the next stage; next stages; the next round; next phase; final stage; the final stage; final stages
    final round; later stages; further stage; further stages; further round; further interviews; further interview; second stage; second round
    third round; another round; stages remain; stages remaining; steps remain; remaining steps; remaining stages; next step; next steps; the next step
    the next steps; any next steps; what next; what comes next; what happens next; what will happen; what to expect; what to expect next
    what i should; what i can expect; what i might expect; what the next step; what the next steps; what the next stage; what your next
    what your timeline; what your timetable; what timeline; what timescale; what timeframe; what the timeline; what the timescale
    what you have decided; what was decided; what was the outcome; what the outcome; what the outcome was; what the panel; what the committee
    what is the next; what is the status; what is the latest; what's next; what's the status; what's the latest; what's the timeline; the timeline
    your timeline; timeline for; timeline for the; timeline for a; timeline for your; timeline on; rough timeline; approximate timeline
    expected timeline; likely timeline; updated timeline; revised timeline; hiring timeline; decision timeline; timeframe; time frame; time-frame
    timeframes; rough timeframe; expected timeframe; timeframe for; timescale; timescales; time scale; time scales; timescale for; likely timescale
    rough timescale; the timetable; timetable for; revised timetable; schedule for; schedule for the; expected date; likely date; target date
    provisional date; decision date; a date for; when a decision; when a decision might; when a decision may; when a decision is; when a decision will
    when the decision; when the decision will; when the panel; when the committee; when the board; when you expect; when you expect to
    when you might expect; when you hope; when you hope to; when you plan; when you plan to; when you intend; when you anticipate; when you are likely
    when you are expecting; when you're expecting; when i might; when i might expect; when i might hear; when i may; when i may expect
    when i may hear; when i can; when i can expect; when i could; when i could expect; when i should; when i should expect; when i will; when we might
    when we may; when can i; when may i; when might i; when could i; when would be; when will you; when will i; by when; has a decision
    has a decision been; has a decision been made; has a decision been reached; has a decision been taken; has the decision; has the decision been
    has the panel; has the panel met; has the panel made; has the panel decided; has the committee; has the committee met; has the board
    has the board met; has the position; has the position been; has the position been filled; has the role; has the role been
    has the role been filled; has the post; has the post been; has the post been filled; has the vacancy; has the vacancy been; has there been
    has there been any; has there been a; has anything changed; has anything been; has been made; has been made yet; has been reached; has been taken
    has been filled; has been decided; has yet been made; has yet been; has not yet; have you been able; have you had a; have you made
    have you made a; have you made any; have you reached; have you reached a; have you come to; have you come; have you decided; have you taken
    have you chosen; have you completed; have you finished; have you any news; have interviews; have the interviews; have been made; been filled yet
    is there any; is there any news; is there any update; is there any further; is there anything new; is there an update; is there a timeline
    is there a date; is there a decision; is there still; is the position still; is the position still open; is the role still; is the role still open
    is the post still; is the vacancy; is the vacancy still; is the process still; is my application; is my application still; still open
    still available; still vacant; still under consideration; still being considered; still in the running; still in contention; still in process
    still in progress; still ongoing; still active; still live; still on the table; still a candidate; still considering; still considering me
    still considering my; am i still; whether i am still; whether i'm; whether i'm still; whether i remain; whether i was; whether i have been
    whether you have; whether you have had; whether you have made; whether you have reached; whether you have come; whether you have any
    whether you have decided; whether you are still; whether you require; whether the position; whether the role; whether the post; whether the panel
    whether the committee; whether the process; whether the search; whether the timeline; whether the decision; whether there is; whether there is any
    whether there are; whether there are any; whether there has; whether there has been; whether there have; whether there might; whether a decision
    whether a decision has; whether any decision; whether anything; whether my application; if there is any; if there is any update
    if there is any news; if there's any; if there's any update; if there's any news; if there has; if there has been; if there have; if there are any
    if there was; if there were; if there might; if a decision; if a decision has; if you have any; if you have any update; if you have any news
    if you have made; if you have made a; if you have reached; if you had any; if you could let; if you could tell; if you could share
    if you could update; if you could give; if you can let; if you can share; if you can tell; if the position; if the role; if the post
    if anything has; if anything has changed; if anything further; could you let; could you let me; could you let me know; could you tell
    could you tell me; could you please let; could you please tell; could you please share; could you please update; could you update
    could you update me; could you give me; could you give me an; could you advise; could you kindly let; could you indicate; could you advise me
    could i ask; could i ask for; could i ask whether; could i ask if; could i ask how; could i ask when; could i enquire; could i check
    could i trouble you; could i possibly; can you let; can you let me; can you tell; can you tell me; can you advise; can you update; can i ask
    can i check; may i ask; may i ask whether; may i ask if; may i ask how; may i ask where; may i ask when; may i ask what; may i ask for
    may i enquire; may i inquire; may i kindly; may i kindly ask; may i check; may i request; may i respectfully; might i ask; might i ask whether
    might i ask if; might i ask how; might i ask where; might i enquire; might i inquire; might you be; might you be able; might you have; might there
    might there be; would you be able; would you be able to; would you be so; would you be so kind; would you be kind; would you kindly
    would you mind letting; would you mind telling; would you mind sharing; would you let; would you let me; would you have any; would you happen
    would it be possible; would it be possible to; would it be all right; would it be appropriate; would it be convenient; should i expect
    should i assume; do you have; do you have any; do you have an; do you have a; do you have a sense; do you know when; do you know if
    do you know whether; do you expect; do you expect to; do you anticipate; do you happen to have; are you in a position; are there any
    are there any updates; are there any further; are there any next; are there further; are you any closer; any closer; any nearer
    any nearer a decision; closer to a decision; nearer a decision; i wondered if; i wondered whether; i wondered how; i wondered where
    i wondered when; i wonder if; i wonder whether; i wonder how; i was wondering; i was wondering if; i was wondering whether; i was wondering how
    i was wondering where; i am wondering; i am wondering if; i am wondering whether; i'm wondering; i'm wondering if; i'm wondering whether
    just wondering; wondering if; wondering whether; wondering how; wondering where; wondering when; wonder whether; wonder how; wonder where
    wondered whether; wondered how; wondered where; wondered when; curious to know; curious to hear; curious whether; curious if; curious where
    curious how; interested to know; interested to hear; keen to know; keen to hear; eager to hear; eager to know; glad to know; glad to hear
    glad of any; glad of an; glad of news; grateful for any; grateful for an; grateful for any news; grateful for any update; grateful for an update
    grateful for word; grateful to know; grateful to hear; grateful if you could; grateful if you; appreciate any update; appreciate any news
    appreciate any information; appreciate an update; appreciate a brief; appreciate hearing; appreciate knowing; appreciate it if; appreciate if
    welcome any news; welcome any update; welcome an update; like to ask whether; like to ask if; like to ask about; like to enquire; like to inquire
    like to check; like to find out; would like to enquire; would like to inquire; would like to check; i would like to know; i would like to enquire
    i'd like to know; i'd like to check; wanted to ask whether; wanted to ask if; wanted to ask about; wanted to check; wanted to check in
    wanted to check on; wanted to check whether; wanted to check if; wanted to see if; wanted to see whether; wanted to see how; wanted to see where
    wanted to enquire; wanted to inquire; wanted to know if; wanted to find out; wanted to touch base; want to check; want to check in; wish to ask
    wish to enquire; wish to inquire; wish to know; hoping to learn; hoping to hear; hoping to find out; hoping to get an; hoping to know
    hoping you could; hoping for an; hoping for an update; hoping for news; hoping for any; check in; checking in; checking in on; checking in to
    checking in about; checking in regarding; checking in with; check-in; just checking; just checking in; a quick check; quick check-in; check on the
    checking on; checking on the; check where; checking whether; checking if; check up on; checking up on; touch base; touching base; follow up
    following up; following up on; follow-up; circle back; circling back; circle back on; circle back to; enquire; enquiring; enquire about
    enquire as to; enquire whether; enquire after; enquiring about; enquiring as to; enquiring whether; my enquiry; inquire; inquiring; inquire about
    inquire as to; inquire whether; inquiring about; inquiring as to; my inquiry; ask about the; ask about my; ask after; ask after the
    ask whether you; ask whether there; ask whether the; ask whether a; ask if you; ask if there; ask if the; ask how the; ask how things
    ask where things; ask where the; ask when you; ask when i; ask what the; ask for an; ask for an update; asking after; asking where; writing to ask
    writing to ask whether; writing to ask if; writing to ask about; writing to ask how; writing to ask where; writing to enquire
    writing to enquire about; writing to inquire; writing to inquire about; writing to check; writing to check in; writing to see; writing to see if
    writing to see whether; writing to find out; writing to follow up; i am writing to ask; i am writing to enquire; i am writing to inquire
    i am writing to check; i write to ask; i write to enquire; i write to inquire; write to ask; write to enquire; write to inquire; learn whether
    find out whether; find out where; find out when; hear about your decision; hear about next; hear about the next; hear about the status
    hear how the; hear how things; hear where things; hear where the; hear whether you; hear whether the; hear whether there; hear what the
    hear the outcome; hear the result; hear of any; know whether the; know whether you; know whether there; know whether i; know whether a
    know if there; know if you; know if the; know if a; know where things; know where the; know where you; know where i; know how the; know how things
    know when you; know when the; know when a; know when i; know what the; know the status; know the outcome; know the timeline; know of any
    know the next; tell me where; tell me whether; tell me how; tell me when; tell me if; tell me what; let me know where; let me know whether
    let me know how; let me know when; let me know if there; let me know if you; let me know the; let me know what; let me know of; keep me posted
    keep me updated; keep me informed; keep me in the; keep me up to; kept posted; kept informed; kept up to date; keep me in the loop; in the loop
    give me an idea; give me an update; give me an indication; give me a sense; give an indication; give an update; give any indication; share any
    share any update; share any news; share any information; share any feedback; share an update; share your timeline; shed any light; shed light on
    shed some light; provide an update; provide any update; provide me with; provide me with an; the decision; your decision; a decision
    final decision; the final decision; hiring decision; your final decision; the panel's decision; the committee's decision; decision has
    decision has been; decision has been made; decision has been reached; decision been made; decision been; decision on; decision on the
    decision regarding; decision about; decision yet; decision is; decision is made; decision is expected; decision might; decision will
    decision would; decision by; decision made; the decision process; made a decision; made your decision; made any decision; make your decision
    reached a decision; reach a decision; come to a decision; came to a decision; taken a decision; taken any decision; outcome of the; outcome of my
    outcome of my interview; outcome of our; outcome of your; outcome of the interview; outcome of the process; outcome yet; result of the
    result of my; results of my; conclusion of; your conclusion; deliberations; the deliberations; result of your; outcome of your deliberations
    selection process; the selection process; selection stage; the hiring process; recruitment process; the recruitment process; recruiting process
    the interview process; the application process; appointment process; the appointment process; search process; the search process; process is going
    the shortlist; your shortlist; shortlisting; final shortlist; reference checks; reference check; referees; contacted my referees; background check
    background checks; sign-off; headcount approval; budget approval; approved; put on hold; has been paused; been postponed; reopened; re-advertised
    readvertised; hiring freeze; changes to the; change in the timeline; changes in the timeline; since we last; since we last spoke; since our last
    have not heard; haven't heard; have not yet heard; haven't yet heard; not heard; not yet heard; yet to hear; had not heard; hadn't heard
    heard nothing; heard back; heard back from; heard from you; heard from the; heard anything; hear back; hear back from; hear back by; hearing back
    hearing back from; you mentioned that you; you mentioned a decision; you had hoped; you had hoped to; you expected to; you had expected
    you anticipated; you had mentioned; you indicated; you indicated that; you suggested that i
    `,
  },
  'closing-phrases': {
    why: 'Ends a message: offers more, looks forward, thanks once more.',
    members: `
    please let me know; please let me know if; please let me know if you; please let me know whether; please let me know should
    please let me know when; please let me know what; please let me know how; please do let me know; please kindly let me know; kindly let me know
    do let me know; do let me know if; just let me know; let me know if; let me know if you; let me know if there; let me know if i
    let me know if anything; let me know whether; let me know should; let me know should you; let me know what; let me know when; let me know how i
    let me know what else; you let me know; you could let me know; if you would let me know; should you need; should you need any
    should you need anything; should you need anything further; should you need anything else; should you need more; should you need further
    should you require; should you require any; should you require anything; should you require further; should you require additional
    should you wish; should you wish to; should you wish to discuss; should you wish to speak; should you want to; should you have any
    should you have any questions; should you have any further; should you have further; should you have questions; should any questions
    should any question arise; should anything further; should anything else; should there be any; should there be anything; should it be helpful
    should it be useful; should that be useful; should a further; should further; should questions; should questions arise; if you need any
    if you need anything; if you need anything else; if you need anything further; if you need anything from; if you need more; if you need further
    if you need me; if you need me to; if you require; if you require any; if you require anything; if you require further; if you require additional
    if you would like any; if you would like further; if you would like more; if you would like me to; if you'd like me to; if you'd like any
    if you wish to; if you want me to; if you want any; if you have any; if you have any questions; if you have any further; if you have any other
    if you have further; if you have further questions; if you have questions; if you have additional; if you should; if you should need
    if you should have; if you think of; if you think of anything; if it would help; if it would be helpful; if it would be useful; if it is helpful
    if it is useful; if it's helpful; if it's useful; if that helps; if that would help; if that would be helpful; if that would be useful; if useful
    if of use; if of any use; if of interest; if i can be; if i can be of; if i can help; if i can provide; if i can answer; if i can offer
    if i can add; if i may be of; if there is anything; if there is anything else; if there is anything further; if there is anything more
    if there's anything; if there's anything else; if there's anything further; if there's more; if there are further; if there are other
    if anything is; if anything else; if anything further; if anything needs; if any questions; if any further; if any point; if any of; if questions
    if questions arise; anything else; anything else you; anything else i; anything else that; anything further; anything further from
    anything further you; anything further i; anything i can; anything i could; anything more you; anything more from; anything you would
    anything you might; do not hesitate; don't hesitate; do not hesitate to; don't hesitate to; please do not hesitate; please don't hesitate
    please do not hesitate to; please don't hesitate to; do not hesitate to contact; don't hesitate to contact; do not hesitate to call
    don't hesitate to call; do not hesitate to ask; don't hesitate to ask; do not hesitate to reach; don't hesitate to reach; hesitate to contact
    hesitate to contact me; hesitate to call; hesitate to ask; hesitate to reach; hesitate to reach out; hesitate to get; hesitate to let
    without hesitation; feel free; feel free to; please feel free; please feel free to; feel free to contact; feel free to call; feel free to reach
    feel free to ask; feel free to email; feel free to get; do feel free; do contact me; please contact me; please do contact; kindly contact
    kindly contact me; contact me; contact me at; contact me on; contact me if; contact me any; contact me any time; contact me should; contact me for
    please call me; please email me; please reach out; reach out to me; reach out if; reach out any time; reach me at; reach me on; reach me by
    be reached; be reached at; be reached on; be reached by; can be reached; can be reached at; can be reached on; may be reached; i can be reached
    get in touch; get in touch if; get in touch with; please get in touch; do get in touch; please say so; just say; just say the word; please tell me
    please advise; kindly advise; kindly revert; please revert; please keep me; please accept; please convey; please pass; please pass on
    please give my; please remember me; look forward; looking forward; look forward to; looking forward to; i look forward; i look forward to
    i look forward to hearing; i look forward to your; i look forward to speaking; i look forward to meeting; i look forward to the
    i look forward to learning; i look forward to any; i look forward to our; i look forward to receiving; i very much look; i very much look forward
    i much look forward; i shall look forward; i will look forward; i'll look forward; i am looking forward; i'm looking forward; i do look forward
    i really look forward; i so look forward; i eagerly look forward; i sincerely look forward; i keenly look forward; and look forward to
    and looking forward; very much look forward; much looking forward; much look forward; so looking forward; really looking forward
    greatly look forward; eagerly looking forward; eagerly look forward; keenly look forward; look forward to hearing; look forward to hearing from
    look forward to hearing back; look forward to hearing about; look forward to hearing your; look forward to hearing whether
    look forward to hearing how; look forward to hearing the; look forward to your; look forward to your reply; look forward to your response
    look forward to your news; look forward to your decision; look forward to your feedback; look forward to your favourable; look forward to the
    look forward to the next; look forward to the outcome; look forward to the possibility; look forward to the opportunity; look forward to speaking
    look forward to speaking with; look forward to talking; look forward to meeting; look forward to learning; look forward to learning more
    look forward to learning of; look forward to learning about; look forward to discussing; look forward to continuing; look forward to staying
    look forward to receiving; look forward to seeing; look forward to finding out; look forward to next; look forward to any; look forward to news
    look forward to our; look forward to further; look forward to a; look forward to it; looking forward to hearing; looking forward to hearing from
    looking forward to your; looking forward to your reply; looking forward to your response; looking forward to the; looking forward to speaking
    looking forward to talking; looking forward to meeting; looking forward to learning; looking forward to receiving; looking forward to next
    looking forward to any; look forward with; look forward with interest; await your; awaiting your; i await; i await your; i await your reply
    i await your response; i await your decision; i await your news; i shall await; i will await; await your reply; await your response
    await your decision; await your news; awaiting your reply; awaiting your response; awaiting your kind; awaiting your favourable
    awaiting your positive; awaiting your news; await hearing from you; hope to hear; hoping to hear; i hope to hear; i hope to hear from
    hope to hear from you; hoping to hear from; hoping to hear from you; hoping to speak; hope to speak; hope to speak again; hope to talk
    hope to meet; hope to meet again; hope to see; hope to see you; hope we can; hope we can speak; hope to continue; hope to stay; happy to provide
    happy to provide any; happy to provide further; happy to provide more; happy to provide additional; happy to answer; happy to answer any
    happy to answer further; happy to answer questions; happy to discuss; happy to discuss further; happy to elaborate; happy to expand
    happy to explain; happy to clarify; happy to talk; happy to talk through; happy to talk further; happy to speak; happy to speak again
    happy to speak further; happy to come back; happy to come in; happy to meet again; happy to supply; happy to assist; happy to arrange
    happy to go into; happy to fill; happy to complete; happy to put you; happy to chat; happy to offer; happy to walk; happy to work around
    more than happy; more than happy to; only too happy; only too happy to; very happy to; always happy to; be happy to; would be happy to
    i would be happy to; i'd be happy to; i will be happy to; i'll be happy to; i am happy to; i'm happy to; quite happy to; glad to provide
    glad to answer; glad to answer any; glad to discuss; glad to expand; glad to explain; glad to clarify; glad to talk; glad to speak; glad to supply
    glad to help; glad to come; glad to come back; glad to meet again; glad to return; glad to arrange; glad to elaborate; glad to add; glad to offer
    glad to forward; glad to put; only too glad; only too glad to; very glad to; be glad to; would be glad to; i would be glad to; i'd be glad to
    i will be glad to; i shall be glad to; i should be glad to; i am glad to; more than glad; pleased to provide; pleased to answer
    pleased to discuss; pleased to send; pleased to supply; pleased to talk; pleased to come; pleased to help; pleased to offer; be pleased to
    would be pleased to; i would be pleased to; i shall be pleased to; should be pleased to; delighted to provide; delighted to discuss
    delighted to answer; delighted to come; delighted to talk; delighted to speak; would be delighted to; be delighted to; ready to provide
    ready to answer; ready to discuss; ready to supply; willing to provide; willing to answer; willing to discuss; provide further
    provide further details; provide further information; provide any further; provide any additional; provide any information; provide any other
    provide additional; provide additional information; provide more detail; provide more details; provide more information; provide whatever
    provide anything; further information; any further information; any further details; any further questions; further questions; further question
    additional information; additional details; additional questions; any additional information; any questions; any other questions
    any questions you; answer any; answer any questions; answer any further; answer any further questions; answer any other; answer further questions
    answer whatever; discuss further; discuss this further; discuss the role further; discuss in more; expand on; expand on any; expand on anything
    elaborate on; elaborate on any; elaborate further; clarify any; clarify anything; clarify any points; clarify any of; go into more
    go into more detail; in greater detail; at your disposal; i am at your disposal; i remain at your disposal; remain at your disposal
    entirely at your disposal; fully at your disposal; at your service; remain at your service; i remain at your service; available to discuss
    available to speak; available to talk; available to answer; available to meet; available to come; available should; available should you
    available if; available at your; available at your convenience; available at any; available any time; available whenever; available for a
    available for any; available for further; i am available; i'm available; i remain available; i will be available; i am available to
    i am available for; i am available at; i am available on; remain available; remain available to; remain available for; remain available should
    free to talk; free to speak; free to meet; free for a call; at the end of; end of the phone; end of a phone; a phone call away; a call away
    here if you; i am here; i'm here; i am here if; i'm here if; here should; on hand to; on hand if; within reach; easily reached; of any help
    of any assistance; of any use; of further assistance; of further help; be of assistance; be of help; be of any help; be of any assistance
    be of further; be of further assistance; be of use; be of service; help in any; help in any way; assist in any way; assist further; help further
    support your decision; help your decision; help with your decision; aid your decision; assist your decision; help you decide; help the panel
    help the committee; useful to the panel; useful to you; helpful to you; thank you again; thank you again for; thank you once again
    thank you once more; thanks again; thanks again for; thanks once again; thanks once more; many thanks again; with thanks again; again thank you
    again thanks; again my thanks; once again thank; once again my; my thanks again; in closing; in conclusion; to conclude; all that remains
    it remains only; it only remains; it remains for me; i shall close; i'll close; i close with; i'll leave you; i'll leave it; i will leave it
    i'll sign off; wish you all a; wishing you a; wishing you all; wishing you and; wishing you the; wishing you well; best of luck
    good luck with the; all the best; all the best with; all the best for; best wishes for; best wishes to; my best wishes to; my best to
    my best to the; my regards to; please give my regards; please pass my; pass on my; pass on my regards; pass on my thanks; remember me to
    with warm regards to; enjoy the rest of; enjoy the weekend; have a lovely; have a pleasant; have a wonderful; i hope you enjoy; hope you have a
    hope you enjoy; hope the rest of; speak soon; speak again soon; talk soon; until we speak; until we speak again; until we meet
    until we meet again; see you then; see you soon; stay in touch; keep in touch; remain in touch; be in touch; hope to stay in; i will be in touch
    hear from you; hearing from you; hear from you soon; hearing from you soon; hear back from you; hearing back from you; hear your news
    hear your decision; hear your thoughts; hearing your thoughts; hearing your decision; your early reply; your kind reply; your favourable reply
    your favourable response; your positive response; your earliest convenience; at your earliest convenience; at your convenience; when you are ready
    when you're ready; when you have a moment; next steps; the next steps; the next step; the next stage; any next steps; continuing our conversation
    continue our conversation; continue the conversation; continuing the conversation; continue our discussion; continuing our discussion
    carry on the conversation; speaking with you; speaking with you again; speaking further; meet you again; meeting the rest; meeting the team
    second conversation; further conversation
    `,
  },
  'channel-words': {
    why: 'The way in which one writes, calls or meets.',
    members: `
    by phone; by telephone; by mobile; by email; by e-mail; by mail; by post; by letter; by return of post; by fax; by text; by text message; by sms
    by whatsapp; by message; by video; by video call; by voicemail; by courier; by hand; by recorded delivery; by registered post; by registered mail
    by airmail; by messenger; by wechat; by telegram; by signal; by viber; by zoom; by teams; by skype; by either; by either means; by whichever
    by whatever means; by whichever means; via phone; via telephone; via email; via e-mail; via mail; via post; via text; via sms; via whatsapp
    via message; via linkedin; via zoom; via teams; via skype; via video; via video call; via google meet; via webex; via wechat; via telegram
    via signal; via viber; via line; via slack; via the portal; via your portal; via your website; via your careers; via the careers; via the website
    via the app; via the agency; via the recruiter; via my agent; via your office; via your secretary; via your assistant; via the school office
    via hr; through the portal; through your portal; through the website; through the agency; through your office; through your assistant
    through the recruiter; through linkedin; through hr; over the phone; over the telephone; over email; over e-mail; over zoom; over teams
    over skype; over video; over a call; over a video call; over the wire; over the radio; on the phone; on the telephone; on my phone; on my mobile
    on my cell; on my landline; on my home number; on my work number; on my personal; on my personal email; on my private; on this number
    on the number; on the number below; on the number above; on email; on this email; on this address; on zoom; on teams; on microsoft teams
    on ms teams; on skype; on google meet; on webex; on facetime; on whatsapp; on telegram; on wechat; on linkedin; on slack; on a call; on video
    on a video call; on voicemail; in writing; in written form; in person; in-person; face to face; face-to-face; in the flesh; phone call^
    phone number; phone me; phone interview; phone conversation; phone chat; telephone call^; telephone number; telephone me; telephone conversation
    mobile number; mobile phone; my mobile; cell; cell phone; cellphone; my cell; cell number; my cell phone; landline; land line; home phone
    desk phone; work phone; direct line; direct dial; direct number; switchboard; hotline; helpline; call me; call me on; call me at; call me back
    call me any; call me any time; call me anytime; call me if; call me whenever; call me between; call me after; call me before; call you
    call you back; call you on; call you at; call your office; call back; call-back; callback; a call; a quick call; quick call; short call
    brief call; a brief call; a short call; give me a call; give you a call; giving me a call; return my call; return your call; returned my call
    take your call; take calls between; missed call; missed your call; missed calls; conference call; video call^; video-call; video conference
    videoconference; video conferencing; video link; video meeting; video message; video interview; voice call; voice mail; voicemail; voice message
    voice note; voicenote; answerphone; answering machine; leave a message; left a message; left a voicemail; leave a voicemail; leave word; left word
    your voicemail; ring me; ring me on; ring me at; give me a ring; give you a ring; dial in; dial-in; dialled; text me; text message^; text you
    texted; texting; sms; quick text; drop me a text; whatsapp; whatsapp me; whatsapp message; whatsapp number; wechat; weixin; viber; kakaotalk
    kakao; facebook messenger; imessage; facetime; skype; zoom; zoom call; zoom link; zoom meeting; zoom room; teams call; teams link; teams meeting
    microsoft teams; ms teams; google meet; google hangouts; webex; jitsi; bluejeans; gotomeeting; whereby; hirevue; spark hire; calendly
    calendar invite; calendar invitation; calendar link; google calendar; outlook invite; outlook calendar; meeting link; meeting invite
    meeting request; email; emails; e-mails; emailed; e-mailed; emailing; e-mailing; email me; e-mail me; email me at; email me back; email address
    e-mail address; email your; email inbox; email thread; email chain; email account; an email; an e-mail; a brief email; brief email; quick email
    short email; this email; this e-mail; that email; my e-mail; my email address; my emails; your e-mail; your email of; your email address
    your emails; last email; previous email; earlier email; latest email; reply email; reply to this email; replying to this email; reply to this
    replying to this; reply all; reply by email; reply here; reply to me; reply directly; drop me an email; drop me a line; drop you a line
    a quick line; a brief line; a short line; send me an email; send me a message; send me a line; send me word; send word; send a message
    send a line; send a reply; shoot me an email; inbox; my inbox; your inbox; spam folder; junk folder; junk mail; mailbox; post box; postbox
    post office box; po box; letterbox; cc; cc'd; bcc; copied in; copying in; copy in; i have copied; forward this; forward to; subject line
    my signature; email signature; bounced back; undelivered; delivery failure; read receipt; mail me; postal address; postal mail; snail mail
    by ordinary post; first class post; this letter; letter dated; handwritten letter; handwritten note; hand-written; hand written note; typed letter
    thank-you card; postcard; stamped addressed; short note; brief note; quick note; drop you a note; send a note; a quick message; quick message
    brief message; short message; this message; your messages; direct message; message me; messaged; messaging; fax; telegram message; telex
    the portal; your portal; applicant portal; application portal; candidate portal; careers portal; recruitment portal; jobs portal; online portal
    hr portal; the careers portal; the recruitment portal; taleo; icims; smartrecruiters; successfactors; bamboohr; personio; teamtailor; nhs jobs
    jobtrain; eteach; tes portal; usajobs; civil service jobs; naukri; stepstone; xing; linkedin; linkedin message; inmail; in-mail; careers page
    careers site; career page; career site; your website; web form; online form; contact form; chat function; chat window; chatbot
    with your receptionist; with your secretary; with your assistant; through reception; contact me; contact me at; contact me on; contact me by
    contact me via; contact me through; contact details; my contact details; contact information; contact number; contact you; contacting me
    contacting you; contactable; best contact; best number; best number to; best email; best address; best way to reach; best way to contact
    best time to call; best time to reach; easiest way to reach; preferred method; preferred way; preferred means; preferred channel
    preferred contact; preferred number; preferred email; preferred mode; prefer email; prefer phone; prefer a call; prefer a phone; prefer me to
    you prefer; you would prefer; if you prefer; as you prefer; whichever you prefer; whichever is easier; whichever is easiest; whichever is most
    whichever suits; whichever way; whichever is best; whatever is easiest; whatever is easier; whatever is best; whatever is most; most convenient
    more convenient; convenient time; convenient for you; easier for you; easiest for you; easier by; either is; reach me; reach me at; reach me on
    reach me by; reach me via; reach me through; reach you by; reachable; reachable on; reachable at; reachable by; be reached; be reached at
    be reached on; be reached by; can be reached; reached at; reached on; reached by; get hold of; get hold of me; get hold of you; get through to
    get in touch; getting in touch; in touch by; in touch via; stay in touch; keep in touch; line of communication; means of communication
    mode of communication; method of contact; form of contact; this channel; right channel; another channel; proper channel; proper channels
    official channels; usual channels; usual channel; by correspondence; communicate by; write to me; write to you; write back to; writing to you
    written reply; written response; written feedback; written confirmation; answer in writing; respond in writing; confirm in writing
    confirm by email; confirm by phone; feedback in writing; feedback by phone; speak by phone; speak on the phone; speak over; speak in person
    talk by phone; talk on the phone; talk in person; meet in person; in my working hours; during working hours; during working hours on
    my lunch hour; my lunch break; after my shift; before my shift; weekday mornings; weekday evenings; weekday afternoons; any weekday; time zone
    my time zone; your time zone; gmt; utc; cet; pst; jst; bst; poor signal; no signal; patchy signal; weak signal; out of range; in the cab
    phone is off; phone off; switched off; cannot take calls; can't take calls; not able to take; unable to take calls; cannot answer; can't answer
    unable to answer; hard of hearing; lip-read; lipread; with captions; relay service; text relay; screen reader; alternative number; new number
    new mobile; new email; new email address; new address; changed number; changed my number; number has changed; address has changed; my number
    my number is; the number below; number above; same email; address above; address below; above address; above number; details below; details above
    details are below; spouse's number; office number; home number; work email; work address; personal email; private email; not my work
    not my work email; not at work; confidentially; in confidence; discreetly
    `,
  },
  'letting-go': {
    why: 'Steps back in good grace, or looks elsewhere.',
    members: `
    wish you well; wish you well with; wish you well in; wish you well with the; wish you well in your; wish you and your; wish you and the
    wish you all well; wish you all the; wish you all the best; wish you every; wish you every success; wish you success; wish you success with
    wish you success in; wish you the best; wish you the very; wish you the very best; wish you continued; wish you continued success; wish you luck
    wish you luck with; wish you joy; wish the team; wish the team well; wish the school; wish the company; wish the firm; wish the new
    wish them well; wish her well; wish him well; wish your; wish your team; wish your new; wish everyone well; wish everyone there; wishing you well
    wishing you well with; wishing you well in; wishing you and; wishing you and your; wishing you and the; wishing you all the; wishing you every
    wishing you every success; wishing you success; wishing you the best; wishing you the very; wishing you continued; wishing you luck
    wishing you joy; wishing the team; wishing the school; wishing your; wishing your team; wishing them; wishing them well; wishing everyone
    wishes for the future; wishes for your; every success with; every success in; every good fortune; continued success; all success; best of luck
    best of luck with; best of luck to; best of luck in; good luck with; good luck with the; good luck to; good luck in; good fortune
    all the best with; all the best for; all the best to; all good things; all i wish; well with your search; well with the search; well with your
    well in your search; well in the search; well in your; well for the future; success with your search; success with the search
    success in your search; success in filling; success with the role; success with the appointment; your continued search; in your search for
    find the right; find the right person; find the right candidate; finding the right; finding the right person; found the right
    found the right person; have found someone; found your; have found your; right person for; chosen someone; have chosen someone; chosen another
    chosen another candidate; chosen well; other choice; more suited; closer match; stronger match; stronger candidate; internal candidate
    successful candidate; the successful candidate; the person you; the person chosen; person you chose; person you choose; person you have
    whoever you choose; whoever you appoint; whoever you chose; whoever takes; whoever joins; whoever fills; your new colleague; your new hire
    your chosen; the chosen; the appointee; please congratulate; position has been filled; role has been filled; post has been filled
    vacancy has been filled; place has been filled; already filled; has been offered; has gone to; gone to another; gone to someone; went to another
    went to someone; gone with; went with; go with someone; go another way; go in another; gone in another direction; in another direction
    moved in another; moved ahead with; moved forward with; moving forward with; moving ahead with; proceeding with; proceeded with; decided not to
    decision not to; not to proceed; not to progress; not to take; not been successful; was not successful; unable to offer; not able to offer
    not selected; not chosen; was not chosen; was not selected; not to be; not meant to be; wasn't to be; was not to be; it was not to be
    not this time; not on this occasion; on this occasion; this time around; some other time; another season; in another season; at some later
    future opportunities; future opportunity; future openings; future opening; future vacancies; future vacancy; future roles; future role
    future positions; future position; future posts; future productions; future auditions; future seasons; future collaboration; future occasion
    later vacancies; later openings; other opportunities; other paths; new opportunities; new chapter; a new chapter; next chapter; the next chapter
    another opportunity; look elsewhere; looking elsewhere; seek elsewhere; search elsewhere; apply elsewhere; applying elsewhere; an offer elsewhere
    offer elsewhere; offered a position elsewhere; a position elsewhere; post elsewhere; role elsewhere; accepted elsewhere; accepted another
    accepted another offer; accepted another position; have accepted; i have accepted; have since accepted; accept another; accepting another
    taken another; taken another position; take up another; taking another; taking a different; committed elsewhere; committed to another
    committed myself; signed elsewhere; stay where i am; staying where i am; stay with my current; remain where i am; remain with my; remaining with
    remaining in my; remaining where; decided to stay; decided to remain; decided to accept; decided to pursue; decided to focus; decided to withdraw
    decided to step; chosen to stay; chosen to accept; chosen to pursue; focus on other; focus on other opportunities; focus on other roles
    focus on my current; focus on another; focus elsewhere; focus my search; focus my efforts; focus my attention; focusing on other
    focusing elsewhere; turn my attention; turn my attention to; turning my attention; turn my thoughts; turn my energies; turn to other
    turn elsewhere; pursue other; pursue other opportunities; pursue other options; pursue another; pursue a different; pursuing other
    pursuing other opportunities; pursuing another; explore other opportunities; explore other options; exploring other opportunities
    seek other opportunities; continue my search; continue my search elsewhere; continuing my search; continue the search; continue looking
    resume my search; widen my search; ready to move on; free to move; move my search; carry on looking; go my own; go our separate; withdraw
    withdrawing; withdrawn; withdrew; withdraw my; withdraw my application; withdraw my candidacy; withdraw my candidature; withdraw my name
    withdraw my interest; withdraw from; withdraw from the; withdraw from consideration; withdraw from the process; withdraw at this; withdrawing my
    withdrawing my application; withdrawing from; my withdrawal; wish to withdraw; like to withdraw; would like to withdraw; need to withdraw
    must withdraw; have withdrawn; remove my; remove my name; remove me; remove my application; remove my details; take my name; take my name off
    take me off; take my application; strike my name; take me out of; out of consideration; from consideration; out of the running; out of contention
    from the process; from the running; from your list; from the list; from your shortlist; stepping back; stepped back; stepping aside; stepped aside
    stepping away; stand down; standing down; stand aside; standing aside; bow out; bowing out; bowed out; pulling out; pulled out; dropping out
    decline further; politely decline; respectfully decline; regretfully decline; must decline; not pursue; not to pursue; no longer pursue
    no longer pursuing; no longer available; no longer looking; no longer seeking; no longer in a position; no longer be; no longer wish
    no longer able; no longer under; no longer being considered; no longer in contention; no longer in the running; no longer needed; no longer open
    not to continue; not take the; not take up; close this chapter; close the chapter; closing this chapter; closing the chapter; close this
    close the book; close the file; close my file; close my application; close this application; close the matter; close the loop; closing the loop
    close things; close off; bring this to; bring to a close; draw a line under; drawing a line; drawn a line; draw to a close; drawn to a close
    come to an end; came to an end; comes to an end; end of the road; call it a day; let go; letting go; let it go; let this go; let it rest
    let the matter rest; let matters rest; let things rest; leave it there; leave it at that; leave it here; leave the matter; leave matters
    leave it with you; leave you in peace; leave you to it; trouble you no; trouble you no further; trouble you no more; trouble you further
    not trouble you; not trouble you further; not trouble you again; not bother you; not bother you again; not bother you further; not write again
    won't write again; not be writing again; last note; last message; final note; my final note; my last note; no further action; no further reply
    no need to reply; no reply needed; no reply necessary; no reply expected; no response needed; no response necessary; no answer needed
    no explanation needed; no apology needed; take it that; take it the; i take it that; i will take it; i shall take it; i'll take it; i will assume
    i'll assume; i shall assume; i understand that you have; i understand the position; i understand the role; i understand the post; i accept your
    i accept your decision; accept your decision; accept the decision; accept the outcome; respect your decision; respect the decision; respect that
    respect your choice; i respect your decision; understand your decision; understand the decision; understand your choice; appreciate your decision
    grateful for your decision; your decision; no hard feelings; no ill feeling; no ill will; no resentment; no regrets; no grudge; no disappointment
    not disappointed; though disappointed; although disappointed; while disappointed; naturally disappointed; disappointed to; disappointed not to
    disappointed but; my disappointment; sorry not to; sorry not to be; sorry not to have; sorry to hear; sad not to; with regret; with some regret
    bear no; harbour no; hold no; hold nothing against; on good terms; part on good; part as friends; part ways; parted ways; parting ways
    part company; part friends; in good grace; with good grace; in good part; with goodwill; goodwill; every goodwill; with no hard; remain grateful
    be that as it may; whatever the outcome; whatever the result; whatever you decide; whatever happens; whatever the decision
    regardless of the outcome; irrespective of; for the best; all for the best; keep me in mind; keep me in mind for; keep me in your; keep me on
    keep me on file; keep me on your; keep me on your list; keeping me in mind; bear me in mind; bear me in mind for; bearing me in mind
    think of me if; think of me should; think of me when; remember me for; remember me if; remember me should; keep my; keep my details
    keep my details on; keep my details on file; keep my cv; keep my cv on; keep my résumé; keep my resume; keep my resume on; keep my name
    keep my name on; keep my application; keep my application on; keep my file; hold my details; hold on file; retain my; retain my details
    retain my cv; on your books; on your radar; stay on your radar; stay on your; in your pool; talent pool; talent bank; list of supply; supply list
    bank staff list; for future consideration; considered for future; considered for other; consider me for; consider me for future; consider me again
    considered again; apply again; applying again; reapply; re-apply; reapplying; try again; trying again; audition again; return to you
    another application; a future application; should another opportunity; should another opening; should another role; should another vacancy
    should another position; should another place; should a similar; should a similar role; should a suitable; should an opening
    should something suitable; should something arise; should something else; should anything change; should anything else; should anything arise
    should anything come; should circumstances change; should things change; should things change at; should your needs; should your needs change
    should your plans; should your situation; should your circumstances; should the situation; should the position; should the position reopen
    should the need; should the need arise; should there be another; should there ever; should you ever; should you ever need; should your chosen
    should your first; should plans change; should you reopen; should you advertise; if another role; if another opportunity; if another opening
    if another position; if another vacancy; if a vacancy; if something else; if something suitable; if something changes; if something opens
    if something comes up; if anything changes; if anything else; if anything similar; if anything opens; if anything comes up
    if circumstances change; if things change; if things should change; if the situation; if the situation changes; if the position reopens
    if your needs; if your needs change; if your plans; if your plans change; if you ever need; if you ever have; if there is ever; if there are ever
    if ever you; if ever there; ever arise; fall vacant; falls vacant; crosses my path; cross paths; cross paths again; crossing paths
    crossing paths again; our paths; paths cross; paths cross again; our paths cross; our paths cross again; our paths will cross; our paths may cross
    paths may cross; paths will cross; paths might cross; meet again; may meet again; might meet again; work together another; work together in the
    work together one; work together some; work together someday; door open; the door open; leave the door; leave the door open; keep the door
    keep the door open; doors open; burning bridges; burn bridges; stay connected; stay in touch; remain in touch; keep in touch; keep in contact
    remain in contact; remain connected; connect on linkedin; connected on linkedin; follow your work; follow your progress; follow the company
    follow the school; follow the project; watch with interest; continue to follow; continue to admire; continue to support; continue to watch
    continue to recommend; remain a customer; remain an admirer; remain a reader; remain a supporter; remain a friend of; from afar; cheering you
    cheer you on; rooting for; brief feedback; grateful for feedback; grateful for any feedback; welcome feedback; welcome any feedback; advice for
    for the next time; learned a great deal; learnt a great deal; take with me; takes with me; carry with me; take much from; gained a great
    worthwhile experience; privilege to have been; glad to have met; glad to have been; glad to have had; glad i came; glad i applied; glad we met
    glad of the; grateful to have been; grateful to have had; grateful to have met; grateful for having; thank you all the; thanks all the same
    thank you nonetheless; thank you nevertheless; thank you even so; farewell; goodbye; good-bye; au revoir; until another time; until next time
    godspeed; bon courage; best regards for; warmest wishes for; with every good wish; with every best wish; with best wishes for
    with all good wishes
    `,
  },
  'values-words': {
    why: 'Values that a firm may hold and a candidate may share.',
    members: `
    core values; shared values; company values; our values; your values; their values; values and; set of values; values-led; values-driven
    value-driven; principle^; principles; guiding principle^; first principles; ethos; your ethos; ethic^; ethics; ethical; ethically; work ethic
    code of conduct; code of ethics; professional ethics; morals; moral compass; morality; your mission; mission-driven; mission driven; mission-led
    mission statement; sense of purpose; purpose-driven; purposeful; your vision; philosophy; your philosophy; teaching philosophy; design philosophy
    belief^; beliefs; creed; conviction^; motto; credo; ideals; your culture; company culture; team culture; working culture; workplace culture
    open culture; learning culture; safety culture; no-blame culture; no blame culture; blameless culture; just culture; speak-up culture
    feedback culture; integrity; with integrity; honesty; honest answers; honest feedback; truthfulness; candour; candor; duty of candour; frankness
    openness; open-minded; open-mindedness; transparency; transparent; transparent pricing; radical transparency; accountability
    social responsibility; corporate responsibility; corporate social responsibility; csr; esg; mutual trust; earned trust; trustworthiness
    trustworthy; reliability; dependability; dependable; consistency; loyalty; fidelity; faithfulness; dedication; diligence; diligent
    conscientiousness; conscientious; thoroughness; rigour; rigor; scientific rigour; attention to detail; careful work; taking care; duty of care
    craftsmanship; workmanship; pride in; pride in the work; pride in our work; pride in their work; taking pride; take pride in
    quality over quantity; quality over speed; quality first; quality before speed; high standards; highest standards; excellence
    pursuit of excellence; mastery; plain language; plain english; plain speaking; plainness; straightforwardness; straight talking; elegance
    form and function; function before form; less is more; longevity; durability; built to last; repairability; right to repair
    repair rather than replace; mend and make do; make do and mend; re-use; recycling; recycle; upcycling; zero waste; zero-waste; waste nothing
    nose to tail; circularity; circular economy; circular design; sustainability; sustainable; environmental sustainability; environmental stewardship
    environmentally; eco-friendly; greener; climate action; climate justice; net zero; net-zero; carbon neutral; carbon-neutral; carbon footprint
    low carbon; low-carbon; decarbonisation; decarbonization; renewables; clean energy; biodiversity; rewilding; regenerative; regenerative farming
    organic farming; soil health; animal welfare; cruelty-free; free range; free-range; plant-based; local sourcing; locally sourced; local suppliers
    seasonality; seasonal cooking; slow food; provenance; traceability; fair trade; fairtrade; fair-trade; ethical sourcing; ethically sourced
    ethical trading; living wage; fair wages; decent work; labour rights; workers ' rights; union values; solidarity; mutual aid; cooperation
    co-operation; cooperative; co-operative; employee-owned; employee ownership; worker-owned; cooperative values; b corp; b-corp; not-for-profit
    non-profit; nonprofit; social enterprise; social purpose; social justice; social value; social impact; public good; common good; greater good
    the greater good; public service; public interest; public-spirited; civic duty; civic; citizenship; local community; community spirit
    sense of community; community first; giving back; give back; giving back to; volunteering; service to others; serving others; servant leadership
    service before self; sense of duty; sacrifice; courage; moral courage; bravery; boldness; perseverance; persistence; tenacity; grit
    resourcefulness; resourceful; thrift; frugality; prudence; stewardship; stewards of; custodianship; custodians; preserving heritage
    traditional methods; living tradition; continuity; rootedness; ingenuity; inventiveness; creative freedom; curiosity; intellectual curiosity
    love of learning; lifelong learning; life-long learning; continuous learning; continuous improvement; constant improvement; kaizen; omotenashi
    monozukuri; ikigai; gemba; wabi-sabi; ubuntu; harambee; ujamaa; ahimsa; dharma; kaitiakitanga; manaakitanga; whanaungatanga; kotahitanga; tikanga
    hygge; lagom; janteloven; friluftsliv; sisu; talkoot; meitheal; gemeinschaft; bildung; sobremesa; convivencia; minga; bayanihan; gotong royong
    guanxi; nunchi; mianzi; izzat; tarbiyah; amanah; ihsan; tikkun olam; tzedakah; learning from mistakes; learn from mistakes; learn from failure
    learning organisation; growth mindset; personal growth; growing people; developing people; investing in people; people first; people before profit
    people over profit; people over process; people come first; putting people first; human-centred; human-centered; person-centred; person-centered
    patient-centred; patient-centered; patients first; patient first; patient safety; patient dignity; putting patients first; child-centred
    child-centered; children first; every child; every child matters; student-centred; student-centered; learner-centred; pupils first; whole child
    user-centred; user-centered; user first; users first; customer first; customers first; customer-centric; customer focus; customer obsession
    client first; guests first; guest first; reader first; readers first; audience first; players first; safety first; safety; everyone goes home safe
    home safe; safe working; zero harm; do no harm; first do no harm; harm reduction; dignity; dignity in care; human dignity; human rights
    rights-based; respect; mutual respect; respectful; respect for people; respect for the; courtesy; politeness; manners; kindness; compassion
    compassionate; compassionate care; empathy; empathetic; humanity; humane; gentleness; generosity; humility; modesty; gratitude; tolerance
    forgiveness; reconciliation; restorative; restorative practice; nonviolence; non-violence; peace-building; peacebuilding; harmony
    work-life balance; work life balance; well-being; wellbeing; well being; staff wellbeing; welfare; mental health; wellness; joy in; joy in work
    playfulness; fun at work; sense of humour; sense of humor; equality; equal opportunity; equal opportunities; equal pay; equity; health equity
    educational equity; fairness; fair play; fair treatment; fair dealing; impartiality; impartial; objectivity; neutrality; independence
    editorial independence; judicial independence; academic freedom; free press; press freedom; free speech; open debate; justice; access to justice
    rule of law; due process; democracy; democratic; participatory; empowerment; empowering; autonomy; self-management; self-managed; self-reliance
    self-determination; taking ownership; sense of ownership; trust in people; trusting people; flat hierarchy; flat hierarchies; flat structure
    no hierarchy; low hierarchy; open door; open-door; open door policy; listen first; active listening; dialogue; team spirit; team first
    team before; togetherness; unity; collegiality; collegial; camaraderie; comradeship; esprit de corps; fellowship; belonging; sense of belonging
    inclusion; inclusive; inclusivity; inclusiveness; inclusive design; inclusive education; inclusive practice; diversity; diversity and inclusion
    equity diversity and inclusion; edi; dei; representation; anti-racism; anti-racist; gender equality; women in engineering; women in trades
    women in science; multiculturalism; intercultural; cultural sensitivity; cultural safety; cultural humility; multilingual; language rights
    indigenous knowledge; decolonising; decolonizing; accessibility; accessible; accessible to all; access for all; open access; open source
    open-source; free software; open data; open science; open standards; open knowledge; reproducibility; reproducible; peer review; evidence-based
    evidence based; evidence-led; data-driven; data driven; research-led; privacy; privacy by design; privacy first; privacy-first; data protection
    user privacy; confidentiality; security by design; client confidentiality; professional standards; self-discipline; cleanliness; tidiness
    a place for everything; good housekeeping; honest work; honest day's work; work hard; leading by example; lead by example; lead from the front
    mentoring; mentorship; teaching others; passing on; passing on skills; passing on knowledge; passing it on; knowledge sharing; sharing knowledge
    sharing what; apprenticeships; training the next generation; future generations; long-term thinking; long view; the long view; long-termism
    patience over; slow growth; small is beautiful; independence from; family-owned; family owned; family-run; family run; family business
    family values; faith-based; christian values; christian ethos; catholic ethos; quaker values; quaker; jewish values; islamic values
    islamic finance; buddhist; spiritual; spirituality; charitable; philanthropy; philanthropic; love of books; love of reading; love of craft
    love of the land; love of music; love of teaching; aspiration; social mobility; widening participation; opportunity for all; second chances
    second chance; dignity at work; care for others; care for the planet; care for people; care about; nurture; preserve~; safeguarding; flexibility
    flexible working; effectiveness; pragmatism; pragmatic; common sense; good judgement; intellectual honesty; intellectual rigour; scepticism
    healthy scepticism; asking why; questions welcome; constructive feedback; psychological safety; safe to speak; speak up; speaking up
    freedom to speak up; raise concerns; raising concerns; whistleblowing; admit mistakes; admitting mistakes; own mistakes; owning mistakes; own up
    owning up; no blame; blameless; blame-free; no-blame; without blame; write things down; writing things down; written culture; asynchronous
    remote-first; deep work; craft over; code quality; clean code; tests first; ship small; small teams; simplicity over; user research
    service design; digital inclusion; affordable; affordability; affordable housing; decent homes; value for money; honest pricing; no hidden
    fair price; fair prices; fair deal; good value; doing the right thing; do the right thing; the right thing; doing things right
    doing things properly; doing it properly; done properly; do it right; right first time; right thing to do; doing good; do good; make a difference
    making a difference; change lives; changing lives; better lives; better world; making things better; leave things better; leave it better than
    better than you found
    `,
  },
  'shared-value-phrases': {
    why: 'Says that a conviction is held in common.',
    members: `
    i share your; i share that; i share this; i share your belief; i share your view; i share your commitment; i share your values
    i share that belief; i share that view; i share that conviction; i very much share; i fully share; i wholly share; i deeply share; i too share
    i also share; i have always shared; i have long shared; share your; share your belief; share your belief that; share your belief in
    share your view; share your view that; share your views; share your commitment; share your commitment to; share your values; share your conviction
    share your passion; share your passion for; share your enthusiasm; share your concern; share your concern for; share your interest
    share your love; share your love of; share your vision; share your philosophy; share your approach; share your attitude; share your outlook
    share your opinion; share your sense; share your respect; share your determination; share your ambition; share your aims; share your goals
    share your priorities; share your mission; share your impatience with; share your dislike; share your distrust; share your faith; share your hope
    share that belief; share that view; share that conviction; share that commitment; share that value; share that philosophy; share that attitude
    share that instinct; share that approach; share that passion; share that feeling; share this belief; share this view; share this commitment
    share this value; share this conviction; share this philosophy; share these values; share those values; share those beliefs; share the belief
    share the view; share the conviction; share the same; share the same values; share the value; share the values; share the commitment
    share a belief; share a belief in; share a commitment; share a commitment to; share a conviction; share a passion; share a passion for
    share a love; share a love of; share an interest; share an outlook; shared by me; shared belief; shared belief in; shared beliefs
    shared commitment; shared commitment to; shared conviction; shared values; shared value; shared interest; shared interest in; shared passion
    shared passion for; shared purpose; shared vision; shared view; shared outlook; shared philosophy; shared approach; shared love; shared love of
    shared sense; shared concern; shared mission; shared priorities; sharing your; sharing that; sharing a commitment; i believe; i believe in
    i believe that; i believe strongly; i believe strongly in; i believe strongly that; i believe deeply; i believe deeply in; i believe too
    i believe as; i believe as you; i believe this; i too believe; i also believe; i do believe; i firmly believe; i strongly believe; i truly believe
    i sincerely believe; i deeply believe; i genuinely believe; i really believe; i wholeheartedly believe; i have always believed
    i've always believed; i have long believed; i've long believed; i have believed; i believed; we both believe; we share that; we agree; we agree on
    we both care; we both value; we both think; we both see; we both want; we think alike on; believe in; believe in the; believe in that
    believe in your; believe strongly in; believe deeply in; believe firmly in; believe as you do; believer in; a believer in; a firm believer
    firm believer in; a great believer; great believer in; strong believer in; big believer in; true believer in; belief that; belief in; belief i
    belief i share; belief of mine; my belief; my belief that; my belief in; my own belief; my own belief that; my firm belief; my strong belief
    my long-held belief; my view that; my own view; my own views; my own view of; my own thinking; my own philosophy; my own approach; my own values
    my own conviction; my own convictions; my own instincts; my own principles; my own standards; my own sense; my own beliefs; my own ideals
    my own priorities; my own mission; my own outlook; my own attitude; my values; my values too; my philosophy; my philosophy of; my conviction
    my conviction that; my convictions; my principles; my ethos; my attitude to; what i believe; what i believe in; what i believe too
    what i have always believed; what i value; what i value most; what i hold; what i stand; what i stand for; what i care; what i care about
    what i care most; what i look for; what i was brought; what i try to; what i strive; what i strive for; what matters to me; what matters most
    what matters most to; matters to me; matters to me too; matters greatly to me; matters a great deal; matters deeply; matters deeply to me
    matter to me; matter to me too; matter deeply; matter deeply to me; matter greatly; important to me; important to me too; is important to me
    very important to me; so important to me; equally important to me; means much to me; means a great deal; mean a great deal; counts for me
    count for much; chimes; chimes with; chimes with my; chimes with my own; chimes with mine; chimes with me; chimes with what; chimed; chimed with
    chimed with my; chimed with my own; chimed with mine; chimed with me; chime; chime with; chime with my; chime with my own; chiming with; resonates
    resonates with; resonates with me; resonates with my; resonates with my own; resonates deeply; resonates strongly; resonated; resonated with
    resonated with me; resonated with my; resonated with my own; resonated deeply; resonated strongly; resonated most; resonate; resonate with
    resonate with me; resonate with my; resonate deeply; resonating; resonating with; struck a chord; struck a chord with; strikes a chord
    strikes a chord with; strike a chord; a chord with me; strong chord; rang true; rings true; rang true for me; rings true for me; rings true with
    rang a bell; echoes my; echoes my own; echoes what; echoed my; echoed my own; echoed what; echo my; echo my own; echoing my; mirrors my
    mirrors my own; mirrored; mirrored my; mirrored my own; mirror my; mirror my own; matches my; matches my own; matched my own; match my own
    reflects my; reflects my own; reflected my; reflected my own; reflect my; reflect my own; accords with; accords with my; accorded with
    accord with my; agrees with; agrees with my; agree with you; agree with your; agree with that; agree wholeheartedly; agree completely
    agree entirely; agree strongly; could not agree more; couldn't agree more; i agree with you; i agree with your; i agree wholeheartedly
    i agree entirely; i agree completely; i could not agree; i couldn't agree; i fully agree; i quite agree; i strongly agree; i very much agree
    i wholeheartedly agree; i completely agree; i heartily agree; in agreement with; of the same mind; of one mind; of like mind; like-minded
    likeminded; like minded; same mind; same views; same opinion; same belief; same beliefs; same conviction; same values; same value; same principles
    same principle; same philosophy; same attitude; same outlook; same ethos; same spirit; same standard; same standards; same commitment; same care
    same goal; same goals; same aim; same mission; same passion; same priorities; same priority; same way of thinking; feel the same
    feel the same way; felt the same; think the same; thinks the same; think likewise; aligns with my; aligns with my own; aligns with my values
    aligns with mine; aligns with what; aligns closely with; aligns closely with my; aligns so well with; aligns perfectly with; aligns well with
    aligned with my; aligned with my own; aligned with my values; aligned with mine; aligned with what; align with my; align with my own
    align with my values; align with mine; align closely with; align so well; align well with; aligning with; alignment; alignment with
    alignment between; close alignment; closely aligned; well aligned; values align; values aligned; values match; values i; values i hold
    values i share; values i hold dear; values i try; values i live; values i recognise; values i recognize; values that; values that matter
    in line with my; in line with my own; in line with mine; in keeping with; in keeping with my; in tune with; in tune with my; in step with
    in step with my; in sympathy with; in harmony with; consistent with my; consistent with my own; compatible with my; fits with my; fits my own
    fits with what; fits with how; fit with my; fit my own; close to my heart; close to my own; close to my own heart; is close to my; are close to my
    lies close to; near to my heart; near and dear; near and dear to; dear to my heart; dear to me; is dear to me; hold dear; i hold dear; held dear
    hold the same; held the same; hold that; i hold that; hold myself; hold myself to; hold strongly; deeply held; long-held; deeply felt; i cherish
    i treasure; value; i value most; i also value; i too value; i greatly value; i highly value; i value highly; i value too; i have always valued
    i've always valued; prize; i prize; i admire your; i admire that; i admire how; i admired your; i admired how; i respect your; i respect that
    i appreciate your focus; i appreciate your emphasis; i care; i care about; i care deeply; i care deeply about; i care too; i care a great
    i care about the; i also care; i too care; i have always cared; i've always cared; care deeply; care deeply about; care as much; i am passionate
    i am passionate about; i'm passionate about; i am committed; i am committed to; i'm committed to; i too am committed; deeply committed
    deeply committed to; equally committed; equally committed to; your commitment; your commitment to; your dedication; your dedication to
    your emphasis; your emphasis on; your insistence; your insistence on; your belief; your belief that; your belief in; your conviction
    your conviction that; your philosophy; your philosophy of; your approach to; your stance; your view that; your vision of; your mission to
    your ethos; your ethos of; your values; your values of; your principle; your principle that; your principle of; your principles; your culture of
    your refusal; your refusal to; your determination; your determination to; your pride in; your love of; your motto; your rule that; your pledge
    you believe; you believe in; you believe that; you value; you care about; you insist that; you put patients; you put people; you place such
    you place on; you stand for; you refuse to; the way you treat; the way you put; the way you work; how you put; how you value; how seriously
    how seriously you; how seriously you take; taken seriously; takes seriously; take so seriously; puts people first; put people first
    put patients first; put children first; put safety first; at the heart of; heart of your; heart of what; at the centre; at the centre of
    at the center; at the center of; at the core; at the core of; before profit; over profit; rather than profit; beyond the bottom line
    more than a job; a calling; vocation; a vocation; calling; drives me too; what drives me; brought me into; brought me into this; why i became
    why i chose; why i went into; why i trained; why i teach; why i nurse; reason i became; the reason i; the reason i became; the reason i chose
    reason why i; the very reason; one reason i; motivates me too; guides me; guides my; guided my; guides my work; guided me; informs my
    informs my work; informed my; underpins my; underpins my work; underpinned; runs through; runs through my; runs through everything; has guided
    has guided my; has always guided; have guided; have guided my; has shaped; have shaped; has driven; has always driven; been central to
    central to my; central to me; central to how; fundamental to me; essential to me; part of who; part of who i; in my blood; in my bones
    brought up to; i was brought up; was brought up; was raised to; raised to believe; my father taught; my mother taught; my grandmother taught
    my grandfather taught; my parents taught; learned from my; learnt from my; learned early; instilled in me; instilled; my upbringing; my faith
    where i come from; in my culture; in my family; in my tradition; we say; a saying; as we say; proverb; speaks to me; speaks to my; speaks directly
    spoke directly; appeals to my; appealed to my sense; touched me deeply; moves me; heartened; heartened by; heartened to; heartening
    encouraging to; refreshing to; reassuring to; glad to find a; delighted to find; rare to find; rare to meet; rare to hear; it is rare; it's rare
    found myself nodding; nodding; nodded; nodding along; recognised myself; recognized myself; recognised my own; recognized my own; recognise my
    recognize my; exactly my; exactly how i; exactly how i feel; just how i; just what i; precisely what i; precisely my; as i do; as i try; as do i
    so do i; as am i; so am i; and so do; and i too; mine too; mine as well; my own too; as well as mine; just as you do; like you i; similar values
    similar views; similar outlook; similar philosophy; similar ethos; similar beliefs; common ground; common values; common purpose; common cause
    common belief; much in common; kindred; affinity; affinity with; affinity for; strong affinity; sympathy with; sympathetic to; identify with
    identify strongly; subscribe to; i subscribe; subscribe to the; adhere to; live by; i live by; try to live; live up to; practise what
    practice what; embody; embodies; stand behind; fully support; endorse; i endorse; applaud; i applaud; i embrace; advocate of; supporter of
    defender of; proponent of; adherent of; disciple of
    `,
  },
  'moment-phrases': {
    why: 'Refers to something particular said or seen at the interview.',
    members: `
    you mentioned; you mentioned that; you mentioned the; you mentioned your; you mentioned how; you mentioned a; you mentioned wanting
    you mentioned in; you had mentioned; you also mentioned; you briefly mentioned; as you mentioned; when you mentioned; mentioned in passing
    mentioned in our; mentioned during; mentioned that your; you said that; you said the; you said about; you said something; you said of; you said in
    as you said; when you said; what you said; what you said about; you told me; you told me about; you told me that; you told me how; you told us
    you told the story; when you told; what you told; what you told me; you described; you described the; you described how; you described your
    you described as; as you described; when you described; what you described; the way you described; how you described; your description
    your description of; you explained; you explained how; you explained that; you explained the; you explained why; as you explained
    when you explained; what you explained; the way you explained; your explanation; your explanation of; you spoke of; you spoke about; you spoke so
    you spoke with; you spoke warmly; when you spoke; when you spoke of; when you spoke about; the way you spoke; how you spoke; you talked
    you talked about; you talked of; you talked through; you talked me; you talked me through; when you talked; when you talked about
    the way you talked; you raised the; you raised a; you raised about; you raised in; point you raised; question you raised; issue you raised
    you asked me; you asked about; you asked how; you asked what; you asked whether; you asked why; you asked for; you asked if; you asked the
    you asked a; when you asked; when you asked me; when you asked about; question you asked; question you put; you put to me; as you put it
    how you put it; the way you put it; you posed; question you posed; problem you posed; problem you set; case you set; task you set
    exercise you set; scenario you set; you set me; you gave me; you gave of; you gave the example; you gave an; example you gave; account you gave
    answer you gave; picture you gave; picture you painted; you painted; you painted a; you drew on; you drew the; you sketched; you sketched the
    you sketched out; diagram you drew; you outlined; you outlined the; plan you outlined; plans you outlined; challenges you outlined; you laid out
    you set out; you pointed; you pointed out; you pointed to; when you pointed; you noted that; you remarked; you remarked that; you remarked on
    your remark; your remark about; your remark on; your remark that; you observed; you observed that; your observation; your observation that
    your observation about; your observation on; you commented; you commented on; you commented that; your comment; your comment on
    your comment about; your comment that; your comments; your comments on; your comments about; your point; your point about; your point on
    your point that; your points; your points about; your phrase; your words; your words about; your words on; your line about; your image of
    your analogy; your analogy of; your metaphor; your comparison; your comparison of; your definition of; your advice; your advice on
    your advice about; your advice to; your tip; your suggestion; your suggestion that; your suggestion of; your question; your question about
    your question on; your question as to; your question of; your question whether; your questions; your questions about; your questions on
    your questioning; your answer; your answer to; your answer about; your answers; your reply to my; your story; your story of; your story about
    your stories; your stories about; your anecdote; your anecdote about; your account; your account of; your example; your example of; your insight
    your insight into; your insights; your insights into; your insights on; your thoughts on; your thoughts about; your thinking on
    your thinking about; your view on; your view of; your views on; your vision for; your vision of; your plans for; your plans to; your plan to
    your plan for; your idea of; your idea for; your ideas for; your ideas about; your hopes for; your ambition to; your ambitions for
    your intention to; your decision to; your move to; your move from; your shift to; your switch to; your transition to; your expansion into
    your project on; your new project; your work on; your research on; your research into; your study of; your paper on; your book on; your talk on
    your approach to; your system for; your challenge with; your challenges; your challenges with; your problem with; your difficulty with
    your struggle with; the challenge you; the challenges you; the problem you; the problems you; the issue you; the issues you; the question you
    the questions you; the point you; the point about; the point you made; the points you; the example you; the story you; the story about
    the anecdote; the anecdote about; the comment; the comment about; the remark; the remark about; the phrase; the phrase you; the line about
    the image of; the idea you; the plan you; the plans you; the plans for; the project you; the projects you; the case you; the case study
    the case study you; the scenario; the scenario you; the exercise; the exercise you; the exercise with; the task you; whiteboard exercise
    at the whiteboard; on the whiteboard; whiteboard session; whiteboarding; the diagram; the drawing you; the sketch; the model you; the prototype
    the prototype you; the demo you; the demonstration; the sample; the samples you; the plans on; the photograph of; the photo of; the noticeboard
    the board in; the wall of; on your wall; on your desk; in the entrance; in the foyer; in the hallway; in the canteen; in the staff room
    in the staffroom; in the workshop; at the nurses ' station; the tour; the tour of; a tour of; tour of the; tour of your; tour you gave
    guided tour; short tour; brief tour; quick tour; site tour; factory tour; plant tour; office tour; campus tour; school tour; ward tour; lab tour
    kitchen tour; farm tour; tour round; tour around; walk through the; walk round the; walk around the; walked round; walked around; walked me
    walked me through; walked me round; walked me around; walked us; walking round; walking around; walking me through; walk-through; walkthrough
    shown round; shown around; being shown; being shown round; being shown around; being shown the; was shown; i was shown; was shown round
    was shown around; was shown the; showed me; showed me the; showed me round; showed me around; showed me your; showed me how; showed us; you showed
    you showed me; you showed me the; you showed me how; you showed me round; you showed me around; when you showed; when you showed me; showing me
    showing me the; showing me round; showing me around; showing me how; seeing your; to see inside; saw your; i saw the; i saw in; i saw on
    i saw how; i saw your; what i saw of; what i saw in; what i saw on; what i heard about; i heard about; hearing about; hearing how; hearing your
    to hear how; to hear about; to hear of; to hear your; to hear that; learnt about; to learn about; to learn how; i learned about; i learnt about
    what i learned; what i learnt; meeting the; meeting your; meeting the team; meeting your team; meeting your colleagues; i met your; watching the
    watching your; watching you; watching how; i watched; watched the; watched your; observing the; sitting in on; sat in on; sit in on
    taught the class; the lesson i; trying the; tried the; tasting; tasted; playing with; playing for; playing through; rehearsing; pairing with
    paired with; pairing session; pair programming; our pairing; our discussion; our discussion of; our discussion about; our discussion on
    our discussion around; our conversation about; our conversation on; our conversation around; our conversation turned; our talk about; our talk of
    our exchange about; our exchange on; our debate about; our debate on; our chat about; our detour into; our digression on; our digression about
    our walk; our walk through; our walk round; our walk around; we discussed; we discussed the; we discussed how; we discussed your; we discussed in
    we talked; we talked about; we talked of; we talked through; we touched; we touched on; we touched upon; we spoke about; we spoke of; we covered
    we explored; we looked at; we looked at the; we looked over; we went through; we went over; we went into; we walked; we walked through
    we walked round; we saw the; we compared; we compared notes; compared notes; comparing notes; we debated; we sketched; we worked through
    we solved; we got to; we got onto; we got into; we ended; we ended on; we began with; we started with; we laughed about; we disagreed about
    we agreed about; what we discussed; what we talked about; what we saw; as we discussed; as we talked; as we walked; while we walked
    while we talked; while we waited; during our; during our conversation; during our interview; during our discussion; during our meeting
    during our walk; during the tour; during the interview; during my visit; during the exercise; in our conversation; in our discussion
    in our interview; in our meeting; in the interview; towards the end; toward the end; struck; struck me; struck me was; struck me most
    struck me as; struck me that; struck me how; struck by; struck by the; struck by your; struck by how; i was struck; i was struck by
    i was particularly struck; particularly struck; especially struck; really struck; most struck; what struck; what struck me; what struck me most
    what most struck me; strikes me; strikes me as; striking; was striking; stayed with; stayed with me; stayed with me since; has stayed with
    has stayed with me; have stayed with; have stayed with me; stays with me; stay with me; staying with me; stuck with; stuck with me; has stuck with
    has stuck with me; stuck in my mind; sticks in my; sticks in my mind; sticks with me; remained with me; remains with me; remained in my; lingers
    lingered; lingered with me; came home with; went home thinking; went home with; i went home; drove home thinking; on the way home; on my way home
    on the train home; on the bus home; on the drive home; on the drive back; on the train back; on the journey home; on the flight home
    all the way home; walking home; thinking about your; thinking about what; thinking over; thought about your; thought about what
    thought more about; kept thinking; kept thinking about; keep thinking; keep thinking about; keep coming back; kept coming back; keep returning to
    kept returning to; gone over; turning over; turned over; turning it over; mulling; mulling over; mulled over; pondering; pondered; reflecting on
    reflected on; made me think; made me think of; made me think about; set me thinking; got me thinking; gave me much; gave me food; food for thought
    gave me pause; gave me a new; gave me a better; gave me a clear; gave me a real; gave me insight; opened my eyes; an eye-opener; eye-opening
    eye opening; changed how i; changed my view; changed the way; made plain; brought home; brought home to; brought to life; brought it to life
    came alive; came to life; shone through; shines through; it became clear; became evident; i noticed how; i noticed that; i noticed the
    i noticed your; i could see how; i could see the; i remember you; i remember the; i remember your; remember you; remember your; i recall you
    i recall the; i recall your; you will recall; you will remember; you might remember; as you may recall; as you may remember; impressed by
    impressed by the; impressed by your; impressed by how; impressed with; impressed with the; impressed with your; impressed me; impressed me most
    impressed that; what impressed me; was impressed; i was impressed; i was impressed by; particularly impressed; especially impressed; fascinated by
    intrigued by; interested in your; interested to hear; interested to learn; interested to see; inspired by your; inspired by the; inspired by how
    amused by; taken with; i was taken; much taken; pleasantly surprised; heartened by; drawn to your; admired; i admired; admired how; admired your
    appreciated your; appreciated hearing; appreciated how; appreciated seeing; enjoyed your; enjoyed hearing; enjoyed seeing; enjoyed our
    enjoyed learning; enjoyed the tour; enjoyed discussing; enjoyed talking; particularly enjoyed; especially enjoyed; loved hearing; liked your
    liked how; most memorable; most interesting; most striking; the highlight; a highlight; highlight was; highlight for me; favourite part
    favorite part; favourite moment; favorite moment; the moment when; the moment you; one moment; that moment; a moment in; memorable; so memorable
    the detail about; one detail; small detail; little detail; your remark on the; something you said; something you mentioned; something that stayed
    something that struck; one thing you; one thing you said; one remark; one comment; one phrase; one sentence; a phrase you; a question you
    a point you; what you are building; what you are trying; what you have built; what your colleague; what your team is; what your team has
    how you have; how you are; how you run; how you approach; how you work; how you use; how you handle; how you built; why you chose; why you moved
    why you left; why you decided; your team's approach; your team's work; your team's plan; your team's decision; your colleague's point
    your colleague's question; your school's approach; your company's approach; your company's plan; your company's move; your company's decision
    `,
  },
  'missed-phrases': {
    why: 'Adds or mends what was left out at the interview.',
    members: `
    i did not get to; i didn't get to; i did not get to say; i didn't get to say; i did not get to mention; i didn't get to mention; i did not get a
    i didn't get a; i did not get the; i didn't get the; did not get to; didn't get to; did not get to say; didn't get to say; did not get to mention
    didn't get to mention; did not get a chance; didn't get a chance; did not get the chance; didn't get the chance; did not get round to
    didn't get round to; did not get around to; didn't get around to; never got to; never got to say; never got to mention; never got round to
    never got the chance; never got a chance; never got around to; never mentioned; never explained; never answered; never came to; did not have time
    did not have time to; did not have the; did not have a chance; did not have the chance; didn't have time; didn't have time to
    didn't have a chance; didn't have the chance; had no time to; had no chance to; no time to mention; no time to explain; ran out of
    ran out of time; running out of time; short of time; time ran out; time was short; time did not allow; time did not permit; time didn't allow
    time didn't permit; before our time; the hour was up; we ran out; we ran out of; we were short; we did not get; we didn't get; we did not reach
    we did not cover; we didn't cover; we did not touch; we didn't touch; we did not discuss; we didn't discuss; did not come up; didn't come up
    did not arise; didn't arise; did not touch on; didn't touch on; did not do justice; didn't do justice; did not do it justice; didn't do it justice
    do justice to; did less than justice; less than justice; did not fully answer; didn't fully answer; did not quite answer; didn't quite answer
    did not answer as; didn't answer as; did not answer fully; did not answer well; didn't answer well; did not explain well; didn't explain well
    did not express; didn't put; did not put it; did not put well; did not mention; didn't mention; did not mention that; didn't mention that
    did not say that; didn't say that; did not say enough; didn't say enough; did not bring; did not bring up; didn't bring up; did not make clear
    didn't make clear; did not make it clear; didn't make it clear; did not give you; didn't give you; did not give a; did not give the
    did not think of; didn't think of; did not think to; didn't think to; did not occur to; didn't occur to; did not recall; didn't recall
    did not remember; didn't remember; could not recall; couldn't recall; could not remember; couldn't remember; could not think; couldn't think
    could not think of; couldn't think of; could not answer; couldn't answer; couldn't find the word; i failed to; failed to mention; failed to say
    failed to explain; failed to answer; failed to give; failed to make; neglected to; neglected to mention; neglected to say; omitted to
    omitted to mention; i omitted; i omitted to; omission; an omission; my omission; forgot; forgot to; forgot to mention; forgot to say
    forgot to tell; forgot to ask; forgot to add; forgot to bring up; i forgot; i forgot to; i forgot to mention; i had forgotten; had forgotten to
    forgotten to; i overlooked; overlooked to; left out; left out of; left out that; i left out; i left out the; i left out that; left unsaid
    left unmentioned; left unanswered; left hanging; left half; left without; left it at; left it there; passed over too; skipped over; i skipped
    glossed over; skated over; hurried over; rushed through; i rushed; rushed my answer; too hurried; too brief; too briefly; too long-winded
    too vague; too abstract; rather vague; rather thin; a little vague; a little thin; a little short; a little brief; a bit vague; a bit thin
    somewhat vague; somewhat brief; not as clear; not as clearly; not as clear as; not as clearly as; not as full; not as fully; not as fully as
    not as well; not as well as; not as thorough; not as complete; not as good as; not quite as; not clear enough; not clearly enough
    not very clearly; less clearly; less clearly than; less than clear; less full; less fully; less than full; less complete; less complete than
    less well than; an incomplete; incomplete answer; incompletely; half answer; half an answer; half-answer; half answered; half the answer
    only half; only part; only part of; part of the answer; partial answer; thin answer; weak answer; clumsy answer; clumsily; clumsy; muddled
    muddled answer; stumbled; stumbled over; i stumbled; stumbled on; fumbled; i fumbled; faltered; blanked; i blanked; went blank; my mind went blank
    mind went blank; drew a blank; tongue-tied; lost my thread; lost the thread; lost my train; mixed up; i mixed up; mistook; misspoke; i misspoke
    misstated; mis-stated; misremembered; misnamed; misquoted; i was mistaken; a slip; slip of the tongue; i slipped; got wrong; i got wrong
    got the wrong; got it wrong; gave the wrong; gave you the wrong; wrong figure; wrong date; wrong number; wrong name; wrong year; wrong version
    i said in; i answered; i answered that; i answered too; i answered the; my answer to; my answer on; my answer about; my answer was; my answers to
    my response on; my response about; my explanation of; my description of; my account of; my example of; my comment on; my comment about; my remark
    my remark on; my solution to; my calculation; my attempt at; my attempt to; my first answer; my first attempt; my initial answer
    my earlier answer; should have said; should have added; should have mentioned; should have made; should have made clear; should have made clearer
    should have told; should have given; should have answered; should have explained; should have asked; should have brought; should have brought up
    should have started; should have led with; should have put; should have noted; should have pointed; should have pointed out; should have gone
    should have described; should have named; should have shown; should also have; should also have said; should also have mentioned
    i should have said; i should have added; i should have mentioned; i should have told; i should have made; i should have given
    i should have explained; i should have answered; i should also have; i should add; i should add that; i should also; i should also say
    i should also mention; i should like to add; i should mention; i should mention that; i should say; i should clarify; i should correct
    i should explain; i ought to have; ought to have; ought to have said; ought to have mentioned; ought to add; could have said; could have added
    could have answered; could have answered better; could have explained; could have explained better; could have given; could have been
    could have been clearer; could have been fuller; could have been more; could have put; could have put it; i could have said; i could have answered
    i could have been; i could have explained; i could have given; i might have said; i might have mentioned; i might have added; might have said
    might have mentioned; might have added; might have been clearer; might have been; would have liked to; would have been better
    i would have liked to; i would have added; i would have said; i wish i had; i wish i'd; wish i had; wish i had said; wish i had mentioned
    wish i'd said; wish i'd mentioned; i meant to; i meant to say; i meant to mention; i meant to add; i meant to ask; i meant that; i had meant to
    had meant to; meant to say; meant to mention; meant to add; meant to ask; what i meant; what i meant to; what i meant was; what i should have
    what i wanted to; what i intended; what i had in; i intended to say; i had hoped to say; i had hoped to mention; i had wanted to say
    i wanted to add; i wanted to say; i wanted to mention; i wanted to clarify; i wanted to expand; i wanted to elaborate; i wanted to return
    i wanted to revisit; i wanted to correct; i want to add; i want to clarify; i want to correct; want to add; wanted to add; wanted to clarify
    wanted to expand on; wanted to correct; like to add; like to add that; like to add to; like to expand; like to expand on; like to elaborate
    like to clarify; like to correct; like to return; like to return to; like to revisit; like to supplement; like to complete; like to say more
    would like to add; would like to clarify; would like to expand; would like to correct; would like to return; would like to mention
    i would like to add; i'd like to add; i'd like to clarify; i'd like to expand; may i add; may i add that; might i add; let me add; let me add that
    let me try again; let me expand; let me clarify; let me correct; let me explain; let me complete; let me answer; allow me to add
    allow me to clarify; allow me to expand; permit me to add; to add to my; to add to what; to add one; add one thing; add one more; add one point
    add something; add something to; add a word; add a word about; add a few words; add a little; add a point; add briefly; add to my
    add to my answer; add to what; add to what i; addendum; an addendum; postscript; a postscript; supplement; supplement my; supplementing
    complement my; complete my answer; complete the picture; finish my answer; finish the thought; fill in one; fill the gap; fill a gap
    fill that gap; flesh out; fleshing out; round out; round off; rounding out; make good; make good the; make up for; make amends; put right
    put that right; put it right; set right; set the record straight; the record straight; correct myself; correct something; correction; a correction
    one correction; small correction; clarify my; clarify what; clarify something; clarify one; clarification; a clarification; elaborate on
    elaborate on my; elaborating; elaboration; expand on; expand on my; expand on what; expand on the; expand a little; expanding on; amplify my
    amplify what; amplifying; explain further; explain it better; explain myself; explain properly; express better; put it better; put better
    put more clearly; put it more clearly; answer better; answer properly; answer more fully; answer it properly; answer it better; answer more
    better answer; a better answer; the better answer; fuller answer; a fuller answer; a fuller; fuller account; fuller picture; fuller reply
    fuller response; fuller explanation; a full answer; the full answer; longer answer; clearer answer; a clearer answer; proper answer
    a proper answer; honest answer is; the right answer; correct answer; the correct answer; complete answer; a more complete; more complete answer
    more complete picture; more fully; more detailed answer; more considered; more considered answer; more concrete; more concrete example
    concrete example; a better example; stronger example; better illustration; example i; example i should; example i could; one more thing
    one more point; one more example; one further point; one other thing; one other point; one thing i did; one thing i didn't; one thing i should
    one thing i forgot; one thing i left; one point i; one point i left; one point we; one question i; one question you; one answer i; one topic we
    one detail i; one omission; a further point; further point; further thought; further thoughts; further thought on; a further example
    an additional point; additional point; additional thought; additional thoughts; a few additional; a few further; a few words on; a word about
    a word on; a word more; a brief addition; brief addition; small addition; an addition; afterthought; an afterthought; after thought
    second thoughts; second thought; on second thought; on second thoughts; on reflection; upon reflection; on further reflection
    upon further reflection; on thinking; on thinking it; on thinking about; on thinking over; on the train home; on the drive home; on the bus home
    on the journey home; only afterwards; afterwards i; after our conversation; after i got home; once i was home; once home; when i got home
    later that; later that day; since then i; since our; have since looked; have since checked; have since read; have since thought; since looked
    since checked; since read; i looked it up; i have looked; i went back; went back over; gone back to; gone over; going over; going back over
    thinking it over; thinking over; thinking again; thinking more about; thought again; thought again about; thought further; thought further about
    thought more; thought more about; thought some more; i thought again; i have been thinking; been thinking about; have thought about; hindsight
    in retrospect; retrospectively; having had time; having had time to; having reflected; having slept on it; slept on it; having checked
    having looked; with more time; with more time i; given more time; with a clear head; it came to me; it came back; came back to me; occurred to me
    it occurred to me; it occurs to me; dawned on me; struck me afterwards; struck me later; i realised that; i realised afterwards; i realised later
    i have realised; realised that i; i realized that; i realized afterwards; i realized later; i have realized; realized that i; i noticed afterwards
    i recalled that; i have recalled; i remembered that; i have remembered; remembered later; remembered afterwards; return to your
    return to your question; return to one; return to a; returning to your; returning to your question; coming back to; back to your
    back to your question; going back to your; revisit; revisit my; revisit the; revisit your; revisiting; reconsider; reconsidered; reconsider my
    rethink; rethought; have another; have another go; try to answer; in answer to your; in reply to your question; in response to your question
    as for your question; as to your question; regarding your question; on your question; on your question about; to your question about
    to answer your question; to answer more; answer i gave; the answer i gave; answer i should; the answer i should; question i answered
    question i did; question i could; question i struggled; question i left; question i stumbled; when you asked me; when you asked about
    when you asked whether; when you asked how; when asked about; your question about; your question whether; struggled to answer; my nerves
    in the heat; for completeness; for the sake of; strictly speaking; more exactly; by that i meant; worth adding; worth mentioning; worth noting
    worth saying; bears mentioning; not mentioned; unmentioned; unsaid
    `,
  },
  'culture-phrases': {
    why: 'Feasts, customs and courtesies of many countries.',
    members: `
    eid; eid mubarak; happy eid; blessed eid; eid greetings; eid al-fitr; eid ul-fitr; eid-ul-fitr; eid al fitr; eid al-adha; eid ul-adha; eid al adha
    eid break; eid holiday^; after eid; before eid; during eid; the eid; bakrid; kurban bayramı; bayram; bayramınız kutlu olsun; iyi bayramlar
    ramazan bayramı; şeker bayramı; hari raya; hari raya aidilfitri; selamat hari raya; selamat hari raya aidilfitri; maaf zahir batin
    mohon maaf lahir; minal aidin; lebaran; mudik; idul fitri; selamat idul fitri; idul adha; tabaski; korité; sallah; barka da sallah; happy sallah
    ramadan; ramadhan; ramzan; ramazan; ramadan kareem; ramadan mubarak; ramazan mubarak; holy month; holy month of; blessed month; month of fasting
    during ramadan; iftar; suhoor; taraweeh; laylat al-qadr; breaking the fast; mawlid; milad; muharram; ashura; arbaeen; jumma; jumuah
    jummah mubarak; friday prayers; prayer times; hajj; umrah; inshallah; insha'allah; insha allah; in sha allah; inshaallah; god willing; mashallah
    masha'allah; ma sha allah; alhamdulillah; al-hamdulillah; elhamdulillah; bismillah; jazakallah; jazakallah khair; jazak allah khair; barakallah
    barakallahu feek; assalamu alaikum; as-salamu alaikum; salaam alaikum; wa alaikum salaam; peace be upon you; diwali; deepavali; happy diwali
    happy deepavali; shubh diwali; diwali greetings; diwali wishes; festival of lights; diwali break; after diwali; before diwali; during diwali
    dhanteras; bhai dooj; govardhan; holi; happy holi; festival of colours; navratri; navaratri; happy navratri; durga puja; pujo; subho bijoya
    shubho bijoya; bijoya; dussehra; dasara; vijayadashami; happy dussehra; ganesh chaturthi; ganpati; ganeshotsav; janmashtami; raksha bandhan; rakhi
    karva chauth; makar sankranti; sankranti; happy sankranti; pongal; happy pongal; iniya pongal; lohri; happy lohri; bihu; ugadi; happy ugadi
    gudi padwa; vishu; happy vishu; onam; happy onam; onam greetings; onasadya; baisakhi; vaisakhi; happy vaisakhi; gurpurab; guru nanak jayanti
    mahashivratri; shivratri; chhath; chhath puja; rath yatra; puthandu; tamil new year; thaipusam; puja holidays; prasad; tihar; dashain
    happy dashain; bijaya dashami; losar; tashi delek; vesak; wesak; buddha purnima; poya; poya day; songkran; happy songkran; sawasdee pee mai
    suk san wan songkran; loy krathong; thingyan; khmer new year; choul chnam thmey; pi mai; lao new year; water festival; sinhala and tamil new year
    avurudu; aluth avurudu; lunar new year; chinese new year; spring festival; happy lunar new year; happy chinese new year; year of the dragon
    year of the snake; year of the horse; year of the rabbit; year of the tiger; gong xi fa cai; gong xi; kung hei fat choy; gong hey fat choy
    xin nian kuai le; xinnian kuaile; chun jie; chunjie; guo nian; hongbao; red envelope^; reunion dinner; lantern festival; qingming; tomb sweeping
    tomb-sweeping day; dragon boat festival; duanwu; mid-autumn; mid-autumn festival; moon festival; mooncake^; zhongqiu; zhongqiu jie kuaile
    double ninth; national day holiday; golden week; golden week holiday; tết; tet holiday; chúc mừng năm mới; chuc mung nam moi; seollal
    saehae bok mani badeuseyo; chuseok; happy chuseok; obon; o-bon; obon holiday; oshogatsu; new year holidays; akemashite omedetou
    akemashite omedetou gozaimasu; yoi otoshi o; hanami; cherry blossom; cherry blossoms; plum rains; rainy season; tsuyu; seasonal greeting
    seasonal greetings; silver week; tsagaan sar; nowruz; norouz; navroz; nauryz; newroz; happy nowruz; nowruz mubarak; eide shoma mobarak
    nowruz pirooz; sal-e no; haft-sin; haft sin; yalda; shab-e yalda; sizdah bedar; mehregan; rosh hashanah; shana tova; shanah tovah; l'shana tova
    yom kippur; gmar chatima tova; g'mar chatima tova; gmar tov; tzom kal; easy fast; high holidays; high holy days; sukkot; chol hamoed
    simchat torah; chag sameach; chag same'ach; hag sameach; hanukkah; chanukah; happy hanukkah; chanukah sameach; purim; purim sameach; pesach
    passover; happy passover; chag pesach; chag kasher v'sameach; shavuot; tisha b'av; shabbat; shabbat shalom; shabbos; good shabbos; gut shabbos
    gut yontif; before shabbat; after shabbat; motzei shabbat; observe shabbat; mazel tov; mazal tov; b'hatzlacha; behatzlacha; b'ezrat hashem
    bezrat hashem; be'ezrat hashem; refuah shlema; christmas; merry christmas; happy christmas; christmas greetings; christmas wishes; christmas break
    christmas holiday^; christmas period; before christmas; after christmas; over christmas; this christmas; christmas eve; christmas day; boxing day
    st stephen's day; advent; first advent; st nicholas; sinterklaas; st lucia; epiphany; three kings; día de reyes; reyes magos; orthodox christmas
    timkat; timket; melkam gena; melkam addis amet; enkutatash; meskel; fasika; feliz navidad; felices fiestas; próspero año nuevo; feliz año
    feliz año nuevo; feliz natal; boas festas; feliz ano novo; joyeux noël; joyeux noel; joyeuses fêtes; joyeuses fetes; bonnes fêtes; bonnes fetes
    bonne année; bonne annee; meilleurs voeux; meilleurs vœux; mes meilleurs voeux; buon natale; buone feste; buon anno; buone vacanze
    buon ferragosto; ferragosto; pasquetta; frohe weihnachten; frohes fest; schöne weihnachten; frohe festtage; schöne feiertage; guten rutsch
    einen guten rutsch; frohes neues; frohes neues jahr; gutes neues jahr; prettige feestdagen; fijne feestdagen; fijne kerstdagen; gelukkig nieuwjaar
    zalig kerstfeest; god jul; gott nytt år; godt nytår; glædelig jul; gledelig jul; godt nytt år; god helg; glad sommar; god sommar; god sommer
    hyvää joulua; hyvää uutta vuotta; hauskaa joulua; gleðileg jól; häid jõule; linksmų kalėdų; wesołych świąt; wesolych swiat
    szczęśliwego nowego roku; radosnych świąt; veselé vánoce; šťastný nový rok; kellemes karácsonyi ünnepeket; boldog karácsonyt; boldog új évet
    sărbători fericite; crăciun fericit; la mulți ani; hristos a înviat; sretan božić; srećan božić; srećna nova godina; christos voskrese
    hristos voskrese; s nastupayushchim; s novym godom; s prazdnikom; s rozhdestvom; z rizdvom; z novym rokom; khrystos voskres; krsna slava
    kala christougenna; chronia polla; hronia polla; kali chronia; kalo pascha; kalo mina; kalo kalokairi; kali evdomada; christos anesti
    nadolig llawen; blwyddyn newydd dda; dydd gŵyl dewi; st david's day; nollaig shona; athbhliain faoi mhaise; lá fhéile pádraig; st patrick's day
    st patrick's; happy st patrick's; bliadhna mhath ùr; hogmanay; burns night; st andrew's day; st george's day; happy new year; new year; new year's
    new year's day; new year's eve; new year greetings; new year wishes; in the new year; the new year; turn of the year; season's greetings
    seasons greetings; compliments of the season; the festive season; festive season; festive period; festive break; festival season
    festival greetings; festival wishes; happy holidays; holiday season; holiday greetings; holiday wishes; this holiday season; during the holidays
    over the holidays; holiday period; public holiday^; bank holiday^; bank holiday weekend; national holiday; federal holiday; statutory holiday
    long weekend; easter; happy easter; easter greetings; easter break; easter holidays; easter monday; easter sunday; good friday; holy week
    semana santa; palm sunday; ash wednesday; lenten; pancake day; shrove tuesday; carnaval; karneval; fasching; mardi gras; feliz pascua
    felices pascuas; feliz páscoa; joyeuses pâques; bonnes pâques; buona pasqua; frohe ostern; vrolijk pasen; glad påsk; god påske; hyvää pääsiäistä
    wesołego alleluja; veselé velikonoce; orthodox easter; ascension day; whitsun; whit monday; pentecost; pfingsten; corpus christi; feast of
    feast day; saint's day; name day; name-day; onomastico; imieniny; all saints; all saints ' day; all souls; día de muertos; día de los muertos
    day of the dead; thanksgiving; happy thanksgiving; thanksgiving weekend; thanksgiving greetings; canadian thanksgiving; erntedank
    harvest festival; independence day; fourth of july; 4th of july; july fourth; canada day; australia day; anzac day; waitangi day; matariki
    happy matariki; mānawatia a matariki; matariki public holiday; bastille day; quatorze juillet; republic day; happy republic day
    happy independence day; national day; uae national day; saudi national day; constitution day; syttende mai; gratulerer med dagen; 17 mai
    midsummer; midsommar; glad midsommar; juhannus; hyvää juhannusta; vappu; hyvää vappua; valborg; st john's day; são joão; festas juninas; san juan
    sant jordi; la mercè; fallas; san fermín; fiestas patrias; cinco de mayo; grito; inti raymi; pachamama; dieciocho; carnaval holiday; king's day
    koningsdag; queen's birthday; king's birthday; jubilee; labour day; labor day; may day; workers ' day; first of may; día del trabajo
    tag der arbeit; tag der deutschen einheit; memorial day; veterans day; remembrance day; remembrance sunday; armistice day; juneteenth; kwanzaa
    joyous kwanzaa; martin luther king day; mlk day; presidents day; presidents ' day; columbus day; indigenous peoples ' day; orange shirt day
    naidoc week; naidoc; reconciliation day; heritage day; youth day; freedom day; women's day; women's month; international women's day
    teachers ' day; teacher's day; happy teachers ' day; guru purnima; nurses day; nurses ' day; international nurses day; mother's day; father's day
    children's day; engineers ' day; liberation day; victory day; mashujaa day; jamhuri day; madaraka day; saba saba; nane nane; homowo
    new yam festival; odwira; argungu; umkhosi; incwala; umhlanga; heroes ' day; unity day; africa day; fête nationale; saint-jean; fête de la musique
    hajj season; kadooment; crop over; junkanoo; emancipation day; caricom day; heiva; fiafia; white sunday; lotu tamaiti; pasifika; sinulog; pahiyas
    simbang gabi; barrio fiesta; undas; noche buena; maligayang pasko; manigong bagong taon; maligayang pasko po; galungan; nyepi; selamat hari nyepi
    waisak; selamat natal; selamat tahun baru; krismasi njema; heri ya krismasi; heri ya mwaka mpya; ukhisimusi omuhle; geseënde kersfees
    voorspoedige nuwe jaar; i understand it is customary; it is customary; it is customary to; it is customary in; customary; customary in
    customary to; customarily; as is customary; as is the custom; as is our custom; as is your custom; as is tradition; as is usual; as is usual in
    the custom in; the custom of; our custom; your custom; custom in my country; local custom; local customs; customs in; customs of; customs and
    the local custom; custom^ here; according to custom; according to tradition; in keeping with custom; in keeping with tradition
    in accordance with custom; in the manner of; as we say; as we say in; as they say in; as the saying goes; as the proverb goes
    as my grandmother would; there is a saying; there is a proverb; we have a saying; we have a proverb; we have a word; saying in; a proverb
    old proverb; old saying; we say in; in our language; in my language; in my mother tongue; in your language; in my country; in your country
    in our country; in his country; in this country; my home country; in my culture; in our culture; in your culture; in many cultures
    in japanese culture; in my tradition; in our tradition; in my part of the; part of the world; where i come from; where i am from; where i'm from
    where i grew up; where i was born; where i was raised; back home in; from my home; from my home country; in my home country; in my home town
    in my village; in my hometown; greetings from; warm greetings from; kind greetings from; best greetings from; sunny greetings from
    greetings from rainy; regards from; warm regards from; best wishes from; best regards from; hello from; salaams from; salutations from
    blessings from; i write from; writing from; writing to you from; with respect as; with a bow; humbly bow; with both hands; with folded hands
    hand on heart; hand on my heart; namaste; namaskar; gassho; salaam; shalom; aloha; kia ora; ngā mihi; nga mihi; mihi; tēnā koe; haere mai; mabuhay
    akwaaba; karibu; karibu sana; ubuntu; sawubona; ayubowan; tashi; fàilte; fáilte; céad míle fáilte; croeso; willkommen; bienvenue; benvenuto
    bienvenido; bem-vindo; yōkoso; selamat datang; swagat; otsukaresama; otsukaresama desu; osewa ni narimasu; osewa ni natte orimasu
    yoroshiku onegai shimasu; yoroshiku onegaishimasu; yoroshiku onegai itashimasu; arigatou gozaimasu; arigato gozaimasu; gokurosama
    shitsurei shimasu; omotenashi; gaman; meishi; business card with both; sugohaseyo; sugo hasyeosseumnida; annyeonghi; gamsahamnida; kamsahamnida
    xiexie; xie xie; xinku le; xin ku le; mianzi; guanxi; duo bao han; mingalaba; kreng jai; kreng-jai; salamat po; sir and ma'am; terima kasih
    matur nuwun; matur suwun; hormat; salam hormat; dhanyavad; dhanyavaad; dhanyabad; shukriya; meherbani; nandri; shukran; shukran jazilan
    teşekkürler; teşekkür ederim; kolay gelsin; elinize sağlık; hayırlı olsun; hayırlı günler; hayırlısı; geçmiş olsun; nasip; taarof; mamnoon
    khaste nabashid; ghorbane shoma; asante; asante sana; pole sana; hongera; ngiyabonga; siyabonga; enkosi; dankie; baie dankie; medaase; daalu
    jerejef; na gode; in the islamic tradition; in the hindu tradition; in the jewish tradition; in the christian tradition; in the sikh tradition
    for religious reasons; religious holiday; religious holidays; religious observance; i observe; holy day; holy season; auspicious day
    auspicious occasion; auspicious time; on this auspicious; on this occasion of; may the festival; may the new year; may this festival
    may the season; may the holiday; may god bless; may god grant; may allah; may allah grant; may allah accept; may allah reward; by the grace of
    by god's grace; by god's will; thanks be to god; praise god; praise be; glory to god; deo volente; if god wills; god bless; blessings to you
    peace and blessings; stay blessed; my prayers; in my prayers; i pray; i pray that; wishing you a blessed; wishing you a happy
    wishing you a joyful; wishing you a peaceful; wishing you a merry; wishing you a prosperous; wishing you and your family; wish you a happy
    wish you a merry; wish you a blessed; wish you a prosperous; wish you a peaceful; prosperous new year; health and happiness; health and prosperity
    peace and joy; joy and peace; monsoon has; harmattan; midnight sun; first snow; cherry season; mango season; siesta hours; august break
    august holidays; summer break; in august when; respect for elders; as your guest; guest in your country; bread and salt; salt and bread
    tea ceremony; three kisses; handshake or bow; bow or handshake; shoes off; removed my shoes; remove shoes; omiyage; courtesy call
    first-name terms; on first-name; surname first; family name first; formal address; forms of address; the formal; du or sie; sie or du; siezen
    duzen; vous; tutoyer; honorifics
    `,
  },
  'hypothetical-marks': {
    why: 'Marks what is said as a condition, a hope or a chance.',
    members: `
    would; would be; would have; would like; would love; would not; wouldn't; i'd; i'd be; i'd like; i'd love; i would; i would be; i would like
    i would love; i would have; i would bring; i would hope; i would welcome; i would value; i would start; i would want; i would work; i would aim
    i would expect; i would need; i would use; i would try; we would; we'd; we would be; you would; you'd; he would; she would; they would; they'd
    it would; it would be; it'd; that would; that would be; this would; this would be; there would; there would be; who would; which would; what would
    how would; would allow; would enable; would give; would help; would mean; would make; would let; would suit; would fit; would complement
    would add; would offer; would provide; would require; would take; would bring; would enjoy; would relish; would welcome; would value
    would appreciate; would prefer; would gladly; would happily; would willingly; would certainly; would definitely; would also; would then
    would still; would only; would never; would always; would hope; would aim; would seek; would expect; would begin; would start; would build
    would join; would work; would contribute; could; could be; could have; could help; could bring; could add; could offer; could contribute
    could not; couldn't; could build; could make; could do; could work; could start; could join; could use; could learn; could become; could give
    could take; could also; i could; i could be; i could help; i could bring; i could add; i could offer; i could contribute; we could; you could
    it could; it could be; that could; that could be; this could; there could; they could; how i could; what i could; where i could; might; might be
    might have; might help; might bring; might add; might offer; might contribute; might not; might well; might also; might one day; might make
    might do; might work; might start; might join; might become; might want; might need; might suit; might fit; i might; i might be; i might help
    i might bring; i might add; i might contribute; we might; you might; it might; it might be; that might; that might be; this might; there might
    there might be; they might; how i might; what i might; where i might; may; may be; may have; may not; may well; may help; may also; i may
    i may be; we may; you may; it may; it may be; that may; this may; there may; there may be; they may; maybe; perhaps; possibly; potentially
    conceivably; ideally; hypothetically; hypothetical; in an ideal world; all being well; all going well; if all goes; if all goes well; god willing
    with luck; with any luck; should; i should; i should be; i should be glad; i should like; i should love; i should welcome; should i; should i be
    should i be chosen; should i be selected; should i be successful; should i be offered; should i be appointed; should i be given
    should i be fortunate; should i be lucky; should i be invited; should i be considered; should i be hired; should i be accepted; should i be so
    should i get; should i get the; should i join; should i have; should i have the; should i come; should i receive; should i succeed; should i make
    should i pass; should i progress; should i prove; should my; should my application; should my candidacy; should you; should you choose
    should you choose me; should you decide; should you offer; should you offer me; should you feel; should you find; should you see
    should you see fit; should you select; should you select me; should you think; should you wish; should you want; should you need; should you have
    should you consider; should you take; should you hire; should you appoint; should we; should we work; should we move; should we go; should it
    should it be; should it come; should it work; should it prove; should it not; should that; should that be; should that happen; should that day
    should this; should things; should things work; should things go; should the; should the opportunity; should the position; should the role
    should the chance; should the decision; should the panel; should the committee; should the board; should the post; should the offer; should an
    should an offer; should an opportunity; should a; should a place; should there; should there be; should they; should circumstances; were i
    were i to; were i to join; were i to be; were i to be chosen; were i to be offered; were i to be selected; were i to be appointed; were i to work
    were i to have; were i to come; were i to take; were i to lead; were i fortunate; were i lucky; were i selected; were i chosen; were i appointed
    were i offered; were i successful; were i in; were i given; were i there; were i hired; were you; were you to; were you to choose
    were you to offer; were you to offer me; were you to select; were you to take; were you to hire; were you to appoint; were we; were we to; were it
    were it to; were it to be; were it mine; were that; were this; were the; were the role; were the panel; were the opportunity; were the chance
    were there; were there to be; if; if i; if i am; if i'm; if i am selected; if i am chosen; if i am successful; if i am offered; if i am appointed
    if i am hired; if i am given; if i am lucky; if i am fortunate; if i am considered; if i am invited; if i am to; if i am the; if i am asked
    if i am accepted; if i was; if i were; if i were to; if i were to join; if i were to be; if i were chosen; if i were selected; if i were appointed
    if i were offered; if i were hired; if i were successful; if i were given; if i were in; if i were lucky; if i were part; if i were there
    if i get; if i get the; if i get to; if i got; if i got the; if i had; if i had the; if i have; if i have the; if i join; if i joined; if i make
    if i do; if i did; if i could; if i can; if i come; if i came; if i do get; if i should; if i should be; if i received; if i receive; if i prove
    if i worked; if given; if given the; if given the chance; if given the opportunity; if selected; if chosen; if appointed; if offered
    if offered the; if hired; if successful; if accepted; if invited; if recruited; if employed; if engaged; if taken on; if called; if called upon
    if needed; if wanted; if fortunate; if fortunate enough; if lucky; if lucky enough; if possible; if it; if it is; if it were; if it were to
    if it came; if it comes; if it works; if it worked; if it goes; if it does; if it did; if it should; if it turns; if it suits; if that; if that is
    if that were; if that happens; if that should; if this; if this is; if this were; if this works; if things; if things go; if things go well
    if things work; if things work out; if things went; if all; if everything; if everything goes; if you; if you choose; if you choose me
    if you chose; if you chose me; if you decide; if you decided; if you decide to; if you think; if you thought; if you feel; if you felt; if you see
    if you saw; if you saw fit; if you see fit; if you find; if you found; if you offer; if you offered; if you were; if you were to
    if you were to offer; if you were to choose; if you select; if you selected; if you appoint; if you appointed; if you hire; if you hired
    if you take; if you took; if you took me; if you would; if you would have; if you will; if you will have; if you will have me; if you'll have me
    if you'd have me; if you give; if you gave; if you give me; if you gave me; if you want; if you wanted; if you want me; if you wanted me
    if you like; if you need; if you needed; if you agree; if you agreed; if you believe; if you consider; if you should; if you should decide; if we
    if we do; if we did; if we were; if we were to; if we work; if we worked; if we go; if we get; if we agree; if they; if they were; if they choose
    if they offer; if the; if the role; if the panel; if the committee; if the board; if the team; if the position; if the post; if the decision
    if the chance; if the opportunity; if the offer; if the answer is; if the answer were; if there; if there is; if there were; if there is a
    if there were a; if an; if an offer; if an offer came; if an offer were; if a; if a place; if my; if my application; if my candidacy; if ever
    if and when; if and only if; in case you; in the case that; in the event; in the event of; in the event that; in that event; in that case
    in such a case; on condition; on the condition that; provided; provided that; provided i; provided you; providing; providing that; contingent on
    contingent upon; conditional on; depending on; pending; pending your; assuming; assuming i; assuming that; assuming you; assuming the; supposing
    supposing that; i can imagine; i could imagine; can imagine; could imagine; i picture; i can picture; can picture; picture myself; picturing
    see myself; i see myself; i can see myself; can see myself; could see myself; i could see myself; seeing myself; envisage; i envisage
    can envisage; could envisage; envision; i envision; can envision; could envision; visualise; visualize; dream of; given the chance
    given the opportunity; given a chance; given half a chance; given the choice; given the option; given time; granted the; granted the chance
    granted the opportunity; offered the chance; offered the opportunity; offered the role; afforded the opportunity; entrusted with the; the chance
    the chance to; the chance of; chance to; chance to join; chance to work; chance to contribute; chance to be; chance to show; chance to help
    chance to lead; chance to build; chance to learn; chance of; chance of joining; chance of working; a chance; a chance to; any chance
    any chance of; some chance; my chance to; the opportunity to; the opportunity of; opportunity to; opportunity to join; opportunity to work
    opportunity to contribute; opportunity to be; opportunity to lead; opportunity to help; opportunity of; an opportunity to; any opportunity
    prospect; the prospect; the prospect of; prospect of; prospect of joining; prospect of working; prospect of being; prospect of leading
    prospect of teaching; prospect of helping; prospect that; possibility; the possibility; the possibility of; possibility of; possibility of joining
    possibility of working; possibility of contributing; possibility that; if at all possible; potential to; potential for; potential contribution
    potential role; potential fit; potential collaboration; the idea; the idea of; idea of joining; idea of working; thought of; the thought of
    the thought that; the hope; the hope of; in the hope; in the hope of; in the hope that; in hopes of; hope to; hoping to; aspire to; wish to
    i wish; would wish; would wish to; i would propose; my proposal; my plan would; my first would; my approach would; my aim would
    my first step would; my first week would; my role would; my task would; my focus would; my priority would; my hope is; my hope would; my aim is
    my wish is; candidate for; in the running; in contention; under consideration; in consideration; for consideration; consider me; considering me
    being considered; to be considered; be considered; be considered for; when considering; when you consider; as you consider; as you weigh
    as you decide; when deciding; when you decide; whatever you decide; whichever way; whatever the outcome; whatever the decision; either way
    regardless of the outcome; one day; potential employer; prospective employer; a future colleague; future colleague; future role; future together
    to be able; to be able to; to be part of; to be a part; to be given; to be chosen; to be selected; to be trusted; to be useful; to have the chance
    to have the opportunity; to have the privilege; to get the chance; perhaps one day; maybe one day; be nice; be good; be great; be wonderful
    be lovely; be a pleasure; be an honour; be an honor; be a privilege; be a joy; be a delight; be delighted; be glad; be happy; be proud; be pleased
    be thrilled; be honoured; be honored; be grateful; be keen; be eager; be willing; be available; be lucky; be fortunate; be successful; be selected
    be chosen; be appointed; be offered; be hired; be invited; be trusted
    `,
  },
  'hope-words': {
    why: 'Says what is hoped for, not what is counted upon.',
    members: `
    hope; hopes; hoped; hoping; hopeful; hopefully; hopefulness; i hope; i hope to; i hope that; i hope you; i hope you will; i hope you can
    i hope we; i hope we can; i hope we may; i hope the; i hope it; i hope this; i hope there; i hope my; i hope i; i hope i can; i hope i may
    i hope i might; i hope i have; i hope i will; i hope for; i hope for the; i hope so; i hope soon; i hope very much; i hope one day; i hope not
    i do hope; i do hope that; i do hope to; i do hope you; i very much hope; i very much hope to; i very much hope that; i sincerely hope
    i sincerely hope that; i sincerely hope to; i truly hope; i really hope; i genuinely hope; i certainly hope; i still hope; i still hope to
    i also hope; i only hope; i can only hope; i just hope; i dearly hope; i earnestly hope; i fervently hope; i keenly hope; i do so hope
    i had hoped; i had hoped to; i had hoped that; i'd hoped; i'd hoped to; i have hoped; i hoped; i hoped to; i hoped that; i am hoping
    i am hoping to; i am hoping that; i am hoping for; i'm hoping; i'm hoping to; i'm hoping that; i'm hoping for; i was hoping; i was hoping to
    i was hoping that; i was hoping for; i was hoping you; i am hopeful; i am hopeful that; i'm hopeful; i'm hopeful that; i remain hopeful
    i remain hopeful that; i am still hopeful; i would hope; i would hope to; i would hope that; i should hope; we hope; we hope to; we hope that
    you hope; you hope to; you hoped; you had hoped; hope to; hope to be; hope to join; hope to work; hope to hear; hope to meet; hope to see
    hope to speak; hope to learn; hope to continue; hope to contribute; hope to bring; hope to build; hope to do; hope to find; hope to get
    hope to have; hope to help; hope to make; hope to return; hope to serve; hope to show; hope to take; hope to use; hope that; hope that the
    hope that you; hope that we; hope that i; hope that my; hope that this; hope that it; hope that our; hope that there; hope you; hope you are
    hope you will; hope you can; hope you had; hope you have; hope you may; hope you might; hope you find; hope you found; hope you don't
    hope you do not; hope you won't; hope you enjoy; hope you enjoyed; hope your; hope your week; hope we; hope we can; hope we may; hope we might
    hope we will; hope we get; hope our; hope our paths; hope the; hope the rest; hope the rest of; hope the search; hope the interviews
    hope the week; hope this; hope this finds; hope this helps; hope this email; hope this message; hope it; hope it is; hope it was; hope it helps
    hope it will; hope there; hope there is; hope there will; hope all; hope all is; hope all is well; hope everything; hope everyone
    hope everything is; hope everyone is; hope my; hope for; hope for the; hope for the chance; hope for the opportunity; hope for a; hope for another
    hope for good; hope of; hope of joining; hope of working; hope of hearing; hope of being; hope is; hope is that; hope is to; hope was
    hope remains; hope so; hope not; hope soon; hope very much; hope dearly; hope sincerely; do hope; do hope that; do hope to; do hope you
    very much hope; very much hope to; very much hope that; sincerely hope; truly hope; really hope; genuinely hope; certainly hope; still hope
    still hope to; still hoping; still hopeful; only hope; can only hope; just hope; dearly hope; earnestly hope; fervently hope; fondly hope
    had hoped; had hoped to; had hoped that; have hoped; have long hoped; long hoped; always hoped; have always hoped; hoped to; hoped to hear
    hoped to say; hoped to ask; hoped that; hoped for; hoped-for; hoped you; hoped we; hoped i; am hoping; am hoping to; am hopeful; was hoping
    was hoping to; was hoping for; was hoping that; was hoping you; were hoping; were hoping to; hoping to; hoping to hear; hoping to join
    hoping to work; hoping to be; hoping to learn; hoping to find; hoping to get; hoping to meet; hoping to speak; hoping to see; hoping to return
    hoping to bring; hoping to contribute; hoping to continue; hoping that; hoping that the; hoping that you; hoping that we; hoping that i
    hoping that this; hoping that my; hoping for; hoping for a; hoping for the; hoping for good; hoping for good news; hoping for an; hoping for your
    hoping for news; hoping you; hoping you are; hoping you will; hoping you can; hoping you could; hoping you might; hoping we; hoping we can
    hoping we might; hoping we may; hoping this; hoping this finds; hoping all; hoping all is; hoping all is well; hoping the; hoping it
    hoping against hope; hopeful that; hopeful of; hopeful about; hopeful for; hopeful to; quite hopeful; very hopeful; most hopeful; remain hopeful
    remaining hopeful; stay hopeful; ever hopeful; cautiously hopeful; feel hopeful; left hopeful; came away hopeful; in the hope; in the hope of
    in the hope that; in hope; in hope of; in hopes; in hopes of; in hopes that; in the hopes of; in the hopes that; with hope; with hopes
    with high hopes; with every hope; with the hope; with the hope of; with the hope that; with sincere hope; with renewed hope; my hope; my hope is
    my hope is that; my hope is to; my hope for; my hope that; my hope to; my hope of; my hopes; my hopes for; my sincere hope; my sincere hope is
    my great hope; my earnest hope; my fervent hope; my own hope; my only hope is; it is my hope; it is my hope that; it is my sincere hope
    it was my hope; it's my hope; high hopes; high hopes for; great hopes; fond hope; every hope; every hope that; sincere hope; sincere hopes
    much hope; some hope; small hope; slight hope; one hope; a hope; the hope; the hope is; the hope that; the hope of; hope springs; live in hope
    living in hope; raise hopes; raised my hopes; have hopes; have hopes of; have every hope; have high hopes; keep hoping; keep hope; keeping hope
    give me hope; gives me hope; gave me hope; a ray of hope; beacon of hope; wish; wished; wishing; i wish; i wish to; i wish that; i wish for
    i wish i; i wish we; i would wish; i could wish; i should wish; wish to; wish for; wish that; wish i; wish we; wishing to; wishing for; my wish
    my wish is; my wish is to; my wish to; my wish that; my wish for; my dearest wish; my sincere wish; my great wish; one wish; with the wish
    would wish; would wish to; i trust; i trust that; i trust you; i trust the; i trust this; i trust we; i trust it; i trust all; trust that
    trust that you; trust you are; trust you will; trust this; trust we; trusting; trusting that; trusting you; trusting this; hopefully soon
    hopefully we; hopefully i; hopefully you; hopefully the; hopefully this; hopefully it; hopefully there; hopefully one day; hopefully our
    hopefully with; hopefully not; hopefully see; hopefully speak; hopefully meet; fingers crossed; keep my fingers; keep fingers crossed
    keeping fingers crossed; keeping my fingers crossed; with fingers crossed; crossing my fingers; cross my fingers; cross fingers; touch wood
    knock on wood; knock wood; toes crossed; thumbs pressed; press my thumbs; daumen drücken; with luck; with any luck; with a little luck
    with a bit of; with good luck; luck permitting; all being well; all going well; all well; god willing; if god wills; deo volente; d . v; inshallah
    insha'allah; in sha allah; insha allah; inshaallah; ojalá; ojala; oxalá; oxala; tomara; se deus quiser; si dios quiere; si dieu le veut
    se dio vuole; hoffentlich; so gott will; hopelijk; förhoppningsvis; forhåpentligvis; forhåbentlig; toivottavasti; miejmy nadzieję; mam nadzieję
    doufám; remélem; nadam se; nadeyus; spodivayus; elpizo; umarım; omidvaram; ummid; espero; espero que; spero di; spero che; j'espère; j'espère que
    nous espérons; ich hoffe; ich hoffe dass; wir hoffen; ik hoop; ik hoop dat; jag hoppas; jeg håper; jeg håber; toivon; dream of; dream is; my dream
    my dream is; my dream is to; dreamed; dreamt; dreaming of; aspire; aspire to; aspires; aspired; aspiring; aspiring to; aspiration; my aspiration
    my aspirations; my ambition; my ambition is; my ambition to; my aim; my aim is; my aim is to; goal is to; my goal is; my intention is; desire to
    my desire; my desire to; my desire is; sincere desire; earnest desire; heartfelt desire; longing; longing to; longing for; long to; long for
    yearn; yearning; yearn to; pray; i pray; i pray that; praying; prayer; prayerful; prayerfully; my prayer; my prayer is; optimistic
    optimistic that; optimistic about; cautiously optimistic; quietly optimistic; remain optimistic; quietly confident; confident that; i am confident
    i am confident that; i'm confident; i'm confident that; i feel confident; feel confident; looking forward to the possibility
    forward to the possibility; forward to the chance; forward to the prospect; anticipation; in anticipation; in anticipation of; with anticipation
    eager anticipation; expectant; expectantly; fortunate enough; lucky enough; so lucky; be fortunate; be so fortunate; am fortunate
    fortunate enough to; lucky enough to; privileged enough; the day when; day may come; may the day; would that; would it were; were it so
    maybe one day; perhaps one day; perhaps some day; long may it; here's hoping; heres hoping; let us hope; let's hope; lets hope; one can hope
    one can only hope; one hopes; one hopes that; it is to be hoped; it is hoped; it is hoped that; to be hoped
    `,
  },
  'time-weekdays': {
    why: 'Days of the week and days near to now.',
    members: `
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; mondays; tuesdays; wednesdays; thursdays; fridays; saturdays; sundays; mon; tue
    tues; wed; weds; thu; thur; thurs; fri; on monday; on tuesday; on wednesday; on thursday; on friday; on saturday; on sunday; last monday
    last tuesday; last wednesday; last thursday; last friday; last saturday; last sunday; on monday last; on tuesday last; on wednesday last
    on thursday last; on friday last; next monday; next tuesday; next wednesday; next thursday; next friday; next saturday; next sunday; this monday
    this tuesday; this wednesday; this thursday; this friday; this saturday; this sunday; this coming monday; this coming tuesday
    this coming wednesday; this coming thursday; this coming friday; this past monday; this past tuesday; this past wednesday; this past thursday
    this past friday; this past week; past monday; past tuesday; past wednesday; past thursday; past friday; coming monday; coming tuesday
    coming wednesday; coming thursday; coming friday; by monday; by tuesday; by wednesday; by thursday; by friday; by saturday; by sunday
    by next monday; by next friday; before monday; before tuesday; before wednesday; before thursday; before friday; after monday; after tuesday
    after wednesday; after thursday; after friday; since monday; since tuesday; since wednesday; since thursday; since friday; since last week
    until monday; until tuesday; until wednesday; until thursday; until friday; till monday; till friday; from monday; from tuesday; from wednesday
    from thursday; from friday; every monday; every tuesday; every wednesday; every thursday; every friday; every saturday; every sunday
    monday morning; monday afternoon; monday evening; monday's; monday's interview; monday's meeting; monday's conversation; monday's discussion
    monday's call; tuesday morning; tuesday afternoon; tuesday evening; tuesday's; tuesday's interview; tuesday's meeting; tuesday's conversation
    tuesday's discussion; tuesday's call; wednesday morning; wednesday afternoon; wednesday evening; wednesday's; wednesday's interview
    wednesday's meeting; wednesday's conversation; wednesday's discussion; wednesday's call; thursday morning; thursday afternoon; thursday evening
    thursday's; thursday's interview; thursday's meeting; thursday's conversation; thursday's discussion; thursday's call; friday morning
    friday afternoon; friday evening; friday's; friday's interview; friday's meeting; friday's conversation; friday's discussion; friday's call
    saturday morning; saturday afternoon; saturday evening; saturday night; saturday's; sunday morning; sunday afternoon; sunday evening; sunday night
    sunday's; friday night; monday night; monday week; tuesday week; wednesday week; thursday week; friday week; a week on monday; a week on tuesday
    a week on friday; a week last monday; a week last tuesday; a week last friday; a week ago monday; a week ago tuesday; a week ago friday
    week on monday; week last friday; monday lunchtime; tuesday lunchtime; wednesday lunchtime; thursday lunchtime; friday lunchtime; the monday
    the tuesday; the wednesday; the thursday; the friday; the saturday; the sunday; monday to friday; monday through friday; monday the; tuesday the
    wednesday the; thursday the; friday the; saturday the; monday or tuesday; tuesday or wednesday; wednesday or thursday; thursday or friday
    monday and tuesday; tuesday and wednesday; tuesday and thursday; wednesday and thursday; thursday and friday; any monday; any weekday
    any day this week; any day next week; yesterday; yesterday morning; yesterday afternoon; yesterday evening; yesterday's; yesterday's interview
    yesterday's meeting; yesterday's conversation; yesterday's discussion; yesterday's call; yesterday's visit; only yesterday; since yesterday
    as of yesterday; day before yesterday; the day before yesterday; the other day; the other morning; the other afternoon; the other evening
    that morning; that afternoon; that evening; today's interview; today's meeting; today's conversation; today's discussion; today's call
    today's visit; earlier today; later today; just now; a moment ago; this morning; this morning's; this morning's interview; this morning's meeting
    this afternoon; this afternoon's; this afternoon's interview; this afternoon's meeting; this evening; this evening's; last night; last evening
    this week; this week's; earlier this week; later this week; earlier in the week; later in the week; early this week; late this week
    middle of the week; mid-week; midweek; early in the week; early next week; later next week; end of the week; end of this week; end of next week
    the end of the week; by the end of; beginning of the week; start of the week; start of next week; beginning of next week; last week; last week's
    last week's interview; last week's meeting; last week's conversation; the week before; the week before last; week before last; week after
    week after next; the week after next; next week; next week's; the coming week; the following week; the previous week; the past week; past weeks
    the past two weeks; the last two weeks; recent weeks; in recent days; in recent weeks; tomorrow; tomorrow morning; tomorrow afternoon
    tomorrow evening; day after tomorrow; the day after tomorrow; the weekend; at the weekend; at weekends; on the weekend; over the weekend
    this weekend; last weekend; next weekend; the coming weekend; long weekend; bank holiday monday; easter monday; good friday; fortnight
    a fortnight; a fortnight ago; fortnight ago; a fortnight today; a fortnight tomorrow; a fortnight since; in a fortnight; last fortnight
    past fortnight; the last fortnight; within a fortnight; one week ago; a week ago; a week ago today; a week ago yesterday; about a week ago
    over a week ago; just over a week; nearly a week; almost a week; more than a week; a week since; a week today; a week tomorrow; a week from
    within a week; two days ago; three days ago; four days ago; five days ago; six days ago; ten days ago; a few days ago; some days ago
    several days ago; a couple of days; a couple of days ago; two weeks ago; three weeks ago; four weeks ago; five weeks ago; six weeks ago
    a few weeks ago; some weeks ago; several weeks ago; a couple of weeks; a couple of weeks ago; working day^; working days; business day^
    business days; calendar days; at noon; at midday; lunchtime; at lunchtime; a . m; p . m; pm; nine o'clock; ten o'clock; eleven o'clock
    twelve o'clock; one o'clock; two o'clock; three o'clock; four o'clock; five o'clock; at half past; close of business; end of business; cob friday
    eod; end of day; end of the day; by close of business; first thing monday; first thing tomorrow; lunes; martes; miércoles; miercoles; jueves
    viernes; sábado; sabado; domingo; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; montag; dienstag; mittwoch; donnerstag; freitag
    samstag; sonntag; lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; segunda-feira; terça-feira; quarta-feira; quinta-feira
    sexta-feira; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; hari senin; selasa; kamis; jumat; sabtu; jumatatu; jumanne
    jumatano; alhamisi; ijumaa; jumamosi; jumapili
    `,
  },
  'time-months': {
    why: 'Months, seasons, terms and other stretches of the year.',
    members: `
    january; february; april; june; july; august; september; october; november; december; jan; feb; apr; jul; aug; sept; oct; nov; in january
    in february; in march; in april; in may; in june; in july; in august; in september; in october; in november; in december; last january
    last february; last march; last april; last may; last june; last july; last august; last september; last october; last november; last december
    next january; next february; next march; next april; next may; next june; next july; next august; next september; next october; next november
    next december; this january; this february; this march; this april; this may; this june; this july; this august; this september; this october
    this november; this december; since january; since february; since march; since april; since may; since june; since july; since august
    since september; since october; since november; since december; from january; from february; from march; from april; from may; from june
    from july; from august; from september; from october; from november; from december; until january; until february; until march; until april
    until may; until june; until july; until august; until september; until october; until november; until december; by january; by february; by march
    by april; by may; by june; by july; by august; by september; by october; by november; by december; before january; before march; before april
    before june; before july; before august; before september; before october; before november; before december; after january; after march
    after april; after may; after june; after july; after august; after september; after october; after november; after december; early january
    early february; early march; early april; early may; early june; early july; early august; early september; early october; early november
    early december; mid january; mid february; mid march; mid april; mid may; mid june; mid july; mid august; mid september; mid october; mid november
    mid december; mid-january; mid-february; mid-march; mid-april; mid-may; mid-june; mid-july; mid-august; mid-september; mid-october; mid-november
    mid-december; late january; late february; late march; late april; late may; late june; late july; late august; late september; late october
    late november; late december; end of january; end of february; end of march; end of april; end of may; end of june; end of july; end of august
    end of september; end of october; end of november; end of december; beginning of january; beginning of february; beginning of march
    beginning of april; beginning of may; beginning of june; beginning of july; beginning of august; beginning of september; beginning of october
    beginning of november; beginning of december; start of january; start of april; start of september; start of october; first of january
    first of march; first of april; first of may; first of june; first of july; first of august; first of september; first of october
    first of november; first of december; (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th) of
    (16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) of
    (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th)
    (16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
    the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth) of
    the (sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth) of
    twenty-sixth of; twenty-seventh of; twenty-eighth of; twenty-ninth of; thirty-first of; the ides of
    (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) (january|february|march|april|may|june)
    (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) (july|august|september|october|november|december)
    (january|february|march|april|may|june) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)
    (july|august|september|october|november|december) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31); january's
    february's; march's; april's; june's; july's; august's; september's; october's; november's; december's; this month; this month's; last month
    last month's; next month; next month's; the month; the month before; the month before last; the month after; a month ago; a month since
    a month from; about a month; over a month; nearly a month; almost a month; more than a month; within a month; within the month; in a month
    in a month's time; in a month or; one month ago; two months ago; three months ago; six months ago; some months ago; several months ago
    a few months ago; couple of months ago; recent months; in recent months; past months; past month; the past month; past few months; past six months
    last few months; last six months; last twelve months; coming months; coming month; the coming month; the coming months; following month
    the following month; previous month; the previous month; earlier this month; later this month; earlier in the month; later in the month
    early this month; early next month; late last month; early last month; end of the month; end of this month; end of next month; end of month
    the end of the month; beginning of the month; beginning of next month; start of the month; start of next month; first week of; second week of
    third week of; last week of; final week of; first half of; second half of; bi-monthly; mid-month payroll; summer; autumn; fall term; winter
    springtime; summertime; wintertime; this spring; this summer; this autumn; this fall; this winter; last spring; last summer; last autumn
    last fall; last winter; next spring; next summer; next autumn; next fall; next winter; in spring; in summer; in autumn; in winter; in the spring
    in the summer; in the autumn; in the fall; in the winter; early spring; late spring; early summer; late summer; early autumn; late autumn
    early fall; late fall; early winter; late winter; midsummer; midwinter; mid-summer; mid-winter; over the summer; over the winter
    during the summer; during the winter; after the summer; before the summer; before summer; after summer; by summer; by spring; by autumn; by winter
    end of summer; end of the summer; start of summer; the summer; the autumn; the winter; monsoon season; at harvest; lambing season; busy season
    pre-season; the season; this season; last season; next season; new season; concert season; opera season; holiday season; summer season
    winter season; this term; last term; next term; the new term; new term; spring term; summer term; autumn term; winter term; michaelmas
    michaelmas term; hilary term; trinity term; lent term; easter term; half-term; half-term break; end of term; start of term; beginning of term
    the school year; the academic year; new academic year; next academic year; semester; this semester; next semester; last semester; spring semester
    fall semester; autumn semester; winter semester; summer semester; wintersemester; sommersemester; this quarter; next quarter; last quarter
    first quarter; second quarter; third quarter; fourth quarter; final quarter; q 1; q 2; q 3; q 4; end of the quarter; start of the quarter
    the financial year; the fiscal year; new financial year; end of financial year; new year; the new year; in the new year; early in the new year
    this year; this year's; last year; last year's; next year; next year's; the coming year; coming years; the following year; the previous year
    the year before; the year before last; year before last; year after; the year after next; earlier this year; later this year; earlier in the year
    later in the year; early this year; early next year; late last year; early last year; end of the year; end of this year; end of year
    the end of the year; beginning of the year; beginning of next year; start of the year; start of next year; turn of the year; mid-year; midyear
    a year ago; a year ago today; one year ago; two years ago; three years ago; five years ago; ten years ago; some years ago; several years ago
    a few years ago; past year; the past year; last few years; past few years; christmas; easter; before christmas; after christmas; before easter
    after easter; over christmas; over easter; the holidays; summer holidays; the summer holidays; summer break; christmas break; easter break
    spring break; winter break; school holidays; summer recess; court vacation; long vacation; ramadan; diwali; eid; lunar new year; golden week
    thanksgiving; muharram; shawwal; sha'ban; dhul-hijjah; tishrei; chaitra; baisakh; enero; febrero; marzo; abril; mayo; junio; julio; agosto
    septiembre; octubre; noviembre; diciembre; janvier; février; avril; juin; juillet; août; septembre; octobre; novembre; décembre; januar; februar
    märz; juni; juli; oktober; dezember; gennaio; febbraio; aprile; maggio; giugno; luglio; settembre; ottobre; dicembre; janeiro; fevereiro; março
    maio; junho; julho; setembro; outubro; dezembro; januari; februari; maart; augustus
    `,
  },
  'past-time-marks': {
    why: 'Sets what is told in the past.',
    members: `
    last year; last month; last summer; last winter; last spring; last autumn; last fall; last season; last term; last semester; last quarter
    last time; last decade; last century; the year before; the year before last; the month before; the week before; the season before; the day before
    the night before; the previous year; the previous month; the previous week; the previous season; the previous summer; the previous winter
    that year; that summer; that winter; that spring; that autumn; that season; that term; that same year; in those days; in those years; those years
    back then; back in; back in the; back when; back when i; way back; way back in; since then; before then; until then; by then; even then
    at the time; at that stage; at this time last; at the height of; at the age of; at uni; at my last; at my previous; at my former; at my old
    at my first; at my last job; at my previous job; at my last school; at my last company; at my previous company; at my previous employer
    at my former employer; at my old school; at my old firm; in my last job; in my last role; in my last post; in my last position; in my previous job
    in my previous role; in my previous position; in my previous post; in my former role; in my earlier; in my earlier role; in my first job
    in my first year; in my first week; in my first month; in my second year; in my third year; in my final year; in my last year; in my early
    in my early career; in my early days; in my early years; in my early twenties; in my teens; in my twenties; in my thirties; in my forties
    in my youth; in my childhood; in my time; in my time at; in my time as; in my days; in my day; in my student days; in my apprenticeship
    in my training; in my career; in my residency; in my internship; in my years; in my years at; in my years as; as a child; as a boy; as a girl
    as a teenager; as a student; as an undergraduate; as a graduate student; as a postgraduate; as a doctoral student; as an apprentice; as a trainee
    as a young man; as a young woman; as a young nurse; as a young teacher; as a newly qualified; as an intern; as a volunteer; when i was
    when i was a; when i was at; when i was in; when i was with; when i was young; when i was younger; when i was working; when i was there
    when i was running; when i was teaching; when i was training; when i was leading; when i was an; when i was the; when i was still; when i worked
    when i worked at; when i worked for; when i worked in; when i worked as; when i worked on; when i worked with; when i first; when i first started
    when i first came; when i first joined; when i first met; when i started; when i started at; when i began; when i joined; when i joined the
    when i arrived; when i came; when i came to; when i took; when i took over; when i took on; when i left; when i ran; when i led; when i managed
    when i taught; when i trained; when i lived; when i lived in; when i studied; when i had; when i had to; when i got; when i moved; when i moved to
    when i helped; when i built; when i opened; when i served; when i did; when i did my; when i retired; when i graduated; when i qualified
    when i finished; when i returned; when i saw; when i heard; when i learned; when i found; when we had to; when we launched; when we opened
    when we moved; when we lost; when we built; when we ran; when we merged; when we took; when we worked; when the factory; when the pandemic
    when the flood; when the fire; when the lights; when covid; when it closed; when it happened; when my old; when our; while i was; while i was at
    while i was in; while i was there; while at my; while working at; while working as; while working in; while working for; while working on
    while teaching; while training; while studying; while studying at; while serving; while serving as; while living in; while leading; while running
    while managing; while there; whilst i was; during my; during my time; during my time at; during my time as; during my years; during my years at
    during my tenure; during my training; during my apprenticeship; during my placement; during my internship; during my studies; during my degree
    during my phd; during my last; during my first; during my career; during my service; during my residency; during my rotation; during my stint
    during the pandemic; during covid; during lockdown; during the lockdown; during the war; during the strike; during the floods
    during the recession; during the crisis; during that time; during that period; during those years; during this period
    in (1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992)
    in (1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010)
    in (2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)
    since (1975|1980|1985|1988|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005)
    since (2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)
    from (1985|1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009) to
    from (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024) to
    between (2000|2005|2008|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023) and
    until (2005|2008|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)
    of (2008|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024); summer of; winter of; spring of; autumn of; fall of
    early (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024); late (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024); in the seventies
    in the eighties; in the nineties; in the noughties; in the sixties; in the early days; in the early years; the nineties; the eighties
    (1980s|1990s|2000s|2010s); the (1980s|1990s|2000s|2010s); ago; years ago; a year ago; two years ago; three years ago; four years ago
    five years ago; six years ago; seven years ago; eight years ago; ten years ago; fifteen years ago; twenty years ago; many years ago
    some years ago; several years ago; a few years ago; a couple of years ago; decades ago; a decade ago; a long time ago; long ago; not long ago
    not so long ago; months ago; a month ago; six months ago; some months ago; several months ago; a few months ago; eighteen months ago; weeks ago
    a while ago; a while back; some time ago; some time back; a year back; years back; a few years back; a few months back; some years back
    the other year; once before; once i; once upon a time; on one occasion; on one such; on several occasions; on a previous; on another occasion
    one january; one friday night; one sunday; the first time i; the last time i; the last time we; the day i; the day we; the day the; the night i
    the night we; the night the; the morning i; the week i; the week we; the month i; the year i; the year we; the year the; the winter i
    the summer i; the summer we; the season i; the season we; the time i; the time we; time when i; previously; formerly; earlier in my
    earlier in my career; early on; early in my; early in my career; before i came; before i joined; before i left; before coming to; before joining
    before moving; before moving to; before becoming; before training; before teaching; after i left; after leaving; after two years
    after three years; after five years; after ten years; after school; after university; after college; after graduating; after graduation
    after qualifying; after training; after finishing; after completing; after moving; after moving to; after the merger; after the war
    after the fire; after the flood; after the pandemic; later that; later that year; two years later; three years later; five years later
    six months later; a year later; months later; weeks later; years later; a few months later; since i was; since i left; since graduating
    since qualifying; since childhood; since school; since university; ever since; ever since i; at one point; at one stage; by the end of
    by the time i; by the time we; within six months; within three months; within two years; in under a year; in the second year; in the third year
    in the past year; in the past two; in the past few; in the past decade; in the last year; in the last two; in the last three; in the last five
    in the last few; in recent years; in previous years; in previous roles; in previous posts; in previous jobs; in past roles; in past jobs
    over the past year; over the past two; over the past three; over the past five; over the past decade; over the past few; over the last year
    over the last two; over the last three; over the last five; over the last ten; over the last decade; over the last few; over the years
    over five years; over three years; over two years; over ten years; over a year; over six months; over that time; for many years; for several years
    for some years; for two years; for three years; for four years; for five years; for six years; for seven years; for eight years; for nine years
    for ten years; for twelve years; for fifteen years; for twenty years; for thirty years; for a year; for a decade; for decades; for six months
    for nine months; for eighteen months; for a summer; for a season; for three seasons; for a term; for most of; throughout; throughout my
    throughout my career; throughout my time; throughout that; all my life; all those years; years before; years earlier; a year earlier
    a month earlier; a week earlier; months earlier; the same year; the same month; the same week; the following year; the following month
    the following week; the following spring; the following summer; the next year; the next day; the next week; the next month; next day; once we
    once the; i used to; used to be; used to run; used to work; used to teach; used to have; we used to; it used to; had been a; had been the
    there had been; i was asked; i was responsible; i was given; i was sent; i was promoted; we were asked; that was when; i became; i began
    i started; i joined; i left; left in; left to; i moved; moved to; i spent; i worked; i led; i ran; i built; i taught; i learned; i learnt
    i helped; i managed; i designed; i wrote; i set up; i kept; i held; i served; i trained; i studied; i grew up; i lived; i brought; i cut
    i reduced; i raised; i won; i opened; i closed; i had the; we built; we cut; we reduced; we won; we opened; we launched; we shipped; we found
    we raised; we lost; we ran; we kept; we did not; we didn't; in the old days; in former times; looking back on; most recently; until last
    until recently; till recently; not long after; not long before; in my previous life; in another life; in a former life; in the distant past
    my former; my previous; my early; then-director; then head; onetime; one-time; erstwhile
    `,
  },
  quantities: {
    why: 'Numbers in words, shares, rates and measures.',
    members: `
    percent; per cent; percentage; percentage point^; %; ten percent; ten per cent; twenty percent; twenty per cent; thirty percent; thirty per cent
    forty percent; forty per cent; fifty percent; fifty per cent; sixty percent; sixty per cent; seventy percent; seventy per cent; eighty percent
    eighty per cent; ninety percent; ninety per cent; fifteen percent; fifteen per cent; twenty-five percent; twelve percent; twelve per cent
    five percent; five per cent; two percent; two per cent; three percent; three per cent; four percent; four per cent; eight percent; eight per cent
    a hundred percent; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen
    nineteen; twenty; twenty-one; twenty-two; twenty-three; twenty-four; twenty-five; twenty-six; twenty-seven; twenty-eight; twenty-nine; thirty
    thirty-one; thirty-two; thirty-three; thirty-four; thirty-five; thirty-six; thirty-seven; thirty-eight; thirty-nine; forty; forty-one; forty-two
    forty-three; forty-five; forty-six; forty-eight; fifty; fifty-two; fifty-five; fifty-six; sixty; sixty-two; sixty-four; sixty-five; sixty-eight
    seventy; seventy-two; seventy-five; eighty; eighty-four; eighty-five; eighty-eight; ninety; ninety-five; ninety-six; ninety-eight; ninety-nine
    hundred; hundreds; hundred and; hundreds of; a hundred; one hundred; two hundred; three hundred; four hundred; five hundred; six hundred
    seven hundred; eight hundred; nine hundred; eleven hundred; twelve hundred; fifteen hundred; several hundred; a few hundred; thousand; thousands
    thousands of; a thousand; one thousand; two thousand; three thousand; four thousand; five thousand; ten thousand; twelve thousand
    fifteen thousand; twenty thousand; thirty thousand; fifty thousand; hundred thousand; a hundred thousand; several thousand; a few thousand
    tens of thousands; tens of; hundreds of thousands; million; millions; millions of; a million; one million; two million; three million
    five million; ten million; half a million; a quarter of a million; multi-million; multimillion; billion; billions; a billion; trillion; lakh
    lakhs; crore; crores; dozen; dozens; dozens of; a dozen; half a dozen; two dozen; three dozen; several dozen; scores of; pairs; pair of; a pair of
    a couple of; couple of; quartet of; a handful of; handful of; a few; few of; majority of; the majority of; half of; one half; a third; one third
    one-third; two thirds; two-thirds; a quarter; one quarter; three quarters; three-quarters; a fifth; one fifth; a sixth; an eighth; a tenth
    one tenth; a twelfth; fraction of; a fraction of; proportion of; ratio of; average of; on average; an average of; total of; a total of; totalling
    totaling; headcount; headcount of; doubled; twice as; twice the; thrice; triple; tripled; treble; quadruple; halve; halved; twofold; two-fold
    threefold; three-fold; fourfold; tenfold; ten-fold; three times; four times; five times; ten times; twice a; twice a week; twice a day
    three times a; per day; per week; per month; per year; per annum; per hour; per minute; per second; per shift; per head; per person; per unit
    per patient; per customer; per site; per night; per term; per class; per cover; per head of; per hectare; per acre; per tonne; per mile; per kilo
    a day for; each year; each shift; each night; every month; every year; every night; every shift; more than half; more than double; more than twice
    more than two; more than three; more than ten; more than a hundred; less than half; less than ten; fewer than ten; over a hundred
    over two hundred; over three hundred; over five hundred; over a thousand; over ten thousand; over a million; over half; over fifty; over twenty
    over thirty; over forty; under ten; under half; under an hour; up to ten; up to twenty; up to a hundred; at least ten; no more than; no fewer than
    not less than; as many as; as few as; as much as; as little as; nearly a; nearly half; nearly two; nearly a hundred; nearly a third
    nearly doubled; almost half; almost a; almost a third; almost double; almost two; about half; about ten; about twenty; about a hundred; around ten
    around twenty; around a hundred; roughly half; roughly a; roughly ten; approximately; approx; some twenty; some thirty; some fifty; some hundred
    circa; just over a; just over half; just under a; just under half; well over a; well over half; upwards of; in excess of; between ten and
    between two and; between five and; from ten to; from five to; from two to; from twelve to; from twenty to; from six to; from eight to; to ten
    to twelve; to zero; to nil; to less than; to more than; by half; by a third; by a quarter; by two thirds; by a fifth; by a tenth; by ten
    by twenty; by thirty; by forty; by fifty; by nearly; by almost; by more than; by roughly; unit; units; unit of; batches; batches of; order lines
    lines of; lines of code; cases of; calls a day; invoices; transactions; active users; subscribers; covers a night; hours a week; hours a day
    hours of; minute; minutes a; milliseconds; deployments; requests per second; requests a day; gigabytes; terabytes; petabytes; megabytes; watts
    kilowatts; megawatts; gigawatts; kw; mw; kwh; volts; kv; amps; hertz; metres; meters; metre; meter; kilometres; kilometers; km; miles; centimetres
    centimeters; cm; millimetres; millimeters; micron^; inches; square feet; square metres; square meters; square foot; sq ft; sqm; acres; acre
    hectares; hectare; tonnes; tonne; tons; kilos; kilo; kilograms; kilogram; kg; grams; gram; milligrams; lbs; litres; liters; litre; liter
    millilitres; gallons; pints; barrels; cases a; pallet; teu; truckloads; head of cattle; hectolitres; meals a day; pounds a; rupees; rand; naira
    yen; yuan; francs; pesos; a budget of; revenue of; worth of; staff of; a staff of; team of two; team of three; team of four; team of five
    team of six; team of eight; team of ten; team of twelve; team of twenty; a crew of; a fleet of; direct reports; top ten; top three; top five
    top one percent; number one; half-hour; half an hour; an hour and; hour and a half; day and a half; year and a half; two and a half
    one and a half; three and a half; and a half; decimal; degree celsius; basis point^; bps; increase of; an increase of; decrease of; a decrease of
    reduction of; a reduction of; a rise of; a drop of; improvement of; an improvement of; uplift of; out of ten; out of five; out of a hundred
    one in; one in ten; one in five; one in four; one in three; two in three; nine in ten; nine out of ten; eight out of ten; seven out of ten
    five-star; response rate; conversion rate; retention rate; error rate; defect rate; scrap rate; pass rate; attendance rate; occupancy rate
    quantities; amount of; double-digit; double digit; single-digit; six-figure; six figure; seven-figure; seven figure; eight-figure; five-figure
    `,
  },
  'asserted-future': {
    why: 'States what is to come as certain.',
    members: `
    will; will be; will have; will not; won't; will start; will begin; will join; will work; will bring; will make; will take; will give; will help
    will do; will get; will see; will go; will come; will need; will want; will use; will lead; will run; will build; will teach; will manage
    will set up; will move; will buy; will sign; will arrive; will finish; will leave; will hand; will meet; will call; will write; will send
    will let; will let you; will follow; will continue; will stay; will keep; will add; will learn; will serve; will support; will contribute
    will also; will then; will soon; will certainly; will definitely; will surely; will always; will never; will only; will still; will no longer
    will gladly; will happily; will probably; will of course; will naturally; will undoubtedly; will no doubt; will be able; will be able to
    will be there; will be at; will be in; will be with; will be with you; will be joining; will be working; will be starting; will be moving
    will be bringing; will be ready; will be happy; will be glad; will be the; will be a; will be my; will be our; will be your; will be one
    will have to; will have the; will have a; will have been; will have finished; will have left; i will; i will be; i will have; i will not
    i will start; i will begin; i will join; i will bring; i will make; i will take; i will give; i will do; i will get; i will see; i will see you
    i will go; i will come; i will need; i will want; i will use; i will lead; i will run; i will build; i will teach; i will manage; i will set up
    i will move; i will buy; i will sign; i will arrive; i will finish; i will leave; i will hand in; i will meet; i will call; i will write
    i will send; i will let; i will let you; i will follow; i will continue; i will stay; i will keep; i will add; i will learn; i will also
    i will then; i will soon; i will certainly; i will definitely; i will always; i will never; i will be able to; i will be there; i will be in
    i will be at; i will be with; i will be joining; i will be working; i will be starting; i will be moving; i'll; i'll be; i'll have; i'll start
    i'll begin; i'll join; i'll bring; i'll make; i'll take; i'll give; i'll do; i'll get; i'll see; i'll see you; i'll go; i'll come; i'll need
    i'll want; i'll use; i'll lead; i'll run; i'll build; i'll teach; i'll set up; i'll move; i'll sign; i'll arrive; i'll finish; i'll leave
    i'll hand in; i'll meet; i'll call; i'll send; i'll let; i'll follow; i'll continue; i'll keep; i'll add; i'll also; i'll then; i'll soon
    i'll certainly; i'll definitely; i'll always; i'll be there; i'll be in; i'll be at; i'll be with; i'll be joining; i'll be working
    i'll be starting; i'll be able to; i'll be ready; i'll be the; i won't; i won't be; i won't need; we will; we will be; we will have; we will make
    we will work; we will do; we will build; we will see; we will start; we will need; we will get; we will be working; we will be able; we'll
    we'll be; we'll have; we'll make; we'll work; we'll do; we'll build; we'll see; we'll start; we'll need; we'll get; we'll be working; we won't
    you will; you will be; you will have; you will see; you will find; you will get; you will not; you will need; you will want; you will love; you'll
    you'll be; you'll have; you'll see; you'll find; you'll get; you'll need; you'll want; you'll love; you won't; you won't regret; he will; she will
    it will; it will be; it'll; it'll be; they will; they will be; they'll; they'll be; that will; that will be; that'll; that'll be; this will
    this will be; there will; there will be; there'll; there'll be; who will; which will; what will; my wife will; my husband will; my family will
    my children will; our family will; our team will; my team will; the team will; the new team; together we will; together we'll; shall; shall be
    shall have; shall not; shall start; shall begin; shall join; shall bring; shall take; shall come; shall go; shall see; shall make; shall need
    shall be able to; shall be joining; shall be there; shall be in; shall be with you; shall arrive; shall move; shall leave; i shall; i shall be
    i shall have; i shall not; i shall start; i shall begin; i shall join; i shall bring; i shall take; i shall come; i shall see; i shall make
    i shall need; i shall be able to; i shall be there; i shall be joining; i shall arrive; i shall move; i shall leave; we shall; we shall be
    we shall have; we shall see; we shall make; you shall; you shall have; it shall; it shall be; they shall; there shall; am going to; i am going to
    i'm going to; am going to be; i am going to be; i'm going to be; am going to start; i'm going to start; am going to join; am going to bring
    am going to make; am going to work; am going to move; am going to need; am not going to; i'm not going to; are going to; we are going to
    we're going to; you are going to; you're going to; they are going to; they're going to; are going to be; is going to; it is going to
    it's going to; that is going to; that's going to; this is going to; there is going to; is going to be; i'm gonna; we're gonna; you're gonna
    it's gonna; going to start; going to join; going to work; going to make; going to have; going to bring; going to love; going to need
    going to move; am about to; i am about to; i'm about to; are about to; we are about to; we're about to; is about to; about to start; about to join
    about to move; about to sign; about to hand; am set to; are set to; is set to; i am set to; all set; all set for; all set to; am due to
    i am due to; due to join; due to arrive; due to move; i am to; i am to be; am to start; am to join; we are to; you are to; is to start; am joining
    i am joining; i'm joining; am starting; i am starting; i'm starting; starting monday; am moving; i am moving; i'm moving; we are moving
    we're moving; am relocating; i am relocating; am arriving; i join; am handing in; i am handing in; i am bringing; when i start; when i start on
    when i begin; when i join; when i join you; when i join the; when i arrive; when i come on; when i come on board; when i am there; when i am in
    when i am on; when i am with; when i'm there; when i'm in; when i'm on; when i'm on board; when i take; when i take over; when i take up
    when i get there; when i get my; when i have my; when i have settled; when i settle; when i settle in; when i meet the; when we start
    when we begin; when we work; when we work together; when we are working; when we launch; when we move; when my contract; when the contract
    when the team and; once i start; once i begin; once i join; once i have joined; once i am there; once i am in; once i am on; once i'm there
    once i'm in; once i'm on; once i'm on board; once i have started; once i have my; once i have settled; once i have moved; once i've started
    once i've joined; once i've settled; once i arrive; once i get started; once i move; once i settle; once i take; once we start; once we begin
    once on board; once onboard; once in post; once in place; as soon as i start; as soon as i join; as soon as i am; as soon as i arrive
    as soon as we; from day one; from the first day; from my first day; on day one; on my first day; in my first week; in my first month
    in my first few; in my first weeks; my first hundred days; my first ninety days; my first week; my first day; my first month; my first term
    my first shift; my first task; my first project; my first job there; first thing i will; the first thing i; next week i; next month i
    by the time i start; by the time i join; until i join; till i start; before i join; before my start; before my first; after i start; after i join
    after i have joined; in the years to; for years to come; for many years to; years to come; in time to come; our future; our future together
    our first project; our next project; our work together; our new team; our new office; my new team; my new role; my new job; my new colleagues
    my new boss; my new desk; my new office; my new manager; my new employer; my new company; my new school; my new position; my new post
    certain that i will; i guarantee; count on me; you can count on; rely on me; you have my word; i give you my; i plan to; i am planning to
    i'm planning to; ready to join; cannot wait to start; can't wait to start; can't wait to join; can't wait to begin; looking forward to starting
    looking forward to joining; look forward to starting; look forward to joining; look forward to beginning; look forward to my first
    look forward to meeting everyone; see you all; see you monday; see you soon; from next week; from next month; as of monday; as of next
    with effect from; will commence; shall commence; start date; my start date; starting date; joining date; my joining date
    `,
  },
  'rooms-of-interview': {
    why: 'Where and by what means the interview took place.',
    members: `
    met at your office; met at your offices; met in your office; met in the office; met in your; met at your; met at the; met in the; met on zoom
    met on teams; met over zoom; met over video; met via zoom; met via teams; met online; met virtually; met remotely; met by video; met in person
    met face to face; met for coffee; met for the interview; met with you at; met with you in; met you at; met you in; met you on; met you all at
    met outside; met downstairs; met upstairs; we met at; we met in; we met on; we met over; we met via; we met online; we spoke on zoom
    we spoke on teams; we spoke by phone; we spoke on the phone; we spoke over; we spoke via; we spoke at; we spoke in; we talked in; we talked at
    we sat in; we sat down; we sat at; we sat on; sat in the; sat at the; sat down with; sat down together; sat round the; sat around the
    sat opposite; sat across from; sat with you; sit down with; sit in on; sitting in; sitting at; sitting round; sitting across; across the table
    round the table; around the table; at your table; long table; round table; big table; oak table; kitchen table; table in the; at your desk
    across the desk; your office; your offices; your office on; your office in; your office at; at your office; at your offices; in your office
    in your offices; to your office; to your offices; from your office; at head office; your head office; at headquarters; your headquarters; your hq
    branch office; at your branch; corner office; at the site office; in the site office; the portakabin; portakabin; site cabin; site hut
    the trailer; meeting room^; the meeting room; in the meeting room; in your meeting room; small meeting room; glass meeting room; meeting space
    conference room^; the conference room; in the conference room; your conference room; conference centre; conference center; boardroom
    the boardroom; in the boardroom; your boardroom; board room; committee room; the committee room; council chamber; the council chamber; in chambers
    seminar room; the seminar room; lecture hall; lecture theatre; lecture theater; the auditorium; auditorium; assembly hall; in the hall; main hall
    school hall; church hall; village hall; town hall; city hall; community hall; parish hall; reading room; staff room; staffroom; the staff room
    the staffroom; in the staffroom; common room; teachers ' lounge; faculty lounge; the classroom; year 6 classroom; science lab; in your lab
    lab tour; the workshop; plant tour; dispatch office; transport office; wheelhouse; mess room; the hangar; flight simulator; the simulator
    simulator session; airport lounge; hotel lobby; hotel lounge; hotel bar; the lobby; in the lobby; in your lobby; the foyer; in the foyer
    the reception; at reception; in reception; reception area; waiting room; the waiting room; in the waiting room; entrance hall; at the gatehouse
    gatehouse; the gatehouse; security desk; at the front desk; front desk; the corridor; in the corridor; the hallway; stairwell; on the stairs
    in the lift; in the elevator; roof terrace; the roof terrace; the courtyard; in the canteen; cafeteria; the cafeteria; in the cafeteria
    staff canteen; in your kitchen; dining room; the dining room; in the dining room; private dining room; restaurant floor; tasting room
    the tasting room; brewhouse; the brewhouse; the milking parlour; milking parlour; stable yard; farm kitchen; farmhouse kitchen; ward office
    ward tour; ward visit; sister's office; nurses ' station; at the nurses ' station; handover room; doctors ' mess; consulting room
    the consulting room; the dispensary; day room; the day room; residents ' lounge; baby room; in the studio; edit suite; the edit suite
    rehearsal room; the rehearsal room; rehearsal studio; green room; the green room; orchestra pit; the concert hall; theatre foyer; museum stores
    reading room desk; strongroom; in your study; the vestry; parsonage; parish office; the embassy; the barracks; guardroom; drill yard
    training ground; training centre; training center; assessment centre; assessment center; assessment day; recruitment day; hiring event; hiring day
    career fair; careers fair; job fair; recruitment fair; conference booth; your stand; your booth; at your booth; at your stand; campus visit
    careers office; career centre; at your school; your premises; at your premises; on your premises; at your site; on-site interview
    onsite interview; onsite day; site visit; site tour; site walk; walk round the site; tour of the; office tour; coffee shop; the coffee shop; café
    cafe; the café; the cafe; in the café; at the café; corner café; over coffee; over a coffee; over dinner with the panel; tea room; tearoom
    pub near; hotel near; co-working space; coworking space; shared office; serviced office; wework; open-plan office; glass office; phone booth
    quiet room; breakout room; break-out room; breakout area; interview room; the interview room; in the interview room; small room; the small room
    the room where; back room; upstairs room; on the ground floor; on the first floor; on the second floor; on the third floor; on the top floor
    by the window; the whiteboard; at the whiteboard; shared screen; on the screen; screen share; screen-share; shared my screen; shared your screen
    on camera; camera on; my camera; webcam; the line dropped; video link; by video link; over video link; on video; over video; by video; via video
    video call^; the video call; on a video call; on the video call; over a video call; during the video call; video interview; video conference
    videoconference; video meeting; video chat; video conversation; one-way video; recorded interview; recorded video; asynchronous interview; hirevue
    spark hire; virtual interview; virtual meeting; virtual panel; virtual tour; virtual call; remote interview; online interview; online meeting
    online panel; on zoom; over zoom; via zoom; by zoom; zoom call; the zoom call; our zoom call; zoom interview; zoom meeting; zoom conversation
    zoom panel; zoom session; zoom room; zoom link; on teams; over teams; via teams; by teams; teams call; the teams call; our teams call
    teams interview; teams meeting; microsoft teams; ms teams; on microsoft teams; over microsoft teams; via microsoft teams; google meet
    on google meet; over google meet; via google meet; google hangouts; webex; on webex; over webex; via webex; skype; on skype; over skype; via skype
    skype call; skype interview; facetime; on facetime; whatsapp call; whatsapp video; wechat call; tencent meeting; dingtalk; feishu; jitsi
    bluejeans; gotomeeting; whereby; slack huddle; by phone; on the phone; over the phone; phone call; the phone call; phone interview
    phone conversation; phone screen; phone screening; screening call; intro call; introductory call; second call; by telephone; on the telephone
    over the telephone; telephone call; telephone interview; telephone conversation; conference call; in person; in-person; in-person interview
    face to face; face-to-face; face-to-face interview; face to face interview; before the panel; before your panel; panel interview; panel of three
    panel of four; panel of five; three interviewers; two interviewers; group interview; group exercise; group task; round-table; case interview
    technical interview; technical round; coding interview; coding exercise; coding challenge; pairing session; pair programming session
    system design interview; whiteboard interview; whiteboard session; take-home; take-home task; micro-teach; microteach; demo lesson
    demonstration lesson; trial lesson; observed lesson; sample lesson; job talk; chalk talk; teaching demonstration; trial shift; trial day
    working interview; trade test; weld test; practical test; skills test; typing test; written test; in-tray exercise; stagiaire; cook-off
    cold reading; sight-reading test; screen test; portfolio review; portfolio presentation; studio visit; shadow day; shadowing day; taster day
    induction visit; informal visit; informal chat; informal conversation; speed interview; walking interview; walked round; drive-out; test drive
    driving assessment; check ride; simulator check; boat trip; sea trial; fitness test; bleep test; medical exam
    `,
  },
};
