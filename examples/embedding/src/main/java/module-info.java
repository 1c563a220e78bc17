/** A host that embeds the library. */
module uk.crimerecording.embedding {
  requires uk.crimerecording.outcomes;

  exports uk.crimerecording.embedding;
}
