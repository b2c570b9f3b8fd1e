package dk.rammebilag.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Danish texts of the program, from {@code messages.properties}. Immutable and safe to share
 * between threads.
 */
public final class Messages {

    /** The language of every text a user sees. */
    public static final Locale DANISH = Locale.of("da", "DK");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages", Locale.ROOT);

    private Messages() {}

    /**
     * The text of a key with its arguments filled in.
     *
     * @param key a key of the bundle
     * @param arguments what stands for {@code {0}}, {@code {1}}, …; numbers are best passed as
     *     already formatted text
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DANISH).format(arguments);
    }
}
