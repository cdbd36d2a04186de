/** Given names and the short forms usual for them, one line for each; a short form may stand for several. */
const FORMS = `
abigail: abby, abbie, gail
abraham: abe, bram
adelaide: addie, heidi
adrienne: adri
agnieszka: aga
albert: al, bert, albie
alberto: beto
aleksandra: ola, sasha
alexander: alex, al, sandy, xander, sasha, lex, alec
alexandra: alex, sandra, sasha, lexi, alexa
alexandros: alex, alekos
alexandria: alex, lexi
alfred: al, alf, fred, freddie
alison: ali
amanda: mandy
amelia: amy, mia, millie
anastasia: ana, stacy, nastya
andrea: andy, andi
andreas: andi, andy
andrew: andy, drew
angela: angie
anna: annie, ania, anya
annabel: anna, bel, belle
anthony: tony, ant
antonio: toni, tono
antonia: toni
arthur: art, artie
august: gus
augustus: gus
barbara: barb, babs, basia
bartholomew: bart
beatrice: bea, trixie
benedict: ben
benjamin: ben, benji, benny
bernadette: bernie
bernard: bernie
bradley: brad
bridget: bridie, biddy
calvin: cal
cameron: cam
carolina: caro, carol
caroline: carrie, caro, carol
catherine: cathy, cat, kate, katie, kitty
catriona: cat, triona
cecilia: ceci, celia, cissy
charles: charlie, chuck, chas
charlotte: charlie, lottie, lotte
christina: chris, tina, christy
christine: chris, chrissie, tina
christopher: chris, kit, topher
clifford: cliff
constance: connie
cornelius: neil, con
cynthia: cindy
daniel: dan, danny
daniela: dani
danielle: dani, danni
david: dave, davey, davy
deborah: deb, debbie, debra
dennis: den, denny
desmond: des
dimitrios: dimitri, jim, mitsos
dmitri: dima, mitya
dominic: dom, nick
dominique: dom, nikki
donald: don, donny
donna: don
dorothy: dot, dottie, dolly
douglas: doug
edmund: ed, eddie, ned
eduardo: edu, lalo
edward: ed, eddie, ted, ned, teddy
edwin: ed, eddie
eleanor: ellie, nell, nora, ella
elizabeth: liz, lizzie, beth, eliza, betty, libby, bess, ellie, betsy, elsie
ellen: nell, ellie
emily: em, emmy, millie
emma: em
emmanuel: manny, manu
ernest: ernie
ernesto: neto
eugene: gene
ezekiel: zeke
fernanda: fer, nanda
fernando: fer, nando
florence: flo, flora, florrie
frances: fran, frankie, fanny
francesca: fran, chess, cesca
francis: frank, fran
francisco: paco, pancho, fran, kiko
franklin: frank
frederick: fred, freddie, rick
gabriel: gabe, gabi
gabriela: gabi, gaby
gabrielle: gabi, gaby, elle
geoffrey: geoff
george: georgie
georgina: georgie, gina
gerald: gerry, jerry
gerard: gerry
giovanni: gianni, nanni
giuseppe: beppe, peppe
gonzalo: gonza
gregory: greg
guillermo: memo, guille
gwendolyn: gwen
harold: harry, hal
harriet: hattie
heather: heath
helena: lena, nell
henrietta: etta, hetty
henry: harry, hank, hal
herbert: herb, bert
hermione: mione
howard: howie
hubert: bert
ignacio: nacho
isaac: ike, zac
isabel: izzy, bel, isa
isabella: izzy, bella, isa
isabelle: izzy, belle, isa
jacob: jake
jacqueline: jackie, jacqui
james: jim, jimmy, jamie, jem
jan: janek
jane: janie, jenny
janet: jan
jasmine: jas, jaz
jeffrey: jeff
jennifer: jen, jenny, jenna
jeremiah: jerry, jem
jeremy: jez, jem
jerome: jerry
jessica: jess, jessie
joanna: jo, joan, asia
joanne: jo
joao: joca
johannes: hannes, jan, hans
john: jack, johnny, jon
jonathan: jon, jonny, nathan
jose: pepe, che
josefina: pepa, fina
joseph: joe, joey
josephine: jo, josie
joshua: josh
juan: juancho
judith: judy, jude
julia: jules
julian: jules
juliana: ju, jules
julie: jules
katarzyna: kasia
katherine: kate, katie, kathy, kat, kit, kitty, kay
kathleen: kathy, kate, kath
kathryn: kate, katie, kathy, kat
kenneth: ken, kenny
kimberly: kim
kimberley: kim
konstantinos: kostas, dinos, costas
krzysztof: krzys, chris
laurence: larry, laurie
lawrence: larry, laurie
leonard: len, lenny, leo
leonardo: leo
leslie: les
lillian: lily, lil
louis: lou, louie
louise: lou
lucille: lucy
luis: lucho
lukasz: luke
madeleine: maddie, maddy
madeline: maddie, maddy
magdalena: magda, lena
malgorzata: gosia
malcolm: mal, mac
manuel: manolo, manny, manu
marcus: marc, mark
margaret: maggie, meg, peggy, marge, daisy, greta, madge, mags
maria: mari, mia, masha
mariana: mari
marilyn: mari
marjorie: marge
martha: marty
martin: marty
martina: tina
matthew: matt, matty
maureen: mo, reenie
maximilian: max
maxwell: max
melanie: mel
melissa: mel, lissa
michael: mike, mick, micky, mikey
michaela: mic, kayla
michal: misiek
michelle: shelly, mich
mikhail: misha
mildred: millie
miranda: randy
miriam: mim, miri
mitchell: mitch
mohamed: mo
mohammad: mo, mohd
mohammed: mo, mohd
muhammad: mo, mohd
nancy: nan
natalia: nati, nat
natalie: nat
natasha: tash, nat
nathan: nate, nat
nathaniel: nate, nat, nathan
nicholas: nick, nicky, nico
nicola: nic, nicky
nicolas: nico, nick
nicole: nicki, nikki, nic
nikolaos: nikos
nikolai: kolya
norman: norm
olivia: liv, livvy, olly
oliver: ollie, olly
pamela: pam
patricia: pat, patty, trish, patsy, tricia
patrick: pat, paddy, rick
paul: paulie
penelope: penny
peter: pete
philip: phil, pip
phillip: phil, pip
philippa: pip, pippa
priscilla: cilla, prissy
prudence: pru
rachel: rach, rae
raymond: ray
rebecca: becky, becca, bex
reginald: reg, reggie
ricardo: rick, richi
richard: rick, dick, rich, richie, ricky
robert: rob, bob, bobby, robbie, bert
roberta: bobbie, robbie
roberto: beto
roderick: rod, rory
rodrigo: rodri
rodney: rod
roger: rog
ronald: ron, ronnie
rosalind: ros, rose
rosemary: rose, romy, rosie
rupert: ru
samantha: sam, sammy
samuel: sam, sammy
sandra: sandy
sebastian: seb, bas, sebas, basti
sergei: seryozha
sharon: shaz
sheila: shee
sidney: sid
siobhan: shiv
simon: si
solomon: sol
sophia: sophie, soph
stanley: stan
stephanie: steph, stevie
stephen: steve, ste
steven: steve
stuart: stu, stew
susan: sue, susie, suzy
susannah: sue, susie, suzy, anna
suzanne: sue, suzy
sylvia: syl
tamara: tammy
terence: terry, tel
teresa: terry, tess, tere, resa
theodora: dora, thea
theodore: ted, theo, teddy
theresa: terry, tess, tessa
thomas: tom, tommy
tiffany: tiff
timothy: tim
tobias: toby, tobi
valentina: vale, tina
valerie: val
vasilios: bill, vasilis
veronica: vero, ronnie, nic
victor: vic
victoria: vicky, tori, vic
vincent: vince, vinny
virginia: ginny
vladimir: vlad, volodya
walter: walt, wally
wilfred: wilf
wilhelm: willi, willy, will
wilhelmina: mina, willa
william: will, bill, billy, liam, willie
winifred: winnie, freda
yekaterina: katya
yevgeny: zhenya
zachary: zach, zack
zoltan: zoli
`;

const known = new Map(
  FORMS.trim()
    .split('\n')
    .map((line) => {
      const [name = '', forms = ''] = line.split(': ');
      return [name, new Set(forms.split(', '))] as const;
    }),
);

/** Whether one of two given names (folded) is a usual short form of the other. */
export const isShortForm = (a: string, b: string): boolean =>
  known.get(a)?.has(b) === true || known.get(b)?.has(a) === true;
