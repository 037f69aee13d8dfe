/**
 * 課・部署: the ordered names that an organisation's people choose from when they write.
 * Entries hold the text itself, so that a renamed or deleted department changes nothing that was written.
 */
package torikumi.department;
