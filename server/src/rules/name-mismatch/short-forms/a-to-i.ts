/** Given names from Abigail to Isabelle and the short forms usual for them, one line for each; a short form may stand for several. */
export const A_TO_I = `
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
`;
