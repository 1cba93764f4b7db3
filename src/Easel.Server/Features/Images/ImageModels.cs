using Easel.Accounts;

namespace Easel.Server.Features.Images;

/// <summary>The models of this server.</summary>
internal static class ImageModels
{
    /// <summary>Generations and edits, every feature.</summary>
    public const string Standard = ModelNames.Standard;

    /// <summary>Edits of the economical profile.</summary>
    public const string Economical = ModelNames.Economical;
}
