//! News agencies by name: the typed [`Agency`].

use super::words;
use crate::{
    error::{Expected, ParseError},
    text::{self, Head},
};
use std::{fmt, str::FromStr, sync::LazyLock};

/// A news agency that German-language newsrooms credit.
///
/// ```
/// use depesche::source::Agency;
///
/// let agency: Agency = "Deutsche Presse-Agentur".parse()?;
/// assert_eq!(agency, Agency::Dpa);
/// assert_eq!((agency.code(), agency.country()), ("dpa", "DE"));
/// # Ok::<(), depesche::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Agency {
    /// `dpa`: Deutsche Presse-Agentur, DE.
    Dpa,
    /// `dpa-AFX`: dpa-AFX Wirtschaftsnachrichten, DE.
    DpaAfx,
    /// `dpa-infocom`, DE.
    DpaInfocom,
    /// `dpa-tmn`: dpa-Themendienst, DE.
    DpaThemendienst,
    /// `dpa Sport`: dpa-Sport, DE.
    DpaSport,
    /// `dpa-Bildfunk`: dpa Picture-Alliance, DE.
    DpaBild,
    /// `dpa Europe`: dpa English, DE.
    DpaEuropa,
    /// `ots`: news aktuell, Originaltextservice, DE.
    NewsAktuell,
    /// `AFP`: Agence France-Presse, FR.
    Afp,
    /// `AFP Relaxnews`, FR.
    AfpRelax,
    /// `Reuters`, GB.
    Reuters,
    /// `AP`: Associated Press, US.
    Ap,
    /// `dapd`: dapd Nachrichtenagentur, DE.
    Dapd,
    /// `ddp`: Deutscher Depeschendienst, DE.
    Ddp,
    /// `ADN`: Allgemeiner Deutscher Nachrichtendienst, DE.
    Adn,
    /// `vwd`: Vereinigte Wirtschaftsdienste, DE.
    Vwd,
    /// `KNA`: Katholische Nachrichten-Agentur, DE.
    Kna,
    /// `epd`: Evangelischer Pressedienst, DE.
    Epd,
    /// `epdÖ`: Evangelischer Pressedienst in Österreich, AT.
    EpdAustria,
    /// `idea`: Evangelische Nachrichtenagentur idea, DE.
    Idea,
    /// `SID`: Sport-Informations-Dienst, DE.
    Sid,
    /// `dts`: dts Nachrichtenagentur, DE.
    Dts,
    /// `spot on`: spot on news, DE.
    SpotOn,
    /// `teleschau`, DE.
    Teleschau,
    /// `glomex`, DE.
    Glomex,
    /// `IWR-Pressedienst`, DE.
    Iwr,
    /// `jur`: juragentur, DE.
    Juragentur,
    /// `pte`: pressetext.austria, AT.
    Pressetext,
    /// `APA`: Austria Presse Agentur, AT.
    Apa,
    /// `APA-OTS`: APA-OTS Originaltext-Service, AT.
    ApaOts,
    /// `KAP`: Kathpress, AT.
    Kathpress,
    /// `sda`: Keystone-SDA, CH.
    Sda,
    /// `ats`: Agence télégraphique suisse, CH.
    Ats,
    /// `awp`: AWP Finanznachrichten, CH.
    Awp,
    /// `Si`: Sportinformation, CH.
    Si,
    /// `kipa`: Katholische Internationale Presseagentur, CH.
    Kipa,
    /// `kath.ch`, CH.
    KathCh,
    /// `RND`: RedaktionsNetzwerk Deutschland, DE.
    Rnd,
    /// `TASS`, RU.
    Tass,
    /// `RIA`: RIA Nowosti, RU.
    Ria,
    /// `Interfax`, RU.
    Interfax,
    /// `Sputnik`, RU.
    Sputnik,
    /// `Ukrinform`, UA.
    Ukrinform,
    /// `Interfax-Ukraine`, UA.
    InterfaxUkraine,
    /// `UNIAN`, UA.
    Unian,
    /// `BelTA`, BY.
    Belta,
    /// `Xinhua`, CN.
    Xinhua,
    /// `Kyodo`, JP.
    Kyodo,
    /// `Jiji`: Jiji Press, JP.
    Jiji,
    /// `Yonhap`, KR.
    Yonhap,
    /// `KCNA`: Korean Central News Agency, KP.
    Kcna,
    /// `ANSA`: Agenzia Nazionale Stampa Associata, IT.
    Ansa,
    /// `EFE`: Agencia EFE, ES.
    Efe,
    /// `Europa Press`, ES.
    EuropaPress,
    /// `Lusa`: Agência Lusa, PT.
    Lusa,
    /// `Belga`, BE.
    Belga,
    /// `ANP`: Algemeen Nederlands Persbureau, NL.
    Anp,
    /// `Ritzau`: Ritzaus Bureau, DK.
    Ritzau,
    /// `NTB`: Norsk Telegrambyrå, NO.
    Ntb,
    /// `TT`: TT Nyhetsbyrån, SE.
    Tt,
    /// `STT`, FI.
    Stt,
    /// `BNS`: Baltic News Service, LT.
    Bns,
    /// `LETA`, LV.
    Leta,
    /// `ELTA`, LT.
    Elta,
    /// `PAP`: Polska Agencja Prasowa, PL.
    Pap,
    /// `ČTK`: Česká tisková kancelář, CZ.
    Ctk,
    /// `TASR`, SK.
    Tasr,
    /// `MTI`: Magyar Távirati Iroda, HU.
    Mti,
    /// `STA`: Slovenska tiskovna agencija, SI.
    Sta,
    /// `HINA`: Hrvatska izvještajna novinska agencija, HR.
    Hina,
    /// `Tanjug`, RS.
    Tanjug,
    /// `Beta`, RS.
    Beta,
    /// `BTA`: Bulgarska telegrafna agenzija, BG.
    Bta,
    /// `Agerpres`, RO.
    Agerpres,
    /// `Mediafax`, RO.
    Mediafax,
    /// `AMNA`: Athens-Macedonian News Agency, GR.
    Amna,
    /// `AA`: Anadolu Agency, TR.
    Anadolu,
    /// `DHA`: Demirören Haber Ajansı, TR.
    Dha,
    /// `Irna`: Islamic Republic News Agency, IR.
    Irna,
    /// `Isna`: Iranian Students' News Agency, IR.
    Isna,
    /// `Fars`, IR.
    Fars,
    /// `Tasnim`, IR.
    Tasnim,
    /// `Mehr`, IR.
    Mehr,
    /// `Sana`: Syrian Arab News Agency, SY.
    Sana,
    /// `Wafa`, PS.
    Wafa,
    /// `Mena`: Middle East News Agency, EG.
    Mena,
    /// `SPA`: Saudi Press Agency, SA.
    Spa,
    /// `WAM`: Emirates News Agency, AE.
    Wam,
    /// `NNA`: National News Agency, LB.
    Nna,
    /// `PTI`: Press Trust of India, IN.
    Pti,
    /// `ANI`: Asian News International, IN.
    Ani,
    /// `Antara`, ID.
    Antara,
    /// `AAP`: Australian Associated Press, AU.
    Aap,
    /// `CP`: The Canadian Press, CA.
    Cp,
    /// `UPI`: United Press International, US.
    Upi,
    /// `Bloomberg`: Bloomberg News, US.
    Bloomberg,
    /// `DJN`: Dow Jones Newswires, US.
    DowJones,
    /// `MarketWatch`, US.
    MarketWatch,
    /// `PA`: PA Media, GB.
    PaMedia,
}

