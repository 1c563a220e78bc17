package uk.crimerecording.intake;

/** What a task on a record asks for. */
enum TaskType {
  /** Somebody is to decide how the record ends. */
  FINALISATION("finalisation"),
  REWORK("rework"),
  REVIEW("review"),
  ENQUIRY("enquiry"),
  OTHER("other");

  private final String code;

  TaskType(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
