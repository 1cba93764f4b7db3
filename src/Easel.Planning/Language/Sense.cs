using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>One meaning of a word or phrase.</summary>
internal abstract record Sense;

/// <summary>A thing of the catalogue.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Extra">Attributes that the word carries ("woman" for a person).</param>
/// <param name="IsPlural">Whether the form is a plural.</param>
/// <param name="Number">How many a collective word stands for ("family"), else 0.</param>
/// <param name="ShownAs">Usual name of the thing when it only stands in for the word, else null.</param>
internal sealed record ThingSense(ThingWords Thing, ImmutableArray<string> Extra, bool IsPlural, string? ShownAs, int Number = 0) : Sense;

/// <summary>A place of the catalogue.</summary>
/// <param name="Place">The place.</param>
/// <param name="Extra">Words about the place that the word carries.</param>
/// <param name="ShownAs">Usual name of the place when it only stands in for the word, else null.</param>
/// <param name="IsPhrase">True for a phrase that tells where ("at home"): no noun before it describes it.</param>
internal sealed record PlaceSense(PlaceWords Place, ImmutableArray<string> Extra, string? ShownAs, bool IsPhrase = false) : Sense;

/// <summary>A part of things, such as "roof".</summary>
/// <param name="Part">The singular.</param>
internal sealed record PartSense(string Part) : Sense;

/// <summary>A colour.</summary>
internal sealed record ColorSense(NamedColor Color) : Sense;

/// <summary>A word before a colour that changes it: light, dark.</summary>
internal sealed record ShadeSense(Shade Shade) : Sense;

/// <summary>A material.</summary>
/// <param name="Material">Its name in the material library.</param>
/// <param name="YieldsToKind">Whether the word says which kind of a thing is meant where the thing has one of that name ("oak tree").</param>
/// <param name="SuitsLife">Whether a word that is also a colour means the material even on animals ("bronze cat", but not "golden cat").</param>
/// <param name="IsForm">Whether the word names a form, such as a statue, whose usual material this is; any other that is named goes first.</param>
internal sealed record MaterialSense(string Material, bool YieldsToKind = false, bool SuitsLife = false, bool IsForm = false) : Sense;

/// <summary>A size word.</summary>
internal sealed record SizeSense(float Factor) : Sense;

/// <summary>A number.</summary>
/// <param name="Value">How many.</param>
/// <param name="IsExact">Whether just so many.</param>
/// <param name="Arrangement">How a group word says that they stand ("a row of"), or null.</param>
internal sealed record CountSense(int Value, bool IsExact, Arrangement? Arrangement = null) : Sense
{
    /// <summary>True for groups, within which a number may follow ("a row of three cups").</summary>
    public bool IsGroup { get; init; }
}

/// <summary>A word that says how things stand to one another: "in a circle".</summary>
internal sealed record ArrangementSense(Arrangement Arrangement) : Sense;

/// <summary>A word that some thing or place honours.</summary>
internal sealed record AttributeSense(string Canonical) : Sense;

/// <summary>A pose or activity.</summary>
/// <param name="Lemma">The pose.</param>
/// <param name="Relation">How subject and object stand, or null.</param>
/// <param name="IsReversed">True when it is the object that stands in that relation to the subject.</param>
/// <param name="IsParticiple">True for forms in -ing and -ed.</param>
/// <param name="IsBase">True for the bare form, which follows a plural only.</param>
internal sealed record VerbSense(string Lemma, RelationKind? Relation, bool IsReversed, bool IsParticiple, bool IsBase) : Sense;

/// <summary>A spatial relation.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="IsReversed">True when it is the object that stands in it to the subject.</param>
/// <param name="NamesObject">True when the phrase itself says to whom: "on its left".</param>
internal sealed record RelationSense(RelationKind Kind, bool IsReversed = false, bool NamesObject = false) : Sense;

/// <summary>"between".</summary>
internal sealed record BetweenSense : Sense;

/// <summary>A side of the frame.</summary>
internal sealed record SideSense(FrameSide Side) : Sense;

/// <summary>A time of day.</summary>
internal sealed record TimeSense(TimeOfDay Time) : Sense;

/// <summary>Weather.</summary>
internal sealed record WeatherSense(WeatherKind Weather, WeatherIntensity? Intensity) : Sense;

/// <summary>Something in the sky, and the time of day at which it shows.</summary>
internal sealed record SightSense(SkySight Sight, TimeOfDay? Time) : Sense;

/// <summary>How the picture is lit.</summary>
/// <param name="Light">The wish.</param>
internal sealed record LightSense(LightWish Light) : Sense;

/// <summary>A camera wish.</summary>
internal sealed record CameraSense(CameraWish Wish) : Sense;

/// <summary>A style.</summary>
/// <param name="Style">Its id.</param>
/// <param name="Wanted">What the word means, where the style only comes near it, else null.</param>
/// <param name="IsName">True for someone's name: the style is the movement or medium it stands for.</param>
internal sealed record StyleSense(string Style, string? Wanted = null, bool IsName = false) : Sense;

/// <summary>A time of the year.</summary>
/// <param name="Season">The word that places honour.</param>
/// <param name="Place">The place that shows it where the prompt names none.</param>
internal sealed record SeasonSense(string Season, string Place) : Sense;

/// <summary>A word of grammar.</summary>
internal sealed record FunctionSense(FunctionKind Kind) : Sense;

/// <summary>A word for an occasion that lets one expect certain things (implications.txt).</summary>
internal sealed record ImplicationSense : Sense;

/// <summary>A description of what another word names (riddles.txt).</summary>
/// <param name="Word">The word.</param>
internal sealed record DescriptionSense(string Word) : Sense;
