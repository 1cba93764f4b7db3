using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images;

namespace Easel.Server.Features.Keys;

/// <summary>What a key's group allows.</summary>
internal static class AccessRules
{
    /// <summary>Refuses what the key may not ask for.</summary>
    /// <exception cref="ApiException">The group lacks a feature.</exception>
    public static void Check(ImageRequest request, ApiKey key)
    {
        if (request.Count > 1 && !key.Group.AllowsMany)
        {
            throw new ApiException(ApiErrors.GroupRequired("n"));
        }

        if (request.Mask is not null && !key.Group.AllowsMask)
        {
            throw new ApiException(ApiErrors.GroupRequired("mask"));
        }
    }
}
