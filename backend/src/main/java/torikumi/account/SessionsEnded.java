package torikumi.account;

import java.time.Instant;

/** Somebody's sessions are over; heard once its transaction has succeeded. */
record SessionsEnded(String sub, Instant at) {}
