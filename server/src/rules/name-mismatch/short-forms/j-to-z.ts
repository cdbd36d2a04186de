/** Given names from Jacob to Zoltan and the short forms usual for them, one line for each; a short form may stand for several. */
export const J_TO_Z = `
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
