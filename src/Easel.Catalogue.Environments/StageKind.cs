namespace Easel.Catalogue.Environments;

/// <summary>What a stage area is: decides who stands in it.</summary>
public enum StageKind
{
    /// <summary>Anything may be here.</summary>
    Open,

    /// <summary>A lane of a road: vehicles, along <see cref="Zone.Heading"/>.</summary>
    Lane,

    /// <summary>A pavement: people, animals, furniture and signs in a street.</summary>
    Pavement,

    /// <summary>A crossing over a road: who crosses it on foot.</summary>
    Crossing,

    /// <summary>Grass.</summary>
    Lawn,

    /// <summary>Land at the edge of water.</summary>
    Shore,

    /// <summary>Open water: what floats.</summary>
    Water,

    /// <summary>A terrace or floor.</summary>
    Terrace,

    /// <summary>The floor of a room: furniture stands square to its walls.</summary>
    Room,

    /// <summary>The air: what flies.</summary>
    Sky,
}
