/**
 * Entries (記載事項): one item of a cell each, saved one by one with its version, kept in order by a rank key.
 * Every saved state is kept as a revision, so that nothing typed is ever lost.
 */
package torikumi.submission.entry;
