/**
 * Given names that are common in Sweden, in lower case. Names that are also common words, places or
 * churches stand in a list of their own, for beside one of them a surname must be beyond doubt.
 */

const WOMEN =
  'agneta aina aleksandra alexandra alice alicia alina amanda amelia amina amira anette angelica anita ann anna ' +
  'anneli annelie annette annika anniqa asta astrid aya barbro beata beatrice berit birgit birgitta britt britta ' +
  'camilla carina carolina caroline catarina catharina cecilia charlotta charlotte christel christina christine ' +
  'dagmar dagny danuta denise ebba edit edith elena eleonor elin elina elisabet elisabeth ellen elsa elvira ' +
  'emelie emilia emma erika ester eva evelina ewa fadumo fatima felicia frida gabriella gerd gertrud greta gudrun ' +
  'gull gun gunborg gunhild gunilla gunnel gunvor hanna hannah hanne hawa helén helen helena helene helga ' +
  'hillevi hodan ida inez inga ingeborg ingegerd ingegärd inger ingrid irena irene isabella isabelle jana jeanette ' +
  'jennie jenny jessica joanna johanna jonna josefin josefina josefine judith julia kaisa kajsa karin karolina ' +
  'kerstin khadija kristina laila lena leyla lilian lillemor linda linnéa lisa lisbet lisbeth lise lotta louise ' +
  'lovisa madeleine maj majken malgorzata malin malwina marcela margareta margaretha margit margot marianne ' +
  'marica marie marika marina marita marja martina maryam mathilda matilda maud melissa mia mikaela milica mimmi ' +
  'moa mona monica monika märta märit nadia nadja natalia natalie nathalie nina noor olga olivia paula pernilla ' +
  'petra pia rahma ragnhild rebecca rebecka ritva rose-marie rosita sahra samira sandra sanna sara sarah selma ' +
  'signe sigrid silvia siri siv solveig sonja stina susanna susanne svea svetlana sylvia tatiana teresa terese ' +
  'theres therese tilda tina tove tuula tyra ulla ulrica ulrika vanja vendela vera veronica veronika viveka ' +
  'vivianne wilma yasmin ylva yvonne zahra zainab åsa';
const MEN =
  'abdi abdirahman abdullah abdulkadir adam adnan ahmad ahmed aleksandar alexander alf alfred ali allan amir anders ' +
  'andreas anton antonio aram aron arne arvid axel bengt bengt-åke benjamin bernt bertil birger bjarne björne bo-göran ' +
  'bosse börje carl-johan christer christian christoffer christopher claes conny dan daniel david dennis dragan ' +
  'ebbe edvin edward einar elias elis emanuel emil erling evert farhad felix ferdinand filip folke fredrik fritiof ' +
  'gerhard gunnar göran gösta göte hamid hampus hannes haris harry hasan hassan henning henric henrik henry ' +
  'herman hjalmar holger hugo hussein ibrahim igor ingemar ingvar isak ismail ivan ivar jakob jan jan-erik jan-olof ' +
  'jerker jerry jesper jimmy joakim jocke joel johan johannes john johnny jonas jonathan jonny jukka jörgen kalle ' +
  'karim karl-erik karl-gustav kenneth kenny kent kevin khaled kjell klas kristian kristoffer krister krzysztof ' +
  'lars lars-erik lars-göran lasse leif lennart linus ludvig lukas magnus mahmoud malte marcus marek mario markus ' +
  'martin mathias mats matteo matti mattias mehmet michael mikael miroslav mohamad mohamed mohammad mohammed ' +
  'morgan morteza muhammed murat mustafa måns mårten nicklas niclas niklas nikola nils noah ola olav olle olof omar ' +
  'osman ove patric patrick patrik pekka per-erik per-olof percy peter petter piotr pontus pär pål ragnar ' +
  'ralf rasmus reza rickard rikard robban robert robin roger roine roland rolf ronny ruben rune samir samuel ' +
  'sebastian sigurd sigvard simon slobodan staffan stefan stellan sture sune sven sven-erik sverker sören tage ' +
  'tariq theo theodor thomas thor timo tobias tomas tommy tony torbjörn torgny tord tore torsten torvald ulf ulrik ' +
  'urho uno valdemar valter verner vidar viktor vilgot vilhelm ville vilmer wilhelm william yngve yusuf zoran ' +
  'åke örjan östen';

/** Names that a function, a body or a place hardly begins with. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`${WOMEN} ${MEN}`.split(' '));

/** Names that also are words, places, churches or institutions. */
export const DOUBTFUL_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'albin alma alva anja arvo august björn bo bror carl charlie dag diana elon erik frej freja gustaf gustav hans hedvig iris jens ' +
    'josef karl katarina kim klara kurt leo lilly linn linnea liv love lucia maja maria mark marko max maximilian milan mira ' +
    'my nora oliver oscar oskar otto pauline per rakel rosa rut ruth saga sami sixten sofia sofie sol stella sten stig stina ' +
    'tor tora tuva urban vega victor victoria vide viktoria vilja viola wiktoria'
  ).split(' '),
);
