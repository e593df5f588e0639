//! A package for learning management systems: SCORM 1.2, which nearly all of them take.

use std::io::{Cursor, Write};

use leadmark_core::Guide;
use leadmark_report::xml_escaped;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::error::Error;
use crate::single;
use crate::source::Source;

/// Makes the package of a guide: its single file and the manifest. The same guide gives the same bytes.
pub(crate) fn package(source: &Source, score: bool) -> Result<Vec<u8>, Error> {
    let page = single::scorm_page(source, score)?;
    let manifest = manifest(&source.guide);
    // The time that is written is the format's first day, not now.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("imsmanifest.xml", manifest.as_bytes()), ("index.html", page.as_bytes())] {
        package.start_file(name, options)?;
        package.write_all(content)?;
    }
    Ok(package.finish()?.into_inner())
}

fn manifest(guide: &Guide) -> String {
    let title = xml_escaped(&guide.title);
    // Identifiers are of few characters; ids of guides may be of any script.
    let id: String = guide
        .id
        .as_str()
        .chars()
        .filter(|character| character.is_ascii_alphanumeric() || *character == '-')
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="leadmark-{id}-{fingerprint}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="leadmark">
    <organization identifier="leadmark">
      <title>{title}</title>
      <item identifier="assessment" identifierref="page" isvisible="true">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
"#,
        fingerprint = guide.fingerprint
    )
}
