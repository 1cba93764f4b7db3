namespace Easel.Server.Features.Images;

/// <summary>How pictures come back.</summary>
internal enum ResultForm
{
    /// <summary>In the answer, base64.</summary>
    Base64,

    /// <summary>As an address that expires.</summary>
    Url,
}
