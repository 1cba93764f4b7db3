namespace Easel.Catalogue.Environments.Farm;

/// <summary>How a flower of the field grows.</summary>
internal enum CropHabit
{
    /// <summary>Cups on bare stems between broad leaves, as tulips.</summary>
    Cup,

    /// <summary>Round bushes of many spikes, as lavender.</summary>
    Spike,

    /// <summary>Tall stems with large heads that face the light, as sunflowers.</summary>
    Disc,

    /// <summary>Blooms scattered in grass, as poppies.</summary>
    Loose,
}
