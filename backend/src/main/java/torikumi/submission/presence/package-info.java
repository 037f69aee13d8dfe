/**
 * Who has which cell open at this moment, told to the others by server-sent events. A hint and nothing more: it lives in
 * the memory of one server, and nothing depends on it.
 */
package torikumi.submission.presence;
