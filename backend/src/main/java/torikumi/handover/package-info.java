/**
 * 依頼: who was asked to write which part of a submission, and what they answered.
 * It reminds people and locks nothing: whoever may write a seat's part still writes all of it.
 */
package torikumi.handover;
