/**
 * The reasons that a secretariat gives again and again: it begins with one of its own wording and edits it before it is
 * sent. What is sent is kept where it was used; changing a template changes nothing that was said.
 */
package torikumi.submission.reason;
