import type { Language } from '#domain/localizedText.ts'

const sv = {
  updates: {
    text: (id: string, date: string) => [
      `Det du ser är utgåvan ${id} från ${date}. En utgåva är fast: siffrorna ändras inte förrän nästa ges ut.`,
      'Siffrorna ligger som tabeller i projektet, en fil per indikator. När källorna har nya siffror hämtas de dit, kontrolleras och ges ut tillsammans som en ny utgåva. Sidan frågar aldrig källorna själv, så den fungerar också när en källa ligger nere.',
      'Den som sköter uppföljningen gör det med tre steg: ändra filerna i mappen goals-api/data, kör kontrollen (npm run data:check) som säger vad som ska rättas, och ge ut (npm run data:publish).',
    ],
  },
  accessibility: {
    goal: 'Målet är att allt ska följa WCAG 2.2 på nivå AA.',
    done: 'Så är tjänsten gjord',
    doneList: [
      'Allt som visas i ett diagram finns också som text eller tabell.',
      'Allt går att nå och använda med tangentbord.',
      'Inget visas bara med färg: märkena har form och ord.',
      'Ljust, mörkt och hög kontrast kan väljas, och sidan följer annars enhetens inställning.',
    ],
    tested: 'Det här är testat',
    testedText: 'Varje vy kontrolleras automatiskt med verktyget axe.',
    untested: 'Det här är inte testat',
    untestedText:
      'Personer som använder skärmläsare, förstoring eller andra hjälpmedel har ännu inte provat tjänsten. Automatiska test hittar bara en del av bristerna. Därför kan vi inte säga att målet är nått.',
    report: 'Har du hittat en brist?',
    reportText: 'Berätta det för regionen, så att den kan rättas. Kontaktvägar finns på regionens webbplats:',
  },
  privacy: {
    intro:
      'Inga kakor, ingen besöksmätning och ingenting från tredje part: program, typsnitt och karta kommer från samma webbplats som sidan. Plats, språk och utseende står i adressen, så det du väljer finns bara där.',
    storedTitle: 'Det som sparas i webbläsaren',
    stored: [
      'Hur långt ned du har rullat, så att du kommer tillbaka till samma ställe.',
      'Att sidan har laddats om efter en ny utgåva, så att den inte laddas om igen i onödan.',
    ],
    storedNote: 'Det sparas bara så länge fliken är öppen (sessionStorage) och skickas ingenstans.',
    kept: [
      'Presentationer du själv gör, med anteckningar. De tas bort där de gjordes.',
      'Om du stänger av kortkommandon i visningen, och hur stora anteckningarna är.',
      'Om du har valt bort att läsa utan nät.',
    ],
    keptNote:
      'Det sparas tills du tar bort det (localStorage) och skickas ingenstans. En delad länk till en presentation bär den i adressen efter #, som inte skickas till webbservern.',
    serverTitle: 'Det som webbservern ser',
    server: 'Vad webbservern loggar bestäms av den som driver den.',
  },
}

const en: typeof sv = {
  updates: {
    text: (id, date) => [
      `What you see is release ${id} of ${date}. A release is fixed: the figures do not change until the next one is made.`,
      'The figures are tables in the project, one file for each indicator. When the sources have new figures these are fetched, checked and released together. The page never asks the sources itself, so it works also when a source is down.',
      'Whoever looks after the follow-up takes three steps: edit the files in the folder goals-api/data, run the check (npm run data:check), which says what to correct, and release (npm run data:publish).',
    ],
  },
  accessibility: {
    goal: 'The goal is that everything meets WCAG 2.2 at level AA.',
    done: 'How it is made',
    doneList: [
      'Everything shown in a chart is also there as text or as a table.',
      'Everything can be reached and used with a keyboard.',
      'Nothing is shown by colour alone: the marks have shapes and words.',
      'Light, dark and high contrast can be chosen; otherwise the page follows the device.',
    ],
    tested: 'This has been tested',
    testedText: 'Every view is checked automatically with the tool axe.',
    untested: 'This has not been tested',
    untestedText:
      'People who use screen readers, magnification or other assistive technology have not yet tried it. Automatic tests find only some of the faults. So we cannot say that the goal has been met.',
    report: 'Have you found a fault?',
    reportText:
      'Tell the region, so that it can be corrected. Ways to get in touch are on the region’s site:',
  },
  privacy: {
    intro:
      'No cookies, no visitor statistics and nothing from third parties: programs, typefaces and map come from the same site as the page. Place, language and appearance are in the address, so what you choose is only there.',
    storedTitle: 'What is stored in the browser',
    stored: [
      'How far down you have scrolled, so that you come back to the same place.',
      'That the page has been reloaded after a new release, so that it is not reloaded again needlessly.',
    ],
    storedNote: 'It is kept only while the tab is open (sessionStorage) and is sent nowhere.',
    kept: [
      'Presentations you make yourself, with their notes. They are removed where they were made.',
      'Whether you have switched off single keys in the show, and how large the notes are.',
      'Whether you have declined to read without a network.',
    ],
    keptNote:
      'It is kept until you remove it (localStorage) and is sent nowhere. A shared link to a presentation carries it in the address after #, which is not sent to the web server.',
    serverTitle: 'What the web server sees',
    server: 'What the web server logs is decided by whoever runs it.',
  },
}

/** What is promised: figures kept up to date, accessibility, privacy. */
export const aboutPromiseWords = { sv, en } satisfies Record<Language, typeof sv>
