/**
 * 通知: mails about what happened, such as the receipt of what was handed in.
 * A row is written in the transaction of the event itself; the mail goes out afterwards and never holds anybody up.
 */
package torikumi.notification;
