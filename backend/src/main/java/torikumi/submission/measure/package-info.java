/**
 * Proposes which 対応策 an entry serves, from its words, from what its member chose last year and from
 * what was published. A person takes a
 * proposal or leaves it; nothing is chosen by itself.
 */
package torikumi.submission.measure;
