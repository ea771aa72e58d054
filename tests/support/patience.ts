/**
 * Milliseconds that no machine is so busy as to need: for deadlines that a test is not about. An hour is the most that
 * a setting takes.
 */
export const PATIENT = 3_600_000;

/** Deadlines of a gateway that matter in no test. */
export const patientGateway = { countyDeadline: PATIENT, requestDeadline: PATIENT };

/** Deadlines of a database that matter in no test. */
export const patientDatabase = { statementTimeout: PATIENT, connectTimeout: PATIENT };

/** The same for a process, as the environment has them. */
export const patientEnvironment = {
  HUB_COUNTY_DEADLINE: String(PATIENT),
  HUB_REQUEST_DEADLINE: String(PATIENT),
  HUB_STATEMENT_TIMEOUT: String(PATIENT),
  HUB_CONNECT_TIMEOUT: String(PATIENT),
  HUB_STOP_DEADLINE: String(PATIENT),
};
