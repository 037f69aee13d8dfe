/**
 * 数値: reads the numbers of a sentence as data, with what they are of, when and where, and keeps what people decided.
 * What is doubtful about one is named and never stands in anybody's way.
 */
package torikumi.submission.figure;
