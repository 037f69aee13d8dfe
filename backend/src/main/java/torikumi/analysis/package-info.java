/**
 * 集計: what a published table says when it is counted: which programme is named where and by whom, what is new since the
 * last round, what a figure was over the years. Reads editions and changes nothing.
 */
package torikumi.analysis;
