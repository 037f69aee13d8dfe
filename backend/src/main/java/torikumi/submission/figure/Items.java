package torikumi.submission.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import torikumi.text.Sentence;

/** The sentences of a field, of which lists that are typed on one line (…　・…　・…) are made of several. */
final class Items {

    private static final Pattern BULLET = Pattern.compile("[ 　](?=[・○●◎■□◆◇▪※])");

    private final List<Sentence> all = new ArrayList<>();

    Items(String text) {
        for (var sentence : Sentence.of(text)) {
            var from = 0;
            var bullets = BULLET.matcher(sentence.text());
            while (bullets.find()) {
                add(sentence, from, bullets.end());
                from = bullets.end();
            }
            add(sentence, from, sentence.text().length());
        }
    }

    private void add(Sentence sentence, int from, int to) {
        if (to > from) {
            all.add(new Sentence(sentence.start() + from, sentence.text().substring(from, to)));
        }
    }

    /** In order. */
    List<Sentence> all() {
        return all;
    }

    /** The one that a character stands in. */
    Sentence around(int offset) {
        for (var sentence : all) {
            if (offset < sentence.end()) {
                return sentence;
            }
        }
        return all.getLast();
    }
}
