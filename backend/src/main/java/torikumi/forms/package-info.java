/**
 * The organisation's own sheet as an Excel form for those who will not sign in: made, filled in elsewhere, compared with
 * what is stored, and applied through the same rules as the screen. A comparison writes nothing.
 */
package torikumi.forms;
