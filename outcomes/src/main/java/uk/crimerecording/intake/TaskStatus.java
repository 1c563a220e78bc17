package uk.crimerecording.intake;

/** Whether a task waits for somebody. */
enum TaskStatus {
  OPEN("open"),
  SUBMITTED("submitted"),
  /** It waits no longer, whatever came of it. */
  CLOSED("closed");

  private final String code;

  TaskStatus(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
