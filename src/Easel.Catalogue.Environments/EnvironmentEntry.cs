
namespace Easel.Catalogue.Environments;

/// <summary>
/// A place. It is built in two steps, because the camera stands between them: <see cref="Survey"/> says where things may stand and how the
/// light falls; when elements and camera are placed, <see cref="Dress"/> builds the scenery for just that view.
/// </summary>
public abstract class EnvironmentEntry
{
    /// <summary>Names and habits.</summary>
    public abstract EnvironmentInfo Info { get; }

    /// <summary>The lie of the land, without geometry. Cheap (milliseconds).</summary>
    public abstract EnvironmentSite Survey(EnvironmentRequest request);

    /// <summary>Builds the scenery for one view.</summary>
    /// <param name="request">The same request that was surveyed.</param>
    /// <param name="site">What <see cref="Survey"/> returned.</param>
    /// <param name="view">Camera, picture height and what already stands: scenery keeps clear of it.</param>
    public abstract EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view);
}
