package dk.rammebilag.workbook;

import dk.rammebilag.document.Properties;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself: to whoever searches for it and to whoever has it read aloud. */
final class CoreProperties {

    /** Moments are told in the time of the place; a file keeps them in that of Greenwich. */
    private static final ZoneId PLACE = ZoneId.of("Europe/Copenhagen");

    private CoreProperties() {}

    static void set(XSSFWorkbook workbook, Properties properties) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(properties.title());
        core.setSubjectProperty(properties.subject());
        core.setCreator(properties.author());
        core.setLastModifiedByUser(properties.author());
        core.setKeywords(properties.agreement());
        core.setContentStatus(properties.state());
        var created = Optional.of(Date.from(properties.created().atZone(PLACE).toInstant()));
        var part = core.getUnderlyingProperties();
        part.setCreatedProperty(created);
        part.setModifiedProperty(created);
        part.setLanguageProperty("da-DK");
    }
}
