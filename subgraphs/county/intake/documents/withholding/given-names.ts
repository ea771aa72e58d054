/** First names that are common in Sweden: where one stands, somebody is named. Whoever is called otherwise is found by the place. */
const GIVEN = `
  adam agneta ahmed aida albin alex alexander alexandra alf alfred ali alice alicia alva amanda amir anders andrea andreas
  andré anette anita anja ann anna anna-karin anne anneli annelie annette annica annika ann-christin ann-marie ann-sofie anton
  antonia arne arvid astrid august axel barbro beatrice beata bengt benjamin bernt berit bertil birger birgit birgitta bjarne
  björn bo boel britt britta britt-marie börje camilla carin carina carl carl-johan carola caroline caroline casper catarina catharina
  cathrine cecilia charlotta charlotte christel christer christian christina christine christoffer claes clara conny dag dan daniel
  daniela david dennis desirée diana ebba eddie edith edvin edward egon einar elena elias elin elina elisabet elisabeth elise
  elizabeth ella ellen ellinor elsa elvira elvis emelie emil emilia emma emmy eric erica erik erika erland ester eva evelina
  fanny farid fatima fatuma felicia felix filip filippa folke frans fredrik fredrika frida fritz gabriel gabriella georg gerd
  gerda gert gisela glenn greta gudrun gun gunilla gunnar gunnel gustaf gustav göran gösta håkan hampus hanna hannah hanne
  hannes hans harald harry hassan hedda hedvig helen helena helene helge hella helén henning henric henrik herbert hilda
  hilma holger hugo hussein ibrahim ida inga inge ingela ingegerd inger ingmar ingrid ingvar irene iris isabella isak ismail
  ivar jack jacob jakob jan jan-erik jan-olof jane janet janne jasmine jeanette jennie jennifer jenny jens jerker jesper jessica
  jill jim jimmy joacim joakim joanna joel johan johanna john johnny jon jonas jonathan jonna josef josefin josefine josefina
  joseph julia julian julie juni jörgen kaj kajsa karen karim karin karl karl-erik karolina katarina katja katrin kennet kenneth
  kent kerstin kevin khadija kim kjell klara klas klaus kristian kristin kristina kristine kristoffer krister kurt laila lars
  lars-erik lars-göran laura lea leif leila lena lennart leo leon leonard lilian lillian lilly lina linda line linn linnea linnéa
  linus lisa lisbeth lisbet lise-lotte liselott liselotte lotta louise lova love lovisa lucas ludvig lukas lydia magdalena magnus
  mahmoud maja malena malin malte margareta margaretha margit maria mariana marianne marie marina marita markus marlene marta
  martin martina mary marcus mats matilda mattias maud max maximilian melissa melker mia micael michael michaela mikael mikaela
  milla mina mirjam mohamed mohammed moa mona monica monika morgan mostafa nadia naima natalie nathalie nicklas niclas nicole nike nils
  nina noah noel nora nour ola olav ole olga olivia olle olof oscar oskar osman otto ove patricia patrik paul paula paulina
  peder per per-olof pernilla peter petra petter pia pierre pontus rachel ragnar ralf ramona rasmus rebecca rebecka regina reza
  richard rickard rikard rita robert roberto robin roger roland rolf ronja ronny rosita roy ruben rune ruth saga said sally sam
  samira samuel sandra sanna sara sarah sebastian selma signe sigrid sigurd simon simona siri siv sixten sofia sofie solveig sonja
  sophia sophie staffan stefan stella sten stephanie stig stina stellan sture sune susanna susanne suzanne svante sven sven-erik
  sylvia tanja tatjana terese teresia therese theo theodor thomas thorbjörn tilda tilde tim tina tindra tobias tom tomas tommy
  tone tony torbjörn tord tore torgny torsten tova tove tuva tyra ulf ulla ulla-britt ulrica ulrik ulrika ursula urban vanja vera
  veronica veronika victor victoria viktor viktoria vilhelm vilma vincent viola viveka walter wilhelm wilma william yasmin
  ylva yngve yosef yusuf yvonne zahra åke åsa örjan östen`;

const names = new Set(GIVEN.trim().split(/\s+/));

/** Whether a word in lower case is a common first name. */
export function isGivenName(word: string): boolean {
  return names.has(word);
}

/** How last names end that are made of words, as most in Sweden are. */
const LAST =
  /(?:sson|sdotter|dottir|ssen|qvist|kvist|ström|gren|berg|lund|holm|stedt|ståhl|dahl|lind|blad|löf|löv|hjelm|feldt|felt|rén|lén|dén|sén|nén|lander|bäck|beck|borg|brandt|blom|fors|ö?qvist|sköld|stam|vall|wall|nius|elius|erius|ovic|ović|evic|ević|nen|idis|oglu|oğlu)$/;

/** Whether a word in lower case ends as last names do. */
export function endsAsLastName(word: string): boolean {
  return word.length > 4 && LAST.test(word);
}
