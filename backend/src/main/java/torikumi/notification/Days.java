package torikumi.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import torikumi.edition.Edition;
import torikumi.http.TimeSource;
import torikumi.submission.EntryKind;
import torikumi.text.EraDates;

/** Days, moments and the like, in the language of a mail. */
record Days(String language) {

    /** Mails speak of days in Japan, wherever the server stands. */
    static final ZoneId ZONE = TimeSource.ZONE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'Japan time'", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分（日本時間）");

    private boolean english() {
        return "en".equals(language);
    }

    String day(LocalDate day) {
        return english() ? DAY.format(day) : EraDates.date(day);
    }

    String moment(Instant instant) {
        var there = instant.atZone(ZONE);
        return english() ? MOMENT.format(there) : EraDates.date(there.toLocalDate()) + TIME.format(there);
    }

    /** How far the day is on which something is due: あと3日, 本日まで, 2日過ぎています. */
    String daysLeft(LocalDate today, Instant due) {
        var days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(due, ZONE));
        if (days == 0) {
            return english() ? "due today" : "本日まで";
        }
        if (english()) {
            var count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
            return days > 0 ? count + " left" : count + " overdue";
        }
        return days > 0 ? "あと" + days + "日" : -days + "日過ぎています";
    }

    String cell(int theme, EntryKind kind) {
        return (english() ? "Theme " : "テーマ") + theme + " " + kind.sign();
    }

    String cells(long count) {
        if (count == 0) {
            return english() ? "none empty; only the submission is missing" : "未記入の欄はありません（提出がまだです）";
        }
        return english() ? count + " empty" : "未記入 " + count;
    }

    String comma() {
        return english() ? ", " : "、";
    }

    String onBehalf() {
        return english() ? " (on the member's behalf)" : "（代理入力）";
    }

    String firstStep(boolean accountReady) {
        if (accountReady) {
            return english() ? "Sign in with the account that you already use." : "いままでお使いのアカウントで、サインインしてください。";
        }
        return english()
                ? "First set your password: a mail with the link to do so comes separately."
                : "はじめに、別に届くメールのリンクから、パスワードを設定してください。";
    }

    String edition(Edition edition) {
        return switch (edition.kind) {
            case DRAFT -> english() ? "draft " + edition.number : "案（第" + edition.number + "版）";
            case MEETING -> english() ? "meeting edition " + edition.number : "会議配付版（第" + edition.number + "版）";
            case PUBLISHED, CORRECTED, UPDATED -> english() ? "edition " + edition.number : "第" + edition.number + "版";
        };
    }
}
