/**
 * How a round speaks to its members: the letters that go with the invitation, the plan of reminders, sending by hand.
 * Read by the notices themselves at the moment of sending.
 */
package torikumi.notification.round;