impl Agency {
    /// Gives the mark by which newsrooms credit it: `dpa`, `AFP`, `TASS`.
    ///
    /// ```
    /// assert_eq!(depesche::source::Agency::Sda.code(), "sda");
    /// ```
    pub fn code(self) -> &'static str {
        self.row().map_or("", |row| row.code)
    }

    /// Gives its full name.
    ///
    /// ```
    /// assert_eq!(depesche::source::Agency::Epd.name(), "Evangelischer Pressedienst");
    /// ```
    pub fn name(self) -> &'static str {
        self.row().map_or("", |row| row.name)
    }

    /// Gives the country of its seat as ISO 3166-1 alpha-2.
    ///
    /// ```
    /// assert_eq!(depesche::source::Agency::Apa.country(), "AT");
    /// ```
    pub fn country(self) -> &'static str {
        self.row().map_or("", |row| row.country)
    }

    /// Gives the agency that is written so in texts, in any case: `afp`, `Agence France-Presse`.
    ///
    /// ```
    /// use depesche::source::Agency;
    ///
    /// assert_eq!(Agency::named("DPA"), Some(Agency::Dpa));
    /// assert_eq!(Agency::named("dpb"), None);
    /// ```
    pub fn named(written: &str) -> Option<Self> {
        near(written).find(|(name, _)| text::same(written, name)).map(|(_, agency)| agency)
    }

    /// Walks through all agencies that the crate knows.
    ///
    /// ```
    /// use depesche::source::Agency;
    /// assert!(Agency::all().any(|agency| agency == Agency::Reuters));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        words::AGENCIES.iter().map(|row| row.agency)
    }

    /// The table stands in the order of the enum.
    fn row(self) -> Option<&'static words::Row> {
        words::AGENCIES.get(self as usize)
    }
}

