package torikumi.demo;

import torikumi.submission.entry.Author;

/** Who the demo's entries were written by: the accounts of the demo realm. */
final class DemoPeople {

    static final Author SECRETARIAT = new Author("00000000-0000-7000-8000-0000000000a2", "若葉 花子", false);
    static final Author EDITOR = new Author("00000000-0000-7000-8000-0000000000a3", "青葉 一郎", false);

    private DemoPeople() {}
}
