/**
 * The numbered, immutable versions that submitting freezes, with everything an edition prints.
 * Rows are only ever added; what is stored stays readable when the wire changes.
 */
package torikumi.submission.version;
