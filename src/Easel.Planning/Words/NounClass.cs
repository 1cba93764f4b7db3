namespace Easel.Planning.Words;

/// <summary>What kind of thing a noun means: the lexicographer files of WordNet, in their order.</summary>
public enum NounClass
{
    /// <summary>Unique beginners: entity, thing.</summary>
    Top,

    /// <summary>Acts and actions.</summary>
    Act,

    /// <summary>Animals.</summary>
    Animal,

    /// <summary>What people made: tools, buildings, clothes.</summary>
    Artifact,

    /// <summary>Attributes of things and people: beauty, colour.</summary>
    Attribute,

    /// <summary>Parts of bodies.</summary>
    Body,

    /// <summary>Contents of minds.</summary>
    Cognition,

    /// <summary>Speech, writing, signs.</summary>
    Communication,

    /// <summary>What happens.</summary>
    Event,

    /// <summary>Feelings.</summary>
    Feeling,

    /// <summary>Foods and drinks.</summary>
    Food,

    /// <summary>Groups of people or things.</summary>
    Group,

    /// <summary>Places in space.</summary>
    Location,

    /// <summary>Goals.</summary>
    Motive,

    /// <summary>Natural objects: rock, moon.</summary>
    Object,

    /// <summary>People.</summary>
    Person,

    /// <summary>Natural phenomena: fire, wind.</summary>
    Phenomenon,

    /// <summary>Plants.</summary>
    Plant,

    /// <summary>Possessions: money, treasure.</summary>
    Possession,

    /// <summary>Natural processes.</summary>
    Process,

    /// <summary>Quantities and units.</summary>
    Quantity,

    /// <summary>Relations among things.</summary>
    Relation,

    /// <summary>Shapes: circle, spiral.</summary>
    Shape,

    /// <summary>States of affairs.</summary>
    State,

    /// <summary>Substances: gold, water.</summary>
    Substance,

    /// <summary>Time: spring, Monday.</summary>
    Time,

    /// <summary>The noun is not known.</summary>
    Unknown,
}
