/**
 * What every answer shares: problems, list envelopes, entity tags, languages, guards of cookie-authenticated writes.
 * It knows no feature.
 */
package torikumi.http;
