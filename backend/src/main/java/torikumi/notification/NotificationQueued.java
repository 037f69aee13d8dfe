package torikumi.notification;

/** There is something to send; heard once its transaction has succeeded. */
record NotificationQueued() {}
