/** Lines about a decision under a heading, and what is decided: action, status, body, conditions. */
export type WaysOfDeciding = readonly (readonly [heading: string, lines: readonly string[], says: readonly string[]])[];

export const DECIDING: WaysOfDeciding = [
  [
    'Beslut',
    [
      'Kommunfullmäktige beslutar',
      '1. att anta överenskommelsen,',
      '2. att uppdra åt kommundirektören att underteckna den.',
      '',
      'Beslutet gäller under förutsättning att övriga parter fattar motsvarande beslut.',
    ],
    [
      'ADOPT TAKEN kommunfullmaktige OTHER_PARTIES_DECIDE_CORRESPONDINGLY',
      'AUTHORISE_SIGNING TAKEN kommunfullmaktige OTHER_PARTIES_DECIDE_CORRESPONDINGLY',
    ],
  ],
  [
    'Förslag till beslut',
    [
      'Socialnämnden föreslår kommunstyrelsen besluta',
      'att godkänna överenskommelsen,',
      'att ge förvaltningschefen i uppdrag att ta fram rutiner, samt',
      'att beslutet gäller under förutsättning att regionen godkänner överenskommelsen.',
    ],
    [
      'APPROVE PROPOSED kommunstyrelsen OTHER_PARTIES_APPROVE',
      'COMMISSION PROPOSED kommunstyrelsen OTHER_PARTIES_APPROVE',
    ],
  ],
  [
    'Förslag till beslut',
    [
      'Regionfullmäktige beslutar',
      '- godkänna avtalet under förutsättning att samtliga kommuner antar det',
      '- uppdra åt regiondirektören att säga upp hyresavtalet',
    ],
    ['APPROVE PROPOSED regionfullmaktige OTHER_PARTIES_APPROVE', 'COMMISSION PROPOSED regionfullmaktige'],
  ],
  [
    'Arbetsutskottets förslag till kommunstyrelsen',
    ['Kommunstyrelsen föreslår fullmäktige att anta avtalet och att uppdra åt kommunchefen att teckna det.'],
    ['ADOPT PROPOSED fullmaktige', 'AUTHORISE_SIGNING PROPOSED fullmaktige'],
  ],
  [
    'Beslut',
    ['Nämnden beslutade att ställa sig bakom förslaget och skicka det till kommunerna.'],
    ['STAND_BEHIND TAKEN namnden'],
  ],
  [
    'Ärendets gång',
    ['Styrelsen har tidigare beslutat att sända förslaget på remiss.'],
    ['STAND_BEHIND_REFERRAL TAKEN styrelsen'],
  ],
  [
    'Ärendets gång',
    ['Hälso- och sjukvårdsnämnden har den 7 maj 2024 godkänt överenskommelsen.'],
    ['APPROVE TAKEN halso-och-sjukvardsnamnden 2024-05-07'],
  ],
  [
    'Ärendets gång',
    ['Omsorgsnämnden återremitterade ärendet 2023-10-11.'],
    ['POSTPONE TAKEN omsorgsnamnden 2023-10-11'],
  ],
  [
    'Ärendets gång',
    ['Styrelsen för förbundet rekommenderar kommunerna att ställa sig bakom överenskommelsen.'],
    ['STAND_BEHIND PROPOSED styrelsen'],
  ],
  ['Ärendets gång', ['Förslaget till överenskommelse bordlades av nämnden.'], ['POSTPONE TAKEN namnden']],
  ['Bakgrund', ['Den nuvarande överenskommelsen godkändes av regionfullmäktige 2016.'], []],
  ['Bakgrund', ['Riksdagen beslutade om en ny lag 2025.'], []],
  ['Yrkanden', ['Ordföranden yrkar att nämnden beslutar att avslå förslaget.'], []],
  ['Beslutsgång', ['Ordföranden finner att nämnden beslutar godkänna överenskommelsen.'], []],
  ['Jäv', ['Ledamoten deltog inte när nämnden beslutade om avtalet.'], []],
  ['Beslut', ['Nämnden beslutar', 'att notera informationen till protokollet', 'att förklara paragrafen justerad'], []],
  ['Uppföljning', ['Nämnden ska godkänna planen.'], []],
];
