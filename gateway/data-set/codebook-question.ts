/** Asks for all of the codebook: what can be said, what it can be about, and what coded values mean. */
export const CODEBOOK_QUESTION = `{
  codebook {
    version
    groups { code name { sv en } }
    enumerations { code name { sv en } values { code name { sv en } } }
  }
  aspects { id name { sv en } definition { sv en } of appliesTo valueType basis since group { code } }
  themes { id name { sv en } definition { sv en } broader since }
}`;