/// A spelling of an agency, and its first letters.
type Spelling = (Head, &'static str, Agency);

/// All spellings by their first byte, in small letters.
static BY_BYTE: LazyLock<Vec<Vec<Spelling>>> = LazyLock::new(|| {
    let mut rows = vec![Vec::new(); 256];
    for row in words::AGENCIES {
        for name in row.spellings {
            let first = name.as_bytes().first().map_or(0, u8::to_ascii_lowercase);
            if let Some(names) = rows.get_mut(usize::from(first)) {
                names.push((Head::of_row(name), *name, row.agency));
            }
        }
    }
    rows
});

/// The spellings that `text` can begin with, by their first letters.
fn near(text: &str) -> impl Iterator<Item = (&'static str, Agency)> {
    let first = text.bytes().next().map_or(0, |byte| byte.to_ascii_lowercase());
    let rows = BY_BYTE.get(usize::from(first)).map_or(&[][..], Vec::as_slice);
    let head = Head::of_text(text);
    let alike = rows.iter().filter(move |(row, ..)| head.alike(*row));
    alike.map(|&(_, name, agency)| (name, agency))
}

/// The longest spelling of an agency that `text` begins with, as a whole word, and the rest.
pub(super) fn spelled_at(text: &str) -> Option<(&str, &str)> {
    let rests = near(text).filter_map(|(name, _)| text::word(text, name));
    let rest = rests.min_by_key(|rest| rest.len())?;
    text.split_at_checked(text.len() - rest.len())
}

/// Writes the code.
impl fmt::Display for Agency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Reads the code or full name of an agency, or another spelling of it; also a code that is a German word too (`Mehr`, `Si`), which
/// [`Agency::named`] reads in no text.
///
/// # Errors
///
/// [`Expected::Agency`] for every other word.
impl FromStr for Agency {
    type Err = ParseError;

    fn from_str(written: &str) -> Result<Self, ParseError> {
        let named = |agency: &Self| {
            text::same(written, agency.code()) || text::same(written, agency.name())
        };
        Self::named(written)
            .or_else(|| Self::all().find(named))
            .ok_or_else(|| ParseError::at(written, written, Expected::Agency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_enum() {
        for (at, row) in words::AGENCIES.iter().enumerate() {
            assert_eq!(row.agency as usize, at, "{}", row.code);
        }
    }
}
