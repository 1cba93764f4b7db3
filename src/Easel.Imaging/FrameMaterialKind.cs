namespace Easel.Imaging;

/// <summary>The part a material plays in a picture, so that styles can treat it by its nature.</summary>
public enum FrameMaterialKind
{
    /// <summary>An ordinary surface.</summary>
    Solid,

    /// <summary>Window panes and other see-through or mirror-like sheets.</summary>
    Glass,

    /// <summary>Water surfaces.</summary>
    Water,

    /// <summary>Leaves, grass and needles.</summary>
    Foliage,

    /// <summary>Something that gives light.</summary>
    Light,

    /// <summary>Letters: never smoothed away or merged with its carrier.</summary>
    Text,

    /// <summary>Ground, terrain and backdrops.</summary>
    Ground,

    /// <summary>Fur, feathers and hair.</summary>
    Fur,
}
