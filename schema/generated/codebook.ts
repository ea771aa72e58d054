// Made by npm run generate from schema/codebook/; not edited by hand.
export const CODEBOOK = {
  "version": "1.2.0",
  "groups": [
    {
      "code": "identity",
      "name": {
        "sv": "Benämning och omfattning",
        "en": "Name and scope"
      }
    },
    {
      "code": "period",
      "name": {
        "sv": "Tid och giltighet",
        "en": "Time and validity"
      }
    },
    {
      "code": "parties",
      "name": {
        "sv": "Parter och roller",
        "en": "Parties and roles"
      }
    },
    {
      "code": "content",
      "name": {
        "sv": "Målgrupper och innehåll",
        "en": "Target groups and content"
      }
    },
    {
      "code": "money",
      "name": {
        "sv": "Pengar",
        "en": "Money"
      }
    },
    {
      "code": "decisions",
      "name": {
        "sv": "Beslut och samråd",
        "en": "Decisions and consultations"
      }
    },
    {
      "code": "work",
      "name": {
        "sv": "Arbete och uppföljning",
        "en": "Work and follow-up"
      }
    },
    {
      "code": "sources",
      "name": {
        "sv": "Samband och källor",
        "en": "Relations and sources"
      }
    }
  ]
} as const;
export const ASPECTS = [
  {
    "id": "title",
    "definition": {
      "sv": "Instrumentets titel enligt källan",
      "en": "The title of the instrument as in the source"
    },
    "group": "identity",
    "of": "INSTRUMENT",
    "valueType": "StatedText",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "title",
    "name": {
      "sv": "Titel",
      "en": "Title"
    }
  },
  {
    "id": "alternativeTitles",
    "definition": {
      "sv": "Andra former av titeln",
      "en": "Other forms of the title"
    },
    "group": "identity",
    "of": "INSTRUMENT",
    "valueType": "StatedText",
    "many": true,
    "optional": true,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "alternativeTitles",
    "name": {
      "sv": "Andra titlar",
      "en": "Alternative titles"
    }
  },
  {
    "id": "geographicScope",
    "definition": {
      "sv": "Det område som omfattas",
      "en": "The area covered"
    },
    "group": "identity",
    "of": "INSTRUMENT",
    "valueType": "StatedScope",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "geographicScope",
    "name": {
      "sv": "Geografisk omfattning",
      "en": "Geographic scope"
    }
  },
  {
    "id": "validFrom",
    "definition": {
      "sv": "Första dagen i giltighetstiden",
      "en": "First day of the period of validity"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "StatedDate",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "agreement",
    "field": "validFrom",
    "name": {
      "sv": "Gäller från",
      "en": "Valid from"
    }
  },
  {
    "id": "validTo",
    "definition": {
      "sv": "Sista dagen i giltighetstiden",
      "en": "Last day of the period of validity"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "StatedDate",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "agreement",
    "field": "validTo",
    "name": {
      "sv": "Gäller till",
      "en": "Valid to"
    }
  },
  {
    "id": "periodFrom",
    "definition": {
      "sv": "Uppdragets första dag",
      "en": "First day of the assignment"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "StatedDate",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "directive",
    "field": "periodFrom",
    "name": {
      "sv": "Uppdraget börjar",
      "en": "Assignment begins"
    }
  },
  {
    "id": "periodTo",
    "definition": {
      "sv": "Uppdragets sista dag",
      "en": "Last day of the assignment"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "StatedDate",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "directive",
    "field": "periodTo",
    "name": {
      "sv": "Uppdraget slutar",
      "en": "Assignment ends"
    }
  },
  {
    "id": "lifecycle",
    "definition": {
      "sv": "Belagda händelser i instrumentets liv",
      "en": "Evidenced events in the life of the instrument"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "LifecycleEvent",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "lifecycle",
    "name": {
      "sv": "Livscykel",
      "en": "Life cycle"
    }
  },
  {
    "id": "targetGroups",
    "definition": {
      "sv": "Vilka instrumentet avser",
      "en": "Whom the instrument concerns"
    },
    "group": "content",
    "of": "INSTRUMENT",
    "valueType": "TargetGroup",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "targetGroups",
    "name": {
      "sv": "Målgrupper",
      "en": "Target groups"
    }
  },
  {
    "id": "parties",
    "definition": {
      "sv": "Vilka som är parter eller deltar och som vad",
      "en": "Who is a party or takes part and as what"
    },
    "group": "parties",
    "of": "INSTRUMENT",
    "valueType": "Party",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "parties",
    "name": {
      "sv": "Parter och aktörer",
      "en": "Parties and actors"
    }
  },
  {
    "id": "partyCount",
    "definition": {
      "sv": "Det antal kommuner som källan anger",
      "en": "The number of municipalities that the source gives"
    },
    "group": "parties",
    "of": "INSTRUMENT",
    "valueType": "StatedCount",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "agreement",
    "field": "partyCount",
    "name": {
      "sv": "Antal kommunala parter",
      "en": "Number of municipal parties"
    }
  },
  {
    "id": "statements",
    "definition": {
      "sv": "Syften, mål, principer och åtaganden",
      "en": "Purposes, goals, principles and commitments"
    },
    "group": "content",
    "of": "INSTRUMENT",
    "valueType": "Statement",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "THEMES",
    "appliesTo": "all",
    "field": "statements",
    "name": {
      "sv": "Innehåll",
      "en": "Statements"
    }
  },
  {
    "id": "legalBases",
    "definition": {
      "sv": "Lagar och regler som källan hänvisar till",
      "en": "Laws and rules that the source refers to"
    },
    "group": "content",
    "of": "INSTRUMENT",
    "valueType": "LegalReference",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "legalBases",
    "name": {
      "sv": "Rättslig grund",
      "en": "Legal bases"
    }
  },
  {
    "id": "financing",
    "definition": {
      "sv": "Vad som sägs om pengar",
      "en": "What is said of money"
    },
    "group": "money",
    "of": "INSTRUMENT",
    "valueType": "Financing",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "financing",
    "name": {
      "sv": "Finansiering",
      "en": "Financing"
    }
  },
  {
    "id": "compensation",
    "definition": {
      "sv": "Om deltagande i arbetsgrupp ersätts",
      "en": "Whether taking part in a working group is compensated"
    },
    "group": "money",
    "of": "INSTRUMENT",
    "valueType": "StatedFlag",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "directive",
    "field": "compensation",
    "name": {
      "sv": "Ersättning till deltagare",
      "en": "Compensation for participants"
    }
  },
  {
    "id": "budgetLines",
    "definition": {
      "sv": "Posterna i budgeten",
      "en": "The lines of the budget"
    },
    "group": "money",
    "of": "INSTRUMENT",
    "valueType": "BudgetLine",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "directive",
    "field": "budgetLines",
    "name": {
      "sv": "Budgetposter",
      "en": "Budget lines"
    }
  },
  {
    "id": "decisions",
    "definition": {
      "sv": "Föreslagna och fattade beslut",
      "en": "Decisions proposed and taken"
    },
    "group": "decisions",
    "of": "INSTRUMENT",
    "valueType": "DecisionStep",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "decisions",
    "name": {
      "sv": "Beslut",
      "en": "Decisions"
    }
  },
  {
    "id": "consultations",
    "definition": {
      "sv": "Remisser, samråd och medbestämmande",
      "en": "Referrals, joint consultations and co-determination"
    },
    "group": "decisions",
    "of": "INSTRUMENT",
    "valueType": "Consultation",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "consultations",
    "name": {
      "sv": "Remiss och samråd",
      "en": "Consultations"
    }
  },
  {
    "id": "followUps",
    "definition": {
      "sv": "Uppföljning och utvärdering",
      "en": "Follow-up and evaluation"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "FollowUp",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "followUps",
    "name": {
      "sv": "Uppföljning",
      "en": "Follow-up"
    }
  },
  {
    "id": "roles",
    "definition": {
      "sv": "Vilka som har vilka uppgifter",
      "en": "Who has which task"
    },
    "group": "parties",
    "of": "INSTRUMENT",
    "valueType": "Role",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "roles",
    "name": {
      "sv": "Roller",
      "en": "Roles"
    }
  },
  {
    "id": "relations",
    "definition": {
      "sv": "Samband med andra instrument",
      "en": "Relations to other instruments"
    },
    "group": "sources",
    "of": "INSTRUMENT",
    "valueType": "InstrumentRelation",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "relations",
    "name": {
      "sv": "Samband",
      "en": "Relations"
    }
  },
  {
    "id": "documents",
    "definition": {
      "sv": "Dokument om instrumentet",
      "en": "Documents about the instrument"
    },
    "group": "sources",
    "of": "INSTRUMENT",
    "valueType": "DocumentRole",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "documents",
    "name": {
      "sv": "Dokument",
      "en": "Documents"
    }
  },
  {
    "id": "definitions",
    "definition": {
      "sv": "Termer och förkortningar som källan förklarar eller använder",
      "en": "Terms and short names that the source explains or uses"
    },
    "group": "content",
    "of": "INSTRUMENT",
    "valueType": "Definition",
    "many": true,
    "optional": true,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "definitions",
    "name": {
      "sv": "Termer",
      "en": "Terms"
    }
  },
  {
    "id": "sections",
    "definition": {
      "sv": "Direktivets avsnitt",
      "en": "The sections of the directive"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "DirectiveSection",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "sections",
    "name": {
      "sv": "Avsnitt",
      "en": "Sections"
    }
  },
  {
    "id": "phases",
    "definition": {
      "sv": "Uppdragets faser",
      "en": "The phases of the assignment"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "Phase",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "phases",
    "name": {
      "sv": "Faser",
      "en": "Phases"
    }
  },
  {
    "id": "phaseActivities",
    "definition": {
      "sv": "Vad som ska göras i faserna",
      "en": "What is to be done in the phases"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "PhaseActivity",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "phaseActivities",
    "name": {
      "sv": "Aktiviteter",
      "en": "Activities"
    }
  },
  {
    "id": "deliverables",
    "definition": {
      "sv": "Vad uppdraget ska lämna",
      "en": "What the assignment is to deliver"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "StatedText",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "deliverables",
    "name": {
      "sv": "Leveranser",
      "en": "Deliverables"
    }
  },
  {
    "id": "requirements",
    "definition": {
      "sv": "Vad uppdraget kräver",
      "en": "What the assignment requires"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "StatedText",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "requirements",
    "name": {
      "sv": "Krav",
      "en": "Requirements"
    }
  },
  {
    "id": "delimitations",
    "definition": {
      "sv": "Vad uppdraget inte omfattar",
      "en": "What the assignment does not include"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "StatedText",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "delimitations",
    "name": {
      "sv": "Avgränsningar",
      "en": "Delimitations"
    }
  },
  {
    "id": "changeRules",
    "definition": {
      "sv": "Hur ändringar beslutas",
      "en": "How changes are decided"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "ChangeRule",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "directive",
    "field": "changeRules",
    "name": {
      "sv": "Förändringshantering",
      "en": "Change management"
    }
  },
  {
    "id": "termination",
    "definition": {
      "sv": "Hur och av vem avtalet kan sägas upp, och hur lång tid i förväg",
      "en": "How and by whom the agreement can be given notice of, and how long before"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "Termination",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "VALUE",
    "appliesTo": "agreement",
    "field": "termination",
    "name": {
      "sv": "Uppsägning",
      "en": "Termination"
    }
  },
  {
    "id": "renewal",
    "definition": {
      "sv": "Om avtalet gäller tills vidare eller förlängs, och hur",
      "en": "Whether the agreement holds until further notice or is renewed, and how"
    },
    "group": "period",
    "of": "INSTRUMENT",
    "valueType": "Renewal",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "VALUE",
    "appliesTo": "agreement",
    "field": "renewal",
    "name": {
      "sv": "Förlängning",
      "en": "Renewal"
    }
  },
  {
    "id": "disputes",
    "definition": {
      "sv": "Hur och av vem det löses som parterna inte är eniga om",
      "en": "How and by whom that is settled on which the parties disagree"
    },
    "group": "decisions",
    "of": "INSTRUMENT",
    "valueType": "DisputeRule",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "VALUE",
    "appliesTo": "agreement",
    "field": "disputes",
    "name": {
      "sv": "Tvister",
      "en": "Disputes"
    }
  },
  {
    "id": "informationSharing",
    "definition": {
      "sv": "Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare",
      "en": "What is said of confidentiality, consent and passing on information on individuals"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "InformationSharing",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "informationSharing",
    "name": {
      "sv": "Informationsöverföring",
      "en": "Sharing of information"
    }
  },
  {
    "id": "coordinatedPlans",
    "definition": {
      "sv": "Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem",
      "en": "Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "CoordinatedPlan",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "coordinatedPlans",
    "name": {
      "sv": "Samordnad individuell plan",
      "en": "Coordinated individual plan"
    }
  },
  {
    "id": "cooperationStructures",
    "definition": {
      "sv": "Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts",
      "en": "Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet"
    },
    "group": "parties",
    "of": "INSTRUMENT",
    "valueType": "CooperationStructure",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "VALUE",
    "appliesTo": "all",
    "field": "cooperationStructures",
    "name": {
      "sv": "Kontakt- och styrstruktur",
      "en": "Contact and steering structures"
    }
  },
  {
    "id": "staffing",
    "definition": {
      "sv": "Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare",
      "en": "Which functions there are to be for the work, how many and with which employer"
    },
    "group": "work",
    "of": "INSTRUMENT",
    "valueType": "Staffing",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.2.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "staffing",
    "name": {
      "sv": "Bemanning",
      "en": "Staffing"
    }
  },
  {
    "id": "themesNotStated",
    "definition": {
      "sv": "Teman i kodboken som någon har letat efter i källan utan att finna dem",
      "en": "Themes of the codebook that somebody looked for in the source and did not find"
    },
    "group": "content",
    "of": "INSTRUMENT",
    "valueType": "ThemeNotStated",
    "many": true,
    "optional": true,
    "absence": true,
    "since": "1.1.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "themesNotStated",
    "name": {
      "sv": "Teman som källan inte talar om",
      "en": "Themes that the source does not speak of"
    }
  },
  {
    "id": "omissions",
    "definition": {
      "sv": "Sådant en läsare söker och källan inte anger",
      "en": "What a reader looks for and the source does not state"
    },
    "group": "sources",
    "of": "INSTRUMENT",
    "valueType": "Omission",
    "many": true,
    "optional": true,
    "absence": true,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "omissions",
    "name": {
      "sv": "Vad källan inte anger",
      "en": "What the source does not state"
    }
  },
  {
    "id": "qualityIssues",
    "definition": {
      "sv": "Skador och oklarheter i källan",
      "en": "Damage and doubt in the source"
    },
    "group": "sources",
    "of": "INSTRUMENT",
    "valueType": "QualityIssue",
    "many": true,
    "optional": true,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "qualityIssues",
    "name": {
      "sv": "Brister i källan",
      "en": "Quality issues"
    }
  },
  {
    "id": "documentKind",
    "definition": {
      "sv": "Vad för slags papper det är",
      "en": "What kind of paper it is"
    },
    "group": "identity",
    "of": "DOCUMENT",
    "valueType": "StatedDocumentKind",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "kind",
    "name": {
      "sv": "Slag av dokument",
      "en": "Kind of document"
    }
  },
  {
    "id": "documentTitle",
    "definition": {
      "sv": "Dokumentets rubrik",
      "en": "The heading of the document"
    },
    "group": "identity",
    "of": "DOCUMENT",
    "valueType": "StatedText",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "title",
    "name": {
      "sv": "Dokumentets titel",
      "en": "Title of the document"
    }
  },
  {
    "id": "documentDate",
    "definition": {
      "sv": "Dokumentets eget datum",
      "en": "The document’s own date"
    },
    "group": "identity",
    "of": "DOCUMENT",
    "valueType": "StatedDate",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "dates",
    "name": {
      "sv": "Dokumentets datum",
      "en": "Date of the document"
    }
  },
  {
    "id": "diaryNumber",
    "definition": {
      "sv": "Ärendets nummer i diariet",
      "en": "The number of the matter in the diary"
    },
    "group": "identity",
    "of": "DOCUMENT",
    "valueType": "DiaryNumber",
    "many": false,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "diaryNumber",
    "name": {
      "sv": "Diarienummer",
      "en": "Diary number"
    }
  },
  {
    "id": "senders",
    "definition": {
      "sv": "Vilka som har utfärdat, undertecknat eller står på dokumentet",
      "en": "Who issued, signed or is named on the document"
    },
    "group": "parties",
    "of": "DOCUMENT",
    "valueType": "Role",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "senders",
    "name": {
      "sv": "Avsändare",
      "en": "Senders"
    }
  },
  {
    "id": "addressees",
    "definition": {
      "sv": "Vilka dokumentet är ställt till",
      "en": "To whom the document is addressed"
    },
    "group": "parties",
    "of": "DOCUMENT",
    "valueType": "Party",
    "many": true,
    "optional": false,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "addressees",
    "name": {
      "sv": "Adressater",
      "en": "Addressees"
    }
  },
  {
    "id": "documentIssues",
    "definition": {
      "sv": "Skador, layoutrester och oklarheter i dokumentet",
      "en": "Damage, layout artefacts and doubt in the document"
    },
    "group": "sources",
    "of": "DOCUMENT",
    "valueType": "QualityIssue",
    "many": true,
    "optional": true,
    "absence": false,
    "since": "1.0.0",
    "basis": "NONE",
    "appliesTo": "all",
    "field": "issues",
    "name": {
      "sv": "Brister i dokumentet",
      "en": "Issues of the document"
    }
  }
] as const;
export const THEMES = [
  {
    "id": "collaboration",
    "definition": {
      "sv": "Hur region och kommuner arbetar tillsammans",
      "en": "How region and municipalities work together"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Samverkan",
      "en": "Collaboration"
    }
  },
  {
    "id": "responsibility",
    "definition": {
      "sv": "Vem som har ansvar för vad",
      "en": "Who is responsible for what"
    },
    "broader": "collaboration",
    "since": "1.0.0",
    "name": {
      "sv": "Ansvarsfördelning",
      "en": "Division of responsibility"
    }
  },
  {
    "id": "coordination",
    "definition": {
      "sv": "Insatser som hänger ihop och ges i rätt tid",
      "en": "Interventions that fit together and come at the right time"
    },
    "broader": "collaboration",
    "since": "1.0.0",
    "name": {
      "sv": "Samordnade insatser",
      "en": "Coordinated interventions"
    }
  },
  {
    "id": "seamlessness",
    "definition": {
      "sv": "Att ingen faller mellan huvudmännen",
      "en": "That nobody falls between the principals"
    },
    "broader": "coordination",
    "since": "1.0.0",
    "name": {
      "sv": "Sömlöshet",
      "en": "Seamlessness"
    }
  },
  {
    "id": "individual-plan",
    "definition": {
      "sv": "Samordnad individuell plan och annan gemensam planering",
      "en": "Coordinated individual plan and other joint planning"
    },
    "broader": "coordination",
    "since": "1.0.0",
    "name": {
      "sv": "Vårdplanering och SIP",
      "en": "Care planning and SIP"
    }
  },
  {
    "id": "local-collaboration",
    "definition": {
      "sv": "Lokala avtal och vägledning för dem",
      "en": "Local agreements and guidance for them"
    },
    "broader": "collaboration",
    "since": "1.0.0",
    "name": {
      "sv": "Lokal samverkan",
      "en": "Local collaboration"
    }
  },
  {
    "id": "regulation",
    "definition": {
      "sv": "Behov av, brister i och överlapp mellan styrande dokument",
      "en": "Need for, gaps in and overlaps of governing documents"
    },
    "broader": "collaboration",
    "since": "1.0.0",
    "name": {
      "sv": "Reglering av samverkan",
      "en": "Regulation of collaboration"
    }
  },
  {
    "id": "early-intervention",
    "definition": {
      "sv": "Insatser innan problemen växer",
      "en": "Interventions before problems grow"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Tidiga insatser",
      "en": "Early intervention"
    }
  },
  {
    "id": "health",
    "definition": {
      "sv": "Hälsa och ohälsa i stort, inte bara psykisk",
      "en": "Health and ill-health at large, not only mental"
    },
    "since": "1.1.0",
    "name": {
      "sv": "Hälsa och ohälsa",
      "en": "Health and ill-health"
    }
  },
  {
    "id": "health-promotion",
    "definition": {
      "sv": "Hälsofrämjande och sjukdomsförebyggande arbete",
      "en": "Promoting health and preventing disease"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Främja hälsa och förebygga",
      "en": "Health promotion and prevention"
    }
  },
  {
    "id": "support-treatment",
    "definition": {
      "sv": "Stöd, vård och behandling",
      "en": "Support, care and treatment"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Stöd och behandling",
      "en": "Support and treatment"
    }
  },
  {
    "id": "child-rights",
    "definition": {
      "sv": "Barnkonventionen och barnets bästa",
      "en": "The Convention on the Rights of the Child and the child’s best interests"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Barnets rättigheter och bästa",
      "en": "Rights and best interests of the child"
    }
  },
  {
    "id": "participation",
    "definition": {
      "sv": "Att barn och unga blir sedda och får påverka",
      "en": "That children and young people are seen and have a say"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Delaktighet",
      "en": "Participation"
    }
  },
  {
    "id": "person-centred",
    "definition": {
      "sv": "Den enskildes behov och förutsättningar som utgångspunkt",
      "en": "The individual’s needs and conditions as the starting point"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Personcentrering",
      "en": "Person-centredness"
    }
  },
  {
    "id": "close-ones",
    "definition": {
      "sv": "Familj och andra som står barnet nära",
      "en": "Family and others who are close to the child"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Närstående och vårdnadshavare",
      "en": "Close ones and guardians"
    }
  },
  {
    "id": "accessibility",
    "definition": {
      "sv": "Lätt att nå och snabbt att få",
      "en": "Easy to reach and quick to get"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Tillgänglighet",
      "en": "Accessibility"
    }
  },
  {
    "id": "equality",
    "definition": {
      "sv": "Likvärdiga insatser på lika villkor",
      "en": "Equivalent interventions on equal terms"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Jämlikhet och jämställdhet",
      "en": "Equality and gender equality"
    }
  },
  {
    "id": "knowledge",
    "definition": {
      "sv": "Bästa kunskap och nationella riktlinjer",
      "en": "Best knowledge and national guidelines"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Kunskap och riktlinjer",
      "en": "Knowledge and guidelines"
    }
  },
  {
    "id": "quality-efficiency",
    "definition": {
      "sv": "Kvalitet, kostnad och produktivitet",
      "en": "Quality, cost and productivity"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Kvalitet och effektivitet",
      "en": "Quality and efficiency"
    }
  },
  {
    "id": "placed-children",
    "definition": {
      "sv": "Barn och unga som vårdas utanför det egna hemmet",
      "en": "Children and young people cared for outside their own home"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Placerade barn",
      "en": "Children in out-of-home care"
    }
  },
  {
    "id": "complex-needs",
    "definition": {
      "sv": "Behov som rör flera verksamheter",
      "en": "Needs that concern several services"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Sammansatta behov",
      "en": "Complex needs"
    }
  },
  {
    "id": "mental-health",
    "definition": {
      "sv": "Psykisk hälsa och ohälsa",
      "en": "Mental health and ill-health"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Psykisk hälsa",
      "en": "Mental health"
    }
  },
  {
    "id": "substance-misuse",
    "definition": {
      "sv": "Riskbruk, missbruk och beroende",
      "en": "Hazardous use, misuse and dependence"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Missbruk och beroende",
      "en": "Substance misuse and dependence"
    }
  },
  {
    "id": "disability",
    "definition": {
      "sv": "Psykisk och annan funktionsnedsättning",
      "en": "Psychiatric and other disability"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Funktionsnedsättning",
      "en": "Disability"
    }
  },
  {
    "id": "risk-groups",
    "definition": {
      "sv": "Tecken till ogynnsam utveckling",
      "en": "Signs of unfavourable development"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Barn i riskzon",
      "en": "Children at risk"
    }
  },
  {
    "id": "school",
    "definition": {
      "sv": "Skolgång och elevhälsa",
      "en": "Schooling and pupil health"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Skola och elevhälsa",
      "en": "School and pupil health"
    }
  },
  {
    "id": "competence",
    "definition": {
      "sv": "Bemanning, kompetens och förankring",
      "en": "Staffing, competence and internal support"
    },
    "since": "1.0.0",
    "name": {
      "sv": "Resurser och kompetens",
      "en": "Resources and competence"
    }
  }
] as const;
export const SYNONYMS = [
  {
    "language": "sv",
    "terms": [
      "familjehem",
      "fosterhem"
    ]
  },
  {
    "language": "en",
    "terms": [
      "family home",
      "foster home"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "HVB",
      "hem för vård eller boende"
    ]
  },
  {
    "language": "en",
    "terms": [
      "HVB",
      "residential care home",
      "home for care or residence"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "samhällsvård",
      "vård utanför hemmet",
      "vård utanför det egna hemmet",
      "vård utom hemmet",
      "placerad"
    ]
  },
  {
    "language": "en",
    "terms": [
      "out-of-home care",
      "care outside the home",
      "cared for outside the home",
      "cared for outside their own home",
      "placed outside their own home"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "ekonomi",
      "finansiering"
    ]
  },
  {
    "language": "en",
    "terms": [
      "financing",
      "funding"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "SIP",
      "samordnad individuell plan"
    ]
  },
  {
    "language": "en",
    "terms": [
      "SIP",
      "coordinated individual plan"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "BUP",
      "barn- och ungdomspsykiatri"
    ]
  },
  {
    "language": "en",
    "terms": [
      "BUP",
      "child and adolescent psychiatry"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "BBIC",
      "barns behov i centrum"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "NPF",
      "neuropsykiatrisk funktionsnedsättning"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "missbruk",
      "skadligt bruk"
    ]
  },
  {
    "language": "en",
    "terms": [
      "substance misuse",
      "substance abuse"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "suicid",
      "självmord"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "barnkonventionen",
      "konventionen om barnets rättigheter"
    ]
  },
  {
    "language": "en",
    "terms": [
      "CRC",
      "Convention on the Rights of the Child"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "LVU",
      "lagen med särskilda bestämmelser om vård av unga"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "SoL",
      "socialtjänstlagen"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "HSL",
      "hälso- och sjukvårdslagen"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "LSS",
      "lagen om stöd och service till vissa funktionshindrade"
    ]
  },
  {
    "language": "sv",
    "terms": [
      "MBL",
      "medbestämmandelagen",
      "lagen om medbestämmande i arbetslivet"
    ]
  }
] as const;
export const CHOICES = {
  "LifecycleState": {
    "COMMISSIONED": {
      "sv": "Någon har fått i uppdrag att ta fram handlingen",
      "en": "Somebody has been asked to draft the instrument"
    },
    "PROPOSED": {
      "sv": "Ett förslag finns och är inte beslutat",
      "en": "There is a proposal that is not decided"
    },
    "IN_CONSULTATION": {
      "sv": "Förslaget är ute på remiss eller samråd",
      "en": "The proposal is out for referral or consultation"
    },
    "POSTPONED": {
      "sv": "Beslutet är skjutet på framtiden",
      "en": "The decision is put off"
    },
    "APPROVED": {
      "sv": "Handlingen är beslutad, vare sig den gäller ännu eller inte",
      "en": "The instrument is decided, whether it holds yet or not"
    },
    "IN_FORCE": {
      "sv": "Handlingen gäller",
      "en": "The instrument holds"
    },
    "EXPIRED": {
      "sv": "Giltighetstiden är slut",
      "en": "The period of validity has ended"
    },
    "EXTENDED": {
      "sv": "Giltighetstiden är förlängd",
      "en": "The period of validity is extended"
    },
    "SUPERSEDED": {
      "sv": "En ny handling eller en ny lydelse gäller i stället",
      "en": "Another instrument or another version holds instead"
    },
    "MERGED": {
      "sv": "Handlingen har gått upp i en annan",
      "en": "The instrument has become part of another"
    },
    "UNKNOWN": {
      "sv": "Pappret säger inte vilket skede det är",
      "en": "The paper does not say which state it is"
    }
  },
  "RelationType": {
    "REVISES": {
      "sv": "Är en ny lydelse av den andra",
      "en": "Is a new version of the other"
    },
    "REVISED_BY": {
      "sv": "Har en ny lydelse i den andra",
      "en": "Has a new version in the other"
    },
    "SUPERSEDES": {
      "sv": "Gäller i stället för den andra",
      "en": "Holds instead of the other"
    },
    "MERGES": {
      "sv": "Har tagit upp den andra i sig",
      "en": "Has taken in the other"
    },
    "MERGED_INTO": {
      "sv": "Har gått upp i den andra",
      "en": "Has become part of the other"
    },
    "EXTENDS": {
      "sv": "Förlänger den andras giltighetstid",
      "en": "Extends the other’s period of validity"
    },
    "SUPPLEMENTED_BY": {
      "sv": "Den andra lägger till något, som en bilaga eller ett lokalt avtal",
      "en": "The other adds something, as an annex or a local agreement does"
    },
    "BASIS_FOR": {
      "sv": "Den andra bygger på denna",
      "en": "The other is built on this one"
    },
    "OVERLAPS": {
      "sv": "Båda reglerar till en del samma sak",
      "en": "Both regulate in part the same"
    },
    "COMMISSIONS": {
      "sv": "Ger uppdrag om att ta fram den andra",
      "en": "Asks for the other to be drafted"
    },
    "COMMISSIONED_BY": {
      "sv": "Är framtagen på uppdrag av den andra",
      "en": "Is drafted at the request of the other"
    },
    "FOLLOWS": {
      "sv": "Kommer efter den andra i tid utan att ersätta den",
      "en": "Comes after the other in time without superseding it"
    },
    "RELATED_TO": {
      "sv": "Nämner den andra utan att säga hur de hör ihop",
      "en": "Mentions the other without saying how they belong together"
    }
  },
  "StatementKind": {
    "SCOPE": {
      "sv": "Vad handlingen reglerar och vad den lämnar åt annat",
      "en": "What the instrument regulates and what it leaves to others"
    },
    "PURPOSE": {
      "sv": "Varför handlingen finns",
      "en": "Why there is the instrument"
    },
    "OBJECTIVE": {
      "sv": "Vad parterna vill nå, utan annan benämning i pappret",
      "en": "What the parties want to reach, called nothing else in the paper"
    },
    "OVERALL_GOAL": {
      "sv": "Mål som pappret kallar övergripande",
      "en": "A goal that the paper calls overall"
    },
    "ASSIGNMENT_GOAL": {
      "sv": "Mål för själva uppdraget enligt ett direktiv",
      "en": "A goal of the assignment itself by a directive"
    },
    "EFFECT_GOAL": {
      "sv": "Mål som pappret kallar effektmål",
      "en": "A goal that the paper calls a goal of effect"
    },
    "DEVELOPMENT_AREA": {
      "sv": "Något som ska utvecklas eller bli bättre",
      "en": "Something that is to be developed or become better"
    },
    "PRINCIPLE": {
      "sv": "Utgångspunkt eller förhållningssätt i arbetet",
      "en": "Starting point or approach of the work"
    },
    "COMMITMENT": {
      "sv": "Vad någon åtar sig eller ska göra",
      "en": "What somebody undertakes or is to do"
    },
    "MUNICIPAL_GOAL": {
      "sv": "Mål i en kommuns egen styrning som handlingen svarar mot",
      "en": "A goal of a municipality’s own steering that the instrument answers to"
    },
    "EQUALITY": {
      "sv": "Vad som sägs om jämställdhet eller likvärdighet",
      "en": "What is said of gender equality or equal treatment"
    },
    "MISSION": {
      "sv": "Vad den som får uppdraget ska göra",
      "en": "What whoever is given the assignment is to do"
    },
    "BACKGROUND": {
      "sv": "Vad som har lett fram till handlingen",
      "en": "What has led to the instrument"
    },
    "DRAFTING": {
      "sv": "Hur handlingen har tagits fram",
      "en": "How the instrument has been drafted"
    }
  },
  "TargetGroupStatus": {
    "STATED": {
      "sv": "Handlingen gäller gruppen",
      "en": "The instrument is about the group"
    },
    "TO_BE_DEFINED": {
      "sv": "Gruppen ska bestämmas senare",
      "en": "The group is to be settled later"
    },
    "TO_BE_CONSIDERED": {
      "sv": "Gruppen ska beaktas i arbetet",
      "en": "The group is to be considered in the work"
    },
    "PRIORITISED": {
      "sv": "Gruppen går före eller ska särskilt uppmärksammas",
      "en": "The group comes first or is to have special attention"
    }
  },
  "PartyRole": {
    "PARTY": {
      "sv": "Ingår överenskommelsen",
      "en": "Enters into the agreement"
    },
    "ASKED_TO_DECIDE": {
      "sv": "Föreslås bli part och har ännu inte beslutat",
      "en": "Is proposed as a party and has not decided yet"
    },
    "ADDRESSEE": {
      "sv": "Den som handlingen riktar sig till",
      "en": "Whom the instrument is addressed to"
    },
    "COOPERATION_PARTNER": {
      "sv": "Den som parterna samverkar med utan att den är part",
      "en": "Whom the parties cooperate with and who is no party"
    },
    "ACTOR": {
      "sv": "Den som gör något enligt handlingen i annan ställning",
      "en": "Who does something by the instrument in another standing"
    }
  },
  "DecisionAction": {
    "ENDORSE": {
      "sv": "Säger ja till ett förslag som någon annan beslutar om",
      "en": "Says yes to a proposal that another decides on"
    },
    "APPROVE": {
      "sv": "Godkänner handlingen för egen del",
      "en": "Approves the instrument for its own part"
    },
    "AUTHORISE_SIGNING": {
      "sv": "Ger någon rätt att skriva under",
      "en": "Gives somebody the right to sign"
    },
    "STAND_BEHIND": {
      "sv": "Ställer sig bakom handlingen",
      "en": "Stands behind the instrument"
    },
    "STAND_BEHIND_REFERRAL": {
      "sv": "Ställer sig bakom att förslaget skickas ut, inte bakom innehållet",
      "en": "Stands behind the proposal being sent out, not behind what it says"
    },
    "POSTPONE": {
      "sv": "Skjuter upp beslutet",
      "en": "Puts off the decision"
    },
    "COMMISSION": {
      "sv": "Ger någon ett uppdrag",
      "en": "Gives somebody an assignment"
    },
    "PROPOSE": {
      "sv": "Lägger ett förslag till den som beslutar",
      "en": "Makes a proposal to whoever decides"
    },
    "ADOPT": {
      "sv": "Beslutar om handlingen så att den är antagen",
      "en": "Decides on the instrument so that it is adopted"
    },
    "DECIDE_DIRECTION": {
      "sv": "Beslutar åt vilket håll arbetet ska gå",
      "en": "Decides which way the work is to go"
    },
    "PRESENT": {
      "sv": "Lägger fram handlingen utan att besluta",
      "en": "Presents the instrument without deciding"
    },
    "UNKNOWN_CONTENT": {
      "sv": "Ett beslut som pappret inte säger innehållet i",
      "en": "A decision whose content the paper does not tell"
    }
  },
  "DecisionStatus": {
    "PROPOSED": {
      "sv": "Pappret föreslår att så beslutas",
      "en": "The paper proposes to decide so"
    },
    "TAKEN": {
      "sv": "Pappret visar att så är beslutat",
      "en": "The paper shows that it is decided so"
    },
    "PLANNED": {
      "sv": "Pappret säger när det ska beslutas",
      "en": "The paper says when it is to be decided"
    },
    "NOT_EVIDENCED": {
      "sv": "Inget papper visar om det är beslutat",
      "en": "No paper shows whether it is decided"
    }
  },
  "FinancingKind": {
    "DEFERRED_TO_FRAMEWORK_AGREEMENTS": {
      "sv": "Andra avtal säger vem som betalar",
      "en": "Other agreements say who pays"
    },
    "NO_INCREASED_COMMITMENTS": {
      "sv": "Handlingen ska inte kosta parterna mer",
      "en": "The instrument is not to cost the parties more"
    },
    "FUNDED_BY": {
      "sv": "En namngiven finansierar",
      "en": "Somebody named funds it"
    },
    "OWN_COSTS": {
      "sv": "Varje part betalar sitt eget",
      "en": "Each party pays what is its own"
    },
    "SHARED": {
      "sv": "Parterna delar kostnaden",
      "en": "The parties share the cost"
    },
    "PAYMENT": {
      "sv": "En part betalar en annan",
      "en": "One party pays another"
    }
  },
  "CooperationLevel": {
    "POLITICAL": {
      "sv": "Förtroendevalda möts",
      "en": "Elected representatives meet"
    },
    "STRATEGIC": {
      "sv": "Chefer som styr verksamheterna möts",
      "en": "Managers who steer the services meet"
    },
    "OPERATIONAL": {
      "sv": "Chefer eller medarbetare nära arbetet möts",
      "en": "Managers or staff near the work meet"
    },
    "INDIVIDUAL": {
      "sv": "Samverkan kring ett barn eller en person, som i en SIP",
      "en": "Collaboration around one child or person, as in a SIP"
    },
    "NOT_STATED": {
      "sv": "Pappret säger inte på vilken nivå",
      "en": "The paper does not say at which level"
    }
  },
  "LegalRole": {
    "DUTY": {
      "sv": "Lagen säger att parterna ska göra detta",
      "en": "The law says that the parties are to do this"
    },
    "GUIDING": {
      "sv": "Lagen är en utgångspunkt för arbetet",
      "en": "The law is a starting point of the work"
    },
    "CONTEXT": {
      "sv": "Lagen nämns som bakgrund",
      "en": "The law is mentioned as background"
    },
    "PROCEDURE": {
      "sv": "Lagen säger hur ärendet hanteras",
      "en": "The law says how the matter is handled"
    }
  },
  "RoleKind": {
    "COMMISSIONER": {
      "sv": "Beställer uppdraget",
      "en": "Orders the assignment"
    },
    "ASSIGNMENT_OWNER": {
      "sv": "Ansvarar för att uppdraget genomförs",
      "en": "Is responsible for the assignment being carried out"
    },
    "ASSIGNMENT_LEADER": {
      "sv": "Leder arbetet i uppdraget",
      "en": "Leads the work of the assignment"
    },
    "STEERING_GROUP": {
      "sv": "Styr och följer arbetet",
      "en": "Steers and follows the work"
    },
    "WORKING_GROUP": {
      "sv": "Gör arbetet",
      "en": "Does the work"
    },
    "RECEIVER_OF_DELIVERABLE": {
      "sv": "Tar emot eller beslutar om det som uppdraget lämnar ifrån sig",
      "en": "Receives or decides on what the assignment delivers"
    },
    "SIGNATORY": {
      "sv": "Skriver under",
      "en": "Signs"
    },
    "CHAIR": {
      "sv": "Leder ett organ",
      "en": "Leads a body"
    },
    "VICE_CHAIR": {
      "sv": "Leder ett organ i ordförandens ställe",
      "en": "Leads a body in place of its chair"
    },
    "CASE_OFFICER": {
      "sv": "Handlägger ärendet",
      "en": "Handles the matter"
    },
    "CONTACT": {
      "sv": "Den som man vänder sig till",
      "en": "Whom one turns to"
    },
    "SUBMISSION_RECIPIENT": {
      "sv": "Tar emot synpunkter",
      "en": "Receives comments"
    },
    "PROPOSER": {
      "sv": "Lägger fram förslaget",
      "en": "Makes the proposal"
    },
    "DRAFTER": {
      "sv": "Har tagit fram handlingen",
      "en": "Has drafted the instrument"
    },
    "NOT_STATED": {
      "sv": "Nämns, utan att pappret säger i vilken roll",
      "en": "Is named, and the paper does not say in which role"
    }
  },
  "QualityKind": {
    "GARBLED_NUMBER": {
      "sv": "Ett tal eller datum är förvanskat",
      "en": "A number or a date is garbled"
    },
    "TRUNCATED_TEXT": {
      "sv": "Texten slutar mitt i",
      "en": "The text ends in its middle"
    },
    "MISSING_YEAR": {
      "sv": "Ett datum saknar år",
      "en": "A date has no year"
    },
    "AMBIGUOUS_REFERENT": {
      "sv": "Det går inte att säga vad ett ord syftar på",
      "en": "It cannot be told what a word refers to"
    },
    "LAYOUT_ARTEFACT": {
      "sv": "Något hör till sidans form, som ett sidhuvud mitt i texten",
      "en": "Something belongs to the form of the page, such as a header in the middle of the text"
    },
    "DEAD_LINK": {
      "sv": "En länk leder ingenstans",
      "en": "A link leads nowhere"
    },
    "TITLE_VARIANT": {
      "sv": "Samma sak har olika namn",
      "en": "The same thing has different names"
    },
    "CONFLICT_BETWEEN_DOCUMENTS": {
      "sv": "Två papper säger olika",
      "en": "Two papers say different things"
    },
    "UNNAMED_TARGET": {
      "sv": "Ett dokument åberopas utan namn",
      "en": "A document is referred to without a name"
    },
    "IMPRECISE_CITATION": {
      "sv": "En hänvisning är för oprecis, som till en lag utan kapitel",
      "en": "A reference is too imprecise, such as to an act without a chapter"
    },
    "REPEATED_PASSAGE": {
      "sv": "Samma stycke står två gånger",
      "en": "The same passage stands twice"
    },
    "UNDEFINED_TERM": {
      "sv": "En term förklaras inte",
      "en": "A term is not explained"
    }
  }
} as const;
