const rollingSurvey = {
  sv: 'Glidande fyraårsmedel för län och kommuner. Enkätdata med osäkerhet.',
  en: 'Rolling four-year mean for counties and municipalities. Survey data with a margin of error.',
}

const citizenSurvey = {
  sv: 'Medborgarundersökningen. Bara två år och nio av länets kommuner.',
  en: "Citizen survey. Two years only and nine of the county's municipalities.",
}

const broadband = {
  sv: 'Hushåll till och med 2020, befolkning från 2021. Fiber i absolut närhet räknas som tillgång.',
  en: 'Households to 2020, population from 2021. Fibre in the immediate vicinity counts as access.',
}

const endedRegister = {
  sv: 'Avslutad statistik (RAMS), ersatt av BAS. De två får inte läggas i samma linje.',
  en: 'Ended statistics (RAMS), replaced by BAS. The two must not be joined in one line.',
}

/** What a reader must know of the figures, by indicator, where the strategy's own content says nothing. */
export const addedNotes: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'avsaknad-av-tillit': rollingSurvey,
  'avstar-ga-ut': rollingSurvey,
  'rekommenderar-kommunen': citizenSurvey,
  'kollektivtrafik-vardag': citizenSurvey,
  bredband: broadband,
  'bredband-glesbygd': broadband,
  forvarvsarbetande: endedRegister,
  'forvarvsarbetande-utrikes-fodda': endedRegister,
  'deltagande-i-kultur': { sv: 'Medelvärde för tre år.', en: 'Mean of three years.' },
  trafikolyckor: { sv: 'Medelvärde för tre år.', en: 'Mean of three years.' },
  'behoriga-ak9': {
    sv: 'Till och med 2011 gällde lägre krav för behörighet.',
    en: 'To 2011 the requirements to qualify were lower.',
  },
  branschbredd: {
    sv: 'Bygger på RAMS till och med 2021 och på BAS från 2022, vilket kan påverka jämförelsen.',
    en: 'Based on RAMS to 2021 and on BAS from 2022, which may affect comparison.',
  },
  'utslapp-transporter': {
    sv: 'Åren 2016–2019 saknas i den här årgången.',
    en: 'The years 2016–2019 are missing in this vintage.',
  },
  vaxthusgaser: {
    sv: 'Rikets värde och åren 2016–2019 saknas i den här årgången. Årgångar blandas inte.',
    en: 'The national value and the years 2016–2019 are missing in this vintage. Vintages are not mixed.',
  },
}
