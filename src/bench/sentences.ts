/**
 * Sentences of the synthetic documents. `{subject}`, `{field}`, `{board}`, `{function}` and `{n}` are filled in by
 * prose.ts. No sentence ends in a number: a wrapped line that began with one could be read as an ordered list.
 */
export const sentences: readonly string[] = [
  'Arbetet med {subject} utgår från invånarnas behov och ska vara en naturlig del av {field}.',
  '{board} ansvarar för att det finns rutiner, resurser och kunskap som motsvarar verksamhetens behov.',
  'Varje chef ser till att medarbetarna känner till vad som gäller och att nya medarbetare får en introduktion under de första {n} veckorna.',
  'Den som upptäcker en brist anmäler den till närmaste chef – som i sin tur bedömer om ärendet behöver föras vidare.',
  'Kommunen arbetar långsiktigt för en god livsmiljö där både människor och näringsliv kan utvecklas.',
  'Med ”{subject}” avses här de insatser som kommunen själv råder över, inte sådant som regleras i lag eller avtal.',
  'Erfarenheterna från tidigare år visar att små förändringar i vardagen ofta ger större effekt än enstaka stora satsningar.',
  'Förvaltningen tar fram underlag i god tid så att nämnden kan väga olika alternativ mot varandra innan den beslutar.',
  'Insatserna inom {field} samordnas med övriga verksamheter för att undvika dubbelarbete och otydliga gränser.',
  '{function} håller samman arbetet, följer utvecklingen i omvärlden och föreslår förändringar när det behövs.',
  'När flera intressen står mot varandra ska bedömningen dokumenteras, så att det i efterhand går att förstå hur avvägningen gjordes.',
  'Uppgifter om enskilda hanteras med omsorg, och bara den som behöver dem för sitt arbete får ta del av dem.',
  'Resultaten redovisas i samband med årsredovisningen och jämförs med minst {n} liknande kommuner.',
  'Barn och unga som berörs får möjlighet att säga sin mening på ett sätt som passar deras ålder och mognad.',
  'Verksamheten ska kunna fortsätta på en godtagbar nivå även vid störningar, längre avbrott och höjd beredskap.',
  'Kostnaderna ryms inom beslutad ram; större investeringar prövas i den ordinarie budgetprocessen.',
  'Leverantörer och föreningar som utför uppdrag åt kommunen omfattas genom de krav som ställs i avtalen.',
  'Information till allmänheten skrivs på ett vårdat, enkelt och begripligt språk och finns i format som alla kan läsa.',
  'Målet är att andelen nöjda invånare ökar för varje mätning och att skillnaderna mellan stadsdelarna minskar.',
  'Ett gemensamt arbetssätt gör det lättare att jämföra resultat, dela erfarenheter och flytta resurser dit de gör mest nytta.',
  'Digitala lösningar väljs när de är till nytta för användaren, men det ska alltid finnas en väg in för den som inte kan använda dem.',
  'Förändringar som påverkar medarbetarnas arbetsmiljö riskbedöms tillsammans med skyddsombud och fackliga företrädare.',
  'Handlingar registreras samma dag som de kommer in, eller senast {n} arbetsdagar därefter när det finns särskilda skäl.',
  'Vid upphandling ställs krav på miljö, arbetsvillkor och möjlighet att byta leverantör utan orimliga kostnader.',
  'Stadsdelen {place} används som försöksområde, eftersom förutsättningarna där liknar dem i kommunen som helhet.',
  'Den årliga analysen visar var behoven är störst och vilka åtgärder som bör komma först i ordningen.',
  'Samverkan sker med regionen, länsstyrelsen och grannkommunerna, i första hand inom de nätverk som redan finns.',
  'Ansvaret följer linjen: den som ansvarar för en verksamhet ansvarar också för {subject} inom den.',
  'Undantag medges bara om det är uppenbart att nyttan överväger, och varje undantag ska vara tidsbegränsat.',
  'Riskerna värderas efter sannolikhet och konsekvens, och de {n} viktigaste får en åtgärd med en utpekad ansvarig.',
  'I {place} finns goda exempel på hur kultur, idrott och natur kan samspela med ny bebyggelse.',
  'Kunskapen sprids genom korta utbildningar, gemensamma forum och ett digitalt stöd som alla medarbetare når.',
  'Den som söker hjälp ska mötas av samma bedömning oavsett var i kommunen hon eller han bor.',
  'Befintliga lokaler, fordon och utrustning används så länge det är försvarbart – återbruk går före nyinköp.',
];

/** Short things that one does, for lists and tables. */
export const deeds: readonly string[] = [
  'kartlägga nuläget tillsammans med de berörda verksamheterna',
  'ta fram en gemensam introduktion för nya chefer',
  'se över avtal och behörigheter minst en gång per år',
  'mäta hur invånarna upplever bemötande och tillgänglighet',
  'samla synpunkter från brukare, anhöriga och föreningar',
  'beskriva roller och mandat så att de är lätta att hitta',
  'pröva nya arbetssätt i liten skala innan de införs brett',
  'redovisa kostnader och nytta i samma form varje år',
  'utse en kontaktperson på varje enhet',
  'åtgärda brister som har lämnats utan svar',
  'öva tillsammans med räddningstjänsten och polisen',
  'översätta den viktigaste informationen till lättläst svenska',
];

export const codeSpans: readonly string[] = [
  'KS 2024/0123',
  'e-tjänst:ärende',
  'klass_3',
  'Dnr 0437/20',
  'bilaga_a.csv',
  'öppen-data.json',
];
