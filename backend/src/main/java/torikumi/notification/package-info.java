/**
 * 通知: mails about what happened and reminders of what is still to be done, in the council's own words.
 * A row is written in the transaction of the event itself; the mail goes out afterwards and never holds anybody up.
 */
package torikumi.notification;
